package org.cspworkbench.evidence.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.chart.Plot.Line;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.model.views.Wording;

/** Says in words what a chart shows, for those who do not see it. All of it comes from the figures. */
public final class PlotWords {

	private PlotWords() {
	}

	public static String of(Plot plot) {
		return switch (plot) {
			case Plot.Categories chart -> chart.form() == Plot.Form.LINES ? overTime(chart) : byArea(chart);
			case Plot.Multiples many -> Sentence.CHART_WORDS_MULTIPLES.with(many.title(), many.plots().size()) + many.plots().stream()
					.map(one -> " " + ends(one, one.lines().getFirst())).collect(Collectors.joining());
			case Plot.Funnel funnel -> funnel(funnel);
			case Plot.Nothing nothing -> nothing.why();
		};
	}

	private static String overTime(Plot.Categories chart) {
		var sentences = new ArrayList<String>();
		sentences.add(Sentence.CHART_WORDS_LINE.with(chart.title(), chart.unit(), chart.categories().getFirst(), chart.categories().getLast()));
		for (var line : chart.lines())
			if (line.role() == Role.LIMIT)
				line.values().stream().filter(value -> value != null).findFirst().ifPresent(value -> sentences.add(Sentence.CHART_WORDS_LIMIT.with(line.name(), number(value, chart.decimals()))));
			else
				sentences.add(ends(chart, line));
		for (var line : chart.lines())
			if (!line.marked().isEmpty())
				sentences.add(Sentence.CHART_WORDS_SIGNALS.with(line.marked().stream().sorted().map(chart.categories()::get).collect(Collectors.joining(", "))));
		chart.breaks().forEach(one -> sentences.add(Sentence.CHART_WORDS_BREAK.with(one.title(), chart.categories().get(one.before()))));
		return String.join(" ", sentences);
	}

	private static String ends(Plot.Categories chart, Line line) {
		var known = known(line);
		if (known.isEmpty())
			return Sentence.CHART_WORDS_NONE.with(line.name());
		int first = known.getFirst();
		int last = known.getLast();
		var ends = Sentence.CHART_WORDS_ENDS.with(line.name(), number(line.values().get(first), chart.decimals()), chart.categories().get(first),
				number(line.values().get(last), chart.decimals()), chart.categories().get(last));
		int missing = line.values().size() - known.size();
		return missing == 0 ? ends : ends + " " + Sentence.CHART_WORDS_GAPS.with(missing);
	}

	private static List<Integer> known(Line line) {
		return IntStream.range(0, line.values().size()).filter(i -> line.values().get(i) != null).boxed().toList();
	}

	private static String byArea(Plot.Categories chart) {
		var sentences = new ArrayList<String>();
		sentences.add(Sentence.CHART_WORDS_BARS.with(chart.title(), chart.unit(), chart.categories().size()));
		var order = IntStream.range(0, chart.categories().size()).filter(i -> bar(chart, i) != null).boxed().sorted(Comparator.comparing(i -> bar(chart, i))).toList();
		if (!order.isEmpty())
			sentences.add(Sentence.CHART_WORDS_EXTREMES.with(chart.categories().get(order.getLast()), number(bar(chart, order.getLast()), chart.decimals()),
					chart.categories().get(order.getFirst()), number(bar(chart, order.getFirst()), chart.decimals())));
		for (var line : chart.lines())
			if (line.role() == Role.OWN || line.role() == Role.AVERAGE)
				line.values().stream().filter(value -> value != null).findFirst().ifPresent(value -> sentences.add(Sentence.CHART_WORDS_VALUE.with(line.name(), number(value, chart.decimals()))));
		return String.join(" ", sentences);
	}

	private static Double bar(Plot.Categories chart, int category) {
		return chart.lines().stream().filter(line -> line.role() == Role.OWN || line.role() == Role.OTHER).map(line -> line.values().get(category)).filter(value -> value != null)
				.findFirst().orElse(null);
	}

	private static String funnel(Plot.Funnel funnel) {
		var sentences = new ArrayList<String>();
		sentences.add(Sentence.CHART_WORDS_FUNNEL.with(funnel.title(), funnel.unit(), funnel.points().size(), number(funnel.target(), funnel.decimals())));
		var beyond = funnel.points().stream().filter(Plot.Point::marked).map(point -> point.name() + " (" + number(point.value(), funnel.decimals()) + ")").toList();
		sentences.add(beyond.isEmpty() ? Sentence.CHART_WORDS_WITHIN.with() : Sentence.CHART_WORDS_BEYOND.with(String.join(", ", beyond)));
		funnel.points().stream().filter(Plot.Point::own).forEach(point -> sentences.add(Sentence.CHART_WORDS_VALUE.with(point.name(), number(point.value(), funnel.decimals()))));
		return String.join(" ", sentences);
	}

	public static String number(double value, int decimals) {
		return Wording.number(BigDecimal.valueOf(value), decimals);
	}
}
