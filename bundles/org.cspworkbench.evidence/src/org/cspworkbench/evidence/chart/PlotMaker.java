package org.cspworkbench.evidence.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.chart.Plot.Break;
import org.cspworkbench.evidence.chart.Plot.Curve;
import org.cspworkbench.evidence.chart.Plot.Form;
import org.cspworkbench.evidence.chart.Plot.Line;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Denominator;
import org.cspworkbench.figures.Interval;
import org.cspworkbench.figures.Period;
import org.cspworkbench.figures.Rate;
import org.cspworkbench.figures.chart.ChartRules;
import org.cspworkbench.figures.chart.ControlChart;
import org.cspworkbench.figures.chart.FunnelLimits;
import org.cspworkbench.figures.chart.Limits;
import org.cspworkbench.figures.chart.Overdispersion;
import org.cspworkbench.model.views.Wording;

/** Makes the charts of a sheet. */
public record PlotMaker(SeriesSheet sheet) {
	private static final int CURVE_POINTS = 40;
	private static final int MOST_MULTIPLES = 30;

	public Plot plot(ChartKind kind) {
		if (sheet.isEmpty())
			return new Plot.Nothing(sheet.title(), Sentence.CHART_NOTHING.with(sheet.title(), sheet.places().isEmpty() ? "" : sheet.own().name()));
		return switch (kind) {
			case LINE -> line();
			case BARS_BY_AREA -> bars(Form.COLUMNS, beside());
			case RANKED -> bars(Form.BARS, ranked());
			case SMALL_MULTIPLES -> multiples();
			case FUNNEL -> funnel();
			case XMR -> xmr();
		};
	}

	/** The area beside the average of those compared with, or beside the others that were chosen. */
	private Plot line() {
		var lines = new ArrayList<Line>();
		var chosen = sheet.places().stream().filter(place -> place == sheet.own() || !sheet.compared().contains(place)).toList();
		chosen.forEach(place -> lines.add(line(place, place == sheet.own() ? Role.OWN : Role.PLAIN)));
		if (!sheet.compared().isEmpty())
			lines.add(new Line(sheet.average(), Role.AVERAGE, values(sheet::average), Set.of()));
		return categories(sheet.title(), Form.LINES, labels(), lines, breaks());
	}

	private Line line(Place place, Role role) {
		return new Line(place.name(), role, values(period -> sheet.amount(place, period)), Set.of());
	}

	private List<Double> values(Function<Integer, Amount> amount) {
		var values = new ArrayList<Double>();
		for (int period = 0; period < sheet.periods().size(); period++)
			values.add(number(amount.apply(period)));
		return values;
	}

	private static Double number(Amount amount) {
		return amount.known().map(BigDecimal::doubleValue).orElse(null);
	}

	private List<String> labels() {
		return sheet.periods().stream().map(PlotMaker::label).toList();
	}

	/** Short enough to stand under an axis. */
	static String label(Period period) {
		return switch (period.kind()) {
			case MONTH -> Wording.shortMonth(period.first());
			case CALENDAR_YEAR, FINANCIAL_YEAR -> Wording.months(period);
			case QUARTER, ROLLING_YEAR, SPAN -> Sentence.CHART_UNTIL.with(Wording.shortMonth(period.last()));
		};
	}

	private List<Break> breaks() {
		return sheet.breaks().stream().flatMap(one -> sheet.at(one).stream().map(at -> new Break(at, one.title()))).toList();
	}

	private Plot categories(String title, Form form, List<String> labels, List<Line> lines, List<Break> breaks) {
		return new Plot.Categories(title, sheet.unit(), sheet.decimals(), form, labels, lines, breaks);
	}

	private String titleOf(int period) {
		return Sentence.CHART_IN.with(sheet.title(), Wording.months(sheet.periods().get(period)));
	}

	private Plot bars(Form form, List<Place> places) {
		int period = sheet.newest();
		var own = new ArrayList<Double>();
		var others = new ArrayList<Double>();
		for (var place : places) {
			own.add(place == sheet.own() ? number(sheet.amount(place, period)) : null);
			others.add(place == sheet.own() ? null : number(sheet.amount(place, period)));
		}
		var lines = new ArrayList<Line>();
		if (places.contains(sheet.own()))
			lines.add(new Line(sheet.own().name(), Role.OWN, own, Set.of()));
		if (places.size() > lines.size())
			lines.add(new Line(Sentence.CHART_OTHERS.with(), Role.OTHER, others, Set.of()));
		var average = number(sheet.average(period));
		if (average != null)
			lines.add(new Line(sheet.average(), Role.AVERAGE, places.stream().map(place -> average).toList(), Set.of()));
		return categories(titleOf(period), form, places.stream().map(Place::name).toList(), lines, List.of());
	}

	/** Highest first; places without a number are left out, since they have no rank. */
	private List<Place> ranked() {
		int period = sheet.newest();
		return beside().stream().filter(place -> sheet.amount(place, period).isKnown())
				.sorted(Comparator.comparing((Place place) -> sheet.amount(place, period).known().orElseThrow()).reversed()).toList();
	}

