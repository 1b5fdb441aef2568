package org.cspworkbench.evidence.binding;

import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/** To which indicator of a plan a measure belongs: to one that is there, or to a new one, which an installed theme may describe. */
public final class IndicatorChoice {
	private final Plan plan;
	private final String dataset;
	private final Measure measure;
	private final Optional<Indicator> ofTheme;

	public IndicatorChoice(Plan plan, ThemeSources themes, String dataset, Measure measure) {
		this.plan = plan;
		this.dataset = dataset;
		this.measure = measure;
		this.ofTheme = themes.indicator(dataset, measure.key());
	}

	/** The indicator that is bound to the measure already, else the one that a theme has for it, else the one of its name. */
	public Optional<Indicator> known() {
		return bound().or(this::sameKey).or(this::sameName);
	}

	private Optional<Indicator> bound() {
		return plan.getSeries().stream().filter(series -> BoundSeries.of(series).filter(one -> one.dataset().equals(dataset) && one.measure().equals(measure.key())).isPresent())
				.map(Series::getIndicator).findFirst();
	}

	private Optional<Indicator> sameKey() {
		return ofTheme.map(Indicator::getKey).flatMap(key -> plan.getIndicators().stream().filter(one -> key.equals(one.getKey())).findFirst());
	}

	private Optional<Indicator> sameName() {
		return plan.getIndicators().stream().filter(one -> measure.title().equalsIgnoreCase(one.getName())).findFirst();
	}

	/** What a new indicator would be called. */
	public String newName() {
		return ofTheme.map(Indicator::getName).orElse(measure.title());
	}

	/** A new indicator, which is not in the plan yet. Its key is one that the plan does not have. */
	public Indicator made() {
		var made = ofTheme.orElseGet(this::ofMeasure);
		made.setKey(freeKey(made.getKey()));
		return made;
	}

	private Indicator ofMeasure() {
		var made = FiguresFactory.eINSTANCE.createIndicator();
		made.setKey(measure.key());
		made.setName(measure.title());
		made.setUnit(measure.unit());
		made.setKind(measure.nature() == Nature.RATIO ? IndicatorKind.RATE : IndicatorKind.COUNT);
		return made;
	}

	private String freeKey(String wanted) {
		var taken = plan.getIndicators().stream().map(Indicator::getKey).toList();
		return Stream.concat(Stream.of(wanted), Stream.iterate(2, number -> number + 1).map(number -> wanted + "." + number)).filter(key -> !taken.contains(key)).findFirst()
				.orElseThrow();
	}
}
