package org.cspworkbench.evidence.binding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.evidence.query.FactTable;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Binding;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Part;

/** To which facts a series is bound. */
public record BoundSeries(String dataset, String measure, String area, FigureRhythm rhythm) {

	/** Empty when the series is typed, or has no area to look up. */
	public static Optional<BoundSeries> of(Series series) {
		var binding = series.getBinding();
		if (binding == null || binding.getDataset() == null || binding.getMeasure() == null)
			return Optional.empty();
		return area(series, binding).map(area -> new BoundSeries(binding.getDataset(), binding.getMeasure(), area,
				new FigureRhythm(Math.max(1, binding.getRollUp()), Math.clamp(binding.getFirstMonth(), 0, 12))));
	}

	private static Optional<String> area(Series series, Binding binding) {
		if (binding.getAreaCode() != null && !binding.getAreaCode().isBlank())
			return Optional.of(binding.getAreaCode());
		return Optional.ofNullable(series.getArea()).map(area -> area.getCode());
	}

	/** What to look up: the periods that the series has, and those that have come since. */
	FactQuery query(List<Period> present, Period known) {
		return FactQuery.of(dataset, measure, area, rhythm.continued(present, known));
	}

	/** The figures that the facts give. They share one provenance, or a plan would have a source for every month. */
	List<BoundFigure> figures(FactTable facts, Dataset from) {
		var parts = new LinkedHashSet<Part>();
		facts.query().periods().forEach(period -> parts.addAll(facts.sources(measure, area, period)));
		var provenance = Provenance.of(from, parts);
		return facts.query().periods().stream().map(period -> new BoundFigure(period, facts.at(measure, area, period), provenance)).toList();
	}

	/** Old against new, period by period. */
	static List<FigureDifference> differences(List<Figure> present, List<BoundFigure> now) {
		return now.stream().map(figure -> FigureDifference.of(present.stream().filter(one -> figure.period().equals(one.getPeriod())).findFirst(), figure)).toList();
	}
}
