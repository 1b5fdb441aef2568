package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.ChartData.Line;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.report.flow.ChartData.Shape;

/** Says in words what a chart shows, for readers who cannot see it. */
public record ChartWords(ChartData data, Terms terms, String subject, String months) {

	String alternative() {
		return (opening() + " " + figures()).strip();
	}

	/** The sentences after the one that says what is drawn. */
	public String figures() {
		var sentences = new ArrayList<String>();
		if (isComparison()) {
			sentences.addAll(comparison());
		} else {
			data.lines().stream().filter(line -> line.role() != Role.LIMIT).map(this::ends).filter(words -> !words.isEmpty()).forEach(sentences::add);
		}
		return String.join(" ", sentences);
	}

	private boolean isComparison() {
		return data.shape() == Shape.STACKED && data.lines().stream().anyMatch(line -> line.role() == Role.OTHER);
	}

	private String opening() {
		var what = data.unit().isEmpty() || subject.toLowerCase().contains(data.unit().toLowerCase()) ? subject : subject + " (" + data.unit() + ")";
		if (isComparison()) {
			return terms.phrase("chart.comparison", what, months, data.categories().size());
		}
		return terms.phrase(switch (data.shape()) {
		case LINES -> "chart.trend";
		case COLUMNS, STACKED -> "chart.columns";
		case BARS -> "chart.breakdown";
		}, what, months);
	}

	private List<String> comparison() {
		var sentences = new ArrayList<String>();
		var order = IntStream.range(0, data.categories().size()).boxed().filter(i -> bar(i) != null).sorted(Comparator.comparing(this::bar)).toList();
		if (!order.isEmpty()) {
			int lowest = order.getFirst();
			int highest = order.getLast();
			sentences.add(terms.phrase("chart.extremes", category(highest), number(bar(highest)), category(lowest), number(bar(lowest))));
		}
		data.lines().stream().filter(line -> line.role() == Role.OWN).forEach(line -> line.values().stream().filter(Objects::nonNull).findFirst()
				.ifPresent(value -> sentences.add(terms.phrase("chart.own", line.name(), number(value)))));
		data.lines().stream().filter(line -> line.role() == Role.AVERAGE).forEach(line -> sentences.add(terms.phrase("chart.average", line.name(), number(line.values().getFirst()))));
		return sentences;
	}

	private BigDecimal bar(int category) {
		return data.lines().stream().filter(line -> line.role() == Role.OWN || line.role() == Role.OTHER).map(line -> line.values().get(category)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Where a line begins and ends; bars tell their highest and lowest instead. */
	private String ends(Line line) {
		var known = IntStream.range(0, line.values().size()).filter(i -> line.values().get(i) != null).boxed().toList();
		if (known.isEmpty()) {
			return "";
		}
		int first = known.getFirst();
		int last = known.getLast();
		if (known.size() == 1) {
			return terms.phrase("chart.single", line.name(), number(line.values().get(first)), category(first));
		}
		if (data.shape() != Shape.LINES) {
			var order = known.stream().sorted(Comparator.comparing(i -> line.values().get(i))).toList();
			int lowest = order.getFirst();
			int highest = order.getLast();
			var extremes = terms.phrase("chart.extremes", category(highest), number(line.values().get(highest)), category(lowest), number(line.values().get(lowest)));
			return data.lines().size() == 1 ? extremes : line.name() + ": " + extremes.substring(0, 1).toLowerCase() + extremes.substring(1);
		}
		return terms.phrase("chart.ends", line.name(), number(line.values().get(first)), category(first), number(line.values().get(last)), category(last));
	}

	private String category(int index) {
		return Charts.oneLine(data.categories().get(index));
	}

	private String number(BigDecimal value) {
		return Wording.number(value, Math.max(data.decimals(), Math.max(0, value.stripTrailingZeros().scale())));
	}
}
