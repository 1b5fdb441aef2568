package org.cspworkbench.report.flow;

import static org.cspworkbench.model.assessment.FigureView.DIRECTION;
import static org.cspworkbench.model.assessment.FigureView.INHERITED;
import static org.cspworkbench.model.assessment.FigureView.VALUE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.views.Shown;
import org.cspworkbench.model.views.TableSubjects;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.words.Words;

/** A table of figures: every cell looks up what its row, its column and the table name together. */
final class FigureTables {

	private final FigureTable table;
	private final Setting setting;
	private final TableSubjects subjects;
	private final List<FigureColumn> columns;
	private final FigureNotes notes;

	FigureTables(FigureTable table, Setting setting) {
		this.table = table;
		this.setting = setting;
		subjects = new TableSubjects(table, setting.home(), setting.period());
		columns = subjects.columns();
		notes = new FigureNotes(setting);
	}

	List<Piece> pieces() {
		var grid = table.getOrder() == RowOrder.EACH_COLUMN ? eachColumnRanked() : plain();
		var lines = new ArrayList<String>();
		table.getFootnotes().stream().map(note -> Setting.mark(note, table.getFootnotes()) + " " + setting.line(note.getText())).forEach(lines::add);
		lines.addAll(notes.lines());
		var pieces = new ArrayList<Piece>();
		pieces.add(new Piece.Table(grid, setting.numbering().id()));
		if (!lines.isEmpty()) {
			pieces.add(new Piece.Notes(lines));
		}
		return pieces;
	}

	/** The columns as the lines of a chart, and the rows as its categories. */
	Numbers numbers() {
		var rows = new ArrayList<>(subjects.rows().stream().filter(row -> row.depth() == 0).map(this::line).toList());
		sort(rows);
		var filled = rows.stream().filter(row -> !row.shown.isEmpty()).toList();
		var lines = IntStream.range(0, columns.size()).mapToObj(i -> new ChartData.Line(columnWords(columns.get(i)), ChartData.Role.PLAIN,
				filled.stream().map(row -> row.shown.get(i).number().orElse(null)).toList())).toList();
		var indicator = Stream.concat(Stream.ofNullable(table.getIndicator()), Stream.concat(table.getRows().stream().map(FigureRow::getIndicator), columns.stream().map(FigureColumn::getIndicator)))
				.filter(Objects::nonNull).findFirst();
		return new Numbers(indicator.map(one -> one.getUnit()).orElse(""), indicator.map(one -> one.getDecimals()).orElse(0), filled.stream().map(Line::words).toList(), lines);
	}

	record Numbers(String unit, int decimals, List<String> categories, List<ChartData.Line> lines) {
	}

	private String caption() {
		return setting.numbering().table(table.getLabel(), table.getCaption(), setting.terms());
	}

	private Grid plain() {
		var rows = new ArrayList<>(subjects.rows().stream().map(this::line).toList());
		sort(rows);
		rows.forEach(row -> row.shown.forEach(notes::add));
		notes.settle();
		var body = rows.stream().map(Line::cells).collect(Collectors.toCollection(ArrayList::new));
		repeatCovering(body, rows);
		if (table.isTotalRow()) {
			body.add(totals(rows));
		}
		return new Grid(caption(), aligns(), head(), body);
	}

	/** A row of parts stands under its whole, in brackets. */
	private Line line(TableSubjects.Row listed) {
		var row = listed.row();
		return new Line(row, listed.depth(), Setting.isBlank(row.getSpanningText()) ? columns.stream().map(column -> shown(column, row)).toList() : List.of());
	}

	private Shown shown(FigureColumn column, FigureRow row) {
		return setting.views().shown(subjects.view(column, row), subjects.subject(column, row), column.getDecimals());
	}

	/** Rows without figures go to the end; parts stay with their whole because sorting is by the whole's figure. */
	private void sort(List<Line> rows) {
		switch (table.getOrder()) {
		case HIGHEST_FIRST -> rows.sort(byFirstNumber().reversed());
		case LOWEST_FIRST -> rows.sort(byFirstNumber());
		case BY_NAME -> rows.sort(Comparator.comparing(Line::heading));
		case AS_LISTED, EACH_COLUMN -> {
		}
		}
	}

