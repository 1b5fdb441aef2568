package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;

/** A table with one line of headings, and below it numbers beside what they are of. */
record SeriesTable(List<String> head, List<Row> body) {

	private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand )?totals?|all (?:wards|districts|areas|months)");
	private static final Pattern AVERAGE = Pattern.compile("(?i)(?:.{0,30}\\b)?(?:average|mean)");

	static Optional<SeriesTable> of(Table table) {
		var rows = table.rows();
		return rows.size() < 2 || table.width() < 2 || rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.span() > 1)) ? Optional.empty()
				: Optional.of(new SeriesTable(rows.getFirst().spread(), rows.subList(1, rows.size())));
	}

	static boolean isTotal(String label) {
		return TOTAL.matcher(label.strip()).matches();
	}

	static boolean isAverage(String label) {
		return AVERAGE.matcher(label).matches();
	}

	/** Those that are not sums of the others. */
	List<Row> rows() {
		return body.stream().filter(row -> !isTotal(row.text(0))).toList();
	}

	List<Row> totals() {
		return body.stream().filter(row -> isTotal(row.text(0))).toList();
	}

	List<String> labels() {
		return rows().stream().map(row -> row.text(0)).toList();
	}

	int width() {
		return head.size();
	}

	/** The periods that the headings from one on name, when each names another. */
	Optional<List<Period>> across(int from) {
		return periods(head.subList(from, head.size()));
	}

	/** The periods that the rows begin with, when each begins with another. */
	Optional<List<Period>> down() {
		return periods(labels());
	}

	private static Optional<List<Period>> periods(List<String> texts) {
		var found = texts.stream().map(PeriodText::of).toList();
		return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty) || !areDistinct(found) ? Optional.empty()
				: Optional.of(found.stream().map(Optional::get).toList());
	}

	static boolean areDistinct(List<?> things) {
		return things.stream().distinct().count() == things.size();
	}

	/** Whether some columns hold numbers, and what stands where there is none. */
	boolean isNumeric(int from, int to) {
		var cells = body.stream().flatMap(row -> IntStream.range(from, to).mapToObj(row::text)).filter(text -> !text.isEmpty()).toList();
		return !cells.isEmpty() && cells.stream().noneMatch(text -> text.contains("£") || CellValue.of(text) instanceof CellValue.Words)
				&& cells.stream().filter(text -> CellValue.of(text).number().isPresent()).count() * 2 >= cells.size();
	}

	boolean isPercentage(int column) {
		return rows().stream().anyMatch(row -> row.text(column).endsWith("%"));
	}
}
