package org.cspworkbench.report.data;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.report.flow.ChartData;

/** One category of a chart of the document, with the value of each line. */
record ChartRow(ChartData chart, int category) {

	private static final int MOST_LINES = 12;

	static final DataSet<ChartRow> SET = declared();

	private static DataSet<ChartRow> declared() {
		var set = DataSet.<ChartRow>named("chart", "chart").text("category", row -> row.chart.categories().get(row.category));
		for (var i = 0; i < MOST_LINES; i++) {
			var line = i;
			set.number("line" + (i + 1), row -> row.value(line));
		}
		return set.rows((snapshot, given) -> snapshot.drawings().filter(drawing -> given.allows("chart", drawing.id())).flatMap(drawing -> rows(drawing.chart())));
	}

	private static Stream<ChartRow> rows(ChartData chart) {
		return IntStream.range(0, chart.categories().size()).mapToObj(category -> new ChartRow(chart, category));
	}

	private BigDecimal value(int line) {
		return line < chart.lines().size() ? chart.lines().get(line).values().get(category) : null;
	}
}