	private Comparator<Line> byFirstNumber() {
		return Comparator.comparing(row -> row.shown.isEmpty() ? BigDecimal.ZERO : sortable(row.shown.getFirst()));
	}

	/** A suppressed number lies below every number that is shown. */
	private static BigDecimal sortable(Shown shown) {
		return shown.number().orElse(BigDecimal.valueOf(Long.MIN_VALUE));
	}

	/** Words that cover several rows stand in each of them. */
	private static void repeatCovering(List<List<Cell>> body, List<Line> rows) {
		for (var i = 0; i < rows.size(); i++) {
			for (var below = i + 1; below < Math.min(i + rows.get(i).covers(), rows.size()); below++) {
				body.set(below, List.of(body.get(below).getFirst(), body.get(i).getLast()));
			}
		}
	}

	private List<Cell> totals(List<Line> rows) {
		var cells = new ArrayList<Cell>();
		cells.add(Cell.heading(setting.word("figures.total")).strongly());
		for (var i = 0; i < columns.size(); i++) {
			cells.add(Cell.of(total(rows, i)).strongly());
		}
		if (table.isTotalColumn()) {
			cells.add(Cell.of(subjects.total(rows.stream().flatMap(Line::wholeValues).toList())).strongly());
		}
		return cells;
	}

	private String total(List<Line> rows, int column) {
		return !subjects.addsUp(columns.get(column)) ? ""
				: subjects.total(rows.stream().filter(row -> row.depth == 0 && !row.shown.isEmpty()).map(row -> row.shown.get(column)).toList());
	}

	private List<Align> aligns() {
		var aligns = new ArrayList<Align>();
		aligns.add(Align.START);
		columns.forEach(column -> aligns.add(column.getView() == DIRECTION ? Align.CENTRE : column.getView() == FigureView.SIGNIFICANCE ? Align.START : Align.END));
		if (table.isTotalColumn()) {
			aligns.add(Align.END);
		}
		return aligns;
	}

	private List<List<Cell>> head() {
		return columns.stream().anyMatch(column -> !Setting.isBlank(column.getGroupHeading())) ? groupedHead() : List.of(plainHead());
	}

	private List<Cell> plainHead() {
		var cells = new ArrayList<Cell>();
		cells.add(Cell.heading(cornerHeading()));
		columns.forEach(column -> cells.add(Cell.heading(heading(column))));
		if (table.isTotalColumn()) {
			cells.add(Cell.heading(setting.word("figures.total")));
		}
		return cells;
	}

	/**
	 * Neighbouring columns with the same words share one heading over them. The others have nothing over their heading: cells of a heading
	 * that span rows lose their tags in BIRT's PDF.
	 */
	private List<List<Cell>> groupedHead() {
		var above = new ArrayList<Cell>();
		above.add(Cell.of(""));
		for (var i = 0; i < columns.size();) {
			var group = columns.get(i).getGroupHeading();
			var first = i++;
			while (!Setting.isBlank(group) && i < columns.size() && group.equals(columns.get(i).getGroupHeading())) {
				i++;
			}
			above.add(Setting.isBlank(group) ? Cell.of("") : Cell.heading(group).spanning(i - first));
		}
		if (table.isTotalColumn()) {
			above.add(Cell.of(""));
		}
		return List.of(above, plainHead());
	}

	private String heading(FigureColumn column) {
		return columnWords(column) + Setting.marks(column.getFootnotes(), table.getFootnotes());
	}

	private String columnWords(FigureColumn column) {
		if (!Setting.isBlank(column.getHeading())) {
			return setting.line(column.getHeading());
		}
		if (column.getPeriod() != null) {
			return Wording.months(column.getPeriod());
		}
		if (column.getIndicator() != null) {
			return column.getIndicator().getName();
		}
		if (column.getArea() != null) {
			return column.getArea().getName();
		}
		if (column.getGroup() != null && column.getView() == INHERITED) {
			return Objects.requireNonNullElse(column.getGroup().getAverageLabel(), column.getGroup().getName());
		}
		return setting.word("figures." + (column.getView() == INHERITED ? table.getView() == INHERITED ? VALUE : table.getView() : column.getView()).getLiteral());
	}