	/** The places that can stand side by side: not the whole beside its parts. */
	private List<Place> beside() {
		return !sheet.within() ? sheet.places() : sheet.places().stream().filter(place -> place != sheet.own()).toList();
	}

	private Plot multiples() {
		var plots = new ArrayList<Plot.Categories>();
		for (var place : beside().stream().limit(MOST_MULTIPLES).toList())
			plots.add(new Plot.Categories(place.name(), sheet.unit(), sheet.decimals(), Form.LINES, labels(), List.of(line(place, place == sheet.own() ? Role.OWN : Role.OTHER)), breaks()));
		return new Plot.Multiples(sheet.title(), plots);
	}

	private Plot xmr() {
		var chart = control();
		var signals = new HashSet<Integer>();
		for (int at = 0; at < chart.points().size(); at++)
			if (chart.points().get(at).isSignal())
				signals.add(at);
		var lines = new ArrayList<Line>();
		lines.add(new Line(sheet.own().name(), Role.OWN, values(period -> sheet.amount(sheet.own(), period)), signals));
		if (chart.centre().isPresent()) {
			lines.add(new Line(Sentence.CHART_MEAN.with(), Role.AVERAGE, limits(chart, Limits::centre), Set.of()));
			lines.add(new Line(Sentence.CHART_UPPER.with(), Role.LIMIT, limits(chart, Limits::upper), Set.of()));
			lines.add(new Line(Sentence.CHART_LOWER.with(), Role.LIMIT, limits(chart, limits -> limits.flooredAt(BigDecimal.ZERO).lower()), Set.of()));
		}
		return new Plot.Categories(sheet.title(), sheet.unit(), Math.max(1, sheet.decimals()), Form.LINES, labels(), lines, breaks());
	}

	ControlChart control() {
		return ControlChart.xmr(IntStream.range(0, sheet.periods().size()).mapToObj(period -> sheet.amount(sheet.own(), period)).toList(), ChartRules.NHS);
	}

	private static List<Double> limits(ControlChart chart, Function<Limits, BigDecimal> which) {
		var values = new ArrayList<Double>();
		chart.points().forEach(point -> values.add(point.limits().map(which).map(BigDecimal::doubleValue).orElse(null)));
		return values;
	}

	private Plot funnel() {
		if (!sheet.hasSizes())
			return new Plot.Nothing(sheet.title(), Sentence.CHART_NO_SIZES.with());
		if (beside().size() < 3)
			return new Plot.Nothing(sheet.title(), Sentence.CHART_FEW_PLACES.with());
		int period = sheet.newest();
		var rates = new LinkedHashMap<Place, Rate>();
		beside().forEach(place -> rates.put(place, Rate.perThousand(sheet.amount(place, period),
				new Denominator(Sentence.CHART_RESIDENTS.with(), sheet.periods().get(period).last().getYear(), sheet.sizes().get(place)))));
		var funnel = org.cspworkbench.figures.chart.Funnel.ofRates(rates, Overdispersion.IGNORED);
		var target = number(funnel.target());
		if (target == null || target == 0)
			return new Plot.Nothing(sheet.title(), Sentence.CHART_NOTHING.with(sheet.title(), sheet.own().name()));
		var points = new ArrayList<Plot.Point>();
		funnel.points().forEach((place, point) -> point.value().known().ifPresent(value -> points.add(new Plot.Point(place.name(), number(sheet.sizes().get(place)), value.doubleValue(),
				place == sheet.own(), point.place().filter(at -> at == FunnelLimits.Place.FAR_ABOVE || at == FunnelLimits.Place.FAR_BELOW).isPresent()))));
		return new Plot.Funnel(titleOf(period), Sentence.CHART_PER_THOUSAND.with(sheet.unit()), Sentence.CHART_RESIDENTS.with(), 1, points, curves(funnel, points, target), target);
	}

	private static List<Curve> curves(org.cspworkbench.figures.chart.Funnel<Place> funnel, List<Plot.Point> points, double target) {
		double least = points.stream().mapToDouble(Plot.Point::size).min().orElse(1) * 0.8;
		double most = points.stream().mapToDouble(Plot.Point::size).max().orElse(1) * 1.05;
		var sizes = DoubleStream.iterate(least, size -> size + (most - least) / (CURVE_POINTS - 1)).limit(CURVE_POINTS).boxed().toList();
		var curves = new ArrayList<Curve>();
		for (var outer : List.of(true, false))
			for (var upper : List.of(true, false)) {
				var values = new ArrayList<Double>();
				for (var size : sizes)
					values.add(funnel.limitsAt(Amount.of(size * target / 1000)).map(limits -> bound(outer ? limits.p99_8() : limits.p95(), upper)).orElse(null));
				curves.add(new Curve(outer ? "99.8%" : "95%", outer, sizes, values));
			}
		return curves;
	}

	private static Double bound(Interval interval, boolean upper) {
		return number(upper ? interval.upper() : interval.lower());
	}
}
