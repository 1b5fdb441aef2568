package org.cspworkbench.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;

/**
 * Finds figures in a plan by the words that a published table uses: key of the indicator, name of the area or label of the
 * average, months.
 */
public record FigureLookup(Plan plan) {

	public Optional<Figure> figure(String key, String place, String months) {
		return figure(key, place, months, SeriesKind.VALUE);
	}

	public Optional<Figure> figure(String key, String place, String months, SeriesKind kind) {
		var period = Period.parse(months);
		return plan.getSeries().stream()
				.filter(series -> series.getKind() == kind && series.getIndicator().getKey().equals(key) && isFor(series, place))
				.flatMap(series -> series.getFigures().stream())
				.filter(figure -> figure.getPeriod().equals(period)).findFirst();
	}

	public Optional<BigDecimal> value(String key, String place, String months) {
		return figure(key, place, months).map(Figure::getValue);
	}

	/** The value of the home area. */
	public Optional<BigDecimal> value(String key, String months) {
		return value(key, plan.getHomeArea().getName(), months);
	}

	private static boolean isFor(Series series, String place) {
		return series.getArea() == null ? place.equals(series.getGroup().getAverageLabel()) : names(series.getArea()).anyMatch(place::equals);
	}

	private static Stream<String> names(Area area) {
		return Stream.concat(Stream.of(area.getName()), area.getAliases().stream());
	}
}