	private String cornerHeading() {
		if (table.getRowsForAreas() != null || table.getRows().stream().anyMatch(row -> row.getArea() != null)) {
			return setting.word("figures.area");
		}
		var byTime = !table.getRowsForPeriods().isEmpty() || table.getRows().stream().anyMatch(row -> row.getPeriod() != null && row.getIndicator() == null);
		return setting.word(byTime ? "figures.period" : "figures.indicator");
	}

	/** Every column has its own order of areas, each ranked by itself, side by side. */
	private Grid eachColumnRanked() {
		var ranked = columns.stream().map(this::ranked).toList();
		ranked.forEach(column -> column.forEach(line -> notes.add(line.shown.getFirst())));
		notes.settle();
		var body = IntStream.range(0, ranked.stream().mapToInt(List::size).max().orElse(0)).mapToObj(i -> ranked.stream()
				.flatMap(column -> i < column.size() ? Stream.of(Cell.of(column.get(i).heading()), column.get(i).cell(0)) : Stream.of(Cell.of(""), Cell.of("")))
				.toList()).toList();
		var headings = columns.stream().flatMap(column -> Stream.of(setting.word("figures.area"), heading(column))).toList();
		var aligns = columns.stream().flatMap(column -> Stream.of(Align.START, Align.END)).toList();
		return Grid.headed(caption(), headings, aligns, body);
	}

	private List<Line> ranked(FigureColumn column) {
		var rows = subjects.rows().stream().filter(row -> row.depth() == 0).map(row -> new Line(row.row(), 0, List.of(shown(column, row.row()))));
		return rows.sorted(byFirstNumber().reversed()).toList();
	}

	private final class Line {

		private final FigureRow row;
		private final int depth;
		private final List<Shown> shown;

		Line(FigureRow row, int depth, List<Shown> shown) {
			this.row = row;
			this.depth = depth;
			this.shown = shown;
		}

		String heading() {
			var words = words();
			return (depth == 0 || words.startsWith("(") ? words : "(" + words + ")") + Setting.marks(row.getFootnotes(), table.getFootnotes());
		}

		private String words() {
			if (!Setting.isBlank(row.getHeading())) {
				return setting.line(row.getHeading());
			}
			if (row.getIndicator() != null) {
				return row.getIndicator().getName();
			}
			if (row.getArea() != null) {
				return row.getArea().getName();
			}
			if (row.getGroup() != null) {
				return Objects.requireNonNullElse(row.getGroup().getAverageLabel(), row.getGroup().getName());
			}
			return row.getPeriod() == null ? "" : Wording.months(row.getPeriod());
		}

		Stream<Shown> wholeValues() {
			return depth == 0 ? shown.stream() : Stream.of();
		}

		int covers() {
			return Setting.isBlank(row.getSpanningText()) ? 1 : Math.max(1, row.getSpannedRows());
		}

		List<Cell> cells() {
			var cells = new ArrayList<Cell>();
			cells.add(strong(Cell.heading(heading())));
			var width = columns.size() + (table.isTotalColumn() ? 1 : 0);
			if (!Setting.isBlank(row.getSpanningText())) {
				cells.add(Cell.of(setting.words(row.getSpanningText())).spanning(width));
			} else if (isWhollyUnavailable()) {
				cells.add(Cell.of(shown.getFirst().words()).spanning(width));
			} else {
				IntStream.range(0, shown.size()).mapToObj(this::cell).forEach(cells::add);
				if (table.isTotalColumn()) {
					cells.add(Cell.of(subjects.total(shown)).strongly());
				}
			}
			return cells;
		}

		/** A reason is a sentence: it needs the whole row when no cell of the row has a number. */
		private boolean isWhollyUnavailable() {
			return !shown.isEmpty() && shown.getFirst().isReason() && shown.getFirst().words().length() > 12 && shown.stream().noneMatch(one -> one.number().isPresent());
		}

		Cell cell(int column) {
			var one = shown.get(column);
			return strong(Cell.of(one.words() + notes.marks(one) + figureMarks(one)));
		}

		private String figureMarks(Shown one) {
			return Setting.marks(one.figures().stream().limit(1).flatMap(figure -> figure.getFootnotes().stream()).toList(), table.getFootnotes());
		}

		private Cell strong(Cell cell) {
			return table.getHighlight() != null && table.getHighlight() == row.getArea() ? cell.strongly() : cell;
		}
	}
}
