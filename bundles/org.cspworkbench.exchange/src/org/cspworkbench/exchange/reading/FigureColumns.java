package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureView;

/**
 * The columns of a table that compares this year with last: which holds what. Its headings stand in one row, or in two of which the upper
 * groups those below.
 */
record FigureColumns(int headingRows, List<Column> columns, Optional<Period> period) {

	/** @param year that the heading names, or 0 */
	record Column(int index, FigureView view, String group, String heading, int year) {
	}

	private static final int MONTHS = 12;
	private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
	private static final Wordings<FigureView> WORDINGS = Wordings.<FigureView>in("%s")
			.and("(?:direction|trend|arrow)", FigureView.DIRECTION)
			.and("(?:position|rank|ranking|place|county position|peer)", FigureView.POSITION)
			.and("(?:%|per ?cent\\w*) ?(?:age )?(?:change|difference|\\+/-)|change ?\\(?%\\)?|%", FigureView.PERCENTAGE_CHANGE)
			.and("(?:change|difference|\\+/-)", FigureView.CHANGE)
			.and("(?:last|previous|prior) (?:year|period)|previous", FigureView.PREVIOUS)
			.and("(?:this|current|latest) (?:year|period)|current|latest", FigureView.VALUE);

	static Optional<FigureColumns> of(Table table) {
		return Optional.of(table.rows()).filter(rows -> rows.size() > 2).flatMap(rows -> isHeading(rows.get(1)) ? of(rows, 2).or(() -> of(rows, 1)) : of(rows, 1));
	}

	/** The only numbers in a heading are years. */
	private static boolean isHeading(Row row) {
		return row.cells().stream().allMatch(cell -> !(CellValue.of(cell.text()) instanceof CellValue.Number) || YEAR.matcher(cell.text()).find());
	}

	private static Optional<FigureColumns> of(List<Row> rows, int headingRows) {
		var lower = rows.get(headingRows - 1).spread();
		var upper = headingRows == 2 ? rows.getFirst().spread() : List.<String>of();
		var columns = new ArrayList<Column>();
		var years = named(lower);
		for (int index = 1; index < lower.size(); index++) {
			var group = index < upper.size() && !upper.get(index).equals(lower.get(index)) ? upper.get(index) : "";
			var heading = lower.get(index);
			var place = index;
			years.flatMap(both -> both.view(place, heading)).or(() -> view(group + " " + heading, place)).ifPresent(column -> columns.add(new Column(column.index(), column.view(), group, heading, column.year())));
		}
		var read = new FigureColumns(headingRows, withEarlierPositions(columns), years.map(Years::latest));
		var rest = rows.subList(headingRows, rows.size());
		return rest.stream().noneMatch(row -> row.spread().stream().anyMatch(text -> text.contains("£"))) && read.has(FigureView.VALUE) && read.has(FigureView.PREVIOUS) && read.holdsNumbers(rest) ? Optional.of(read) : Optional.empty();
	}

	/** Two columns that name their twelve months, the one the year before the other; with a third this is a table of another kind. */
	private record Years(Period latest) {
		Optional<Column> view(int index, String heading) {
			return PeriodText.of(heading).map(period -> new Column(index, period.equals(latest) ? FigureView.VALUE : FigureView.PREVIOUS, "", heading, period.last().getYear()));
		}
	}

	private static Optional<Years> named(List<String> headings) {
		var periods = headings.stream().skip(1).flatMap(heading -> PeriodText.of(heading).stream()).sorted().toList();
		return periods.size() == 2 && periods.getLast().months() == MONTHS && periods.getFirst().equals(periods.getLast().yearBefore()) ? Optional.of(new Years(periods.getLast())) : Optional.empty();
	}

	private static Optional<Column> view(String heading, int index) {
		var words = heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
		var year = YEAR.matcher(words).results().mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(0);
		return WORDINGS.meaning(words).map(view -> new Column(index, view, "", heading, year));
	}

	/** Of two columns of positions the one of the earlier year is last year's. */
	private static List<Column> withEarlierPositions(List<Column> columns) {
		var positions = columns.stream().filter(column -> column.view() == FigureView.POSITION).sorted(Comparator.comparingInt(Column::year)).toList();
		return columns.stream().map(column -> positions.size() > 1 && column == positions.getFirst()
				? new Column(column.index(), FigureView.PREVIOUS_POSITION, column.group(), column.heading(), column.year()) : column).toList();
	}

	private boolean holdsNumbers(List<Row> rows) {
		var value = index(FigureView.VALUE);
		return rows.stream().filter(row -> CellValue.of(row.text(value)).number().isPresent()).count() * 2 > rows.size();
	}

	boolean has(FigureView view) {
		return columns.stream().anyMatch(column -> column.view() == view);
	}

	private int index(FigureView view) {
		return columns.stream().filter(column -> column.view() == view).findFirst().orElseThrow().index();
	}

	/** What the row says in the column of the view; empty where there is no such column. */
	String text(Row row, FigureView view) {
		return has(view) ? row.text(index(view)) : "";
	}

	CellValue value(Row row, FigureView view) {
		return CellValue.of(text(row, view));
	}
}
