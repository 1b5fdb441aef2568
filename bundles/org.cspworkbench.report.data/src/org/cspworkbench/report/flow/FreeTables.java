package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.model.assessment.CellColumn;
import org.cspworkbench.model.assessment.CellRow;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;

/** A table typed by hand; its totals are worked out. One in which nothing has been typed yet is left out. */
final class FreeTables {

	private final FreeTable table;
	private final Setting setting;

	FreeTables(FreeTable table, Setting setting) {
		this.table = table;
		this.setting = setting;
	}

	List<Piece> pieces() {
		if (isBlank()) {
			return List.of();
		}
		var pieces = new ArrayList<Piece>();
		var body = new ArrayList<List<Cell>>();
		table.getRows().forEach(row -> body.add(row(row)));
		if (table.isColumnTotals()) {
			body.add(columnTotals());
		}
		pieces.add(new Piece.Table(new Grid(setting.numbering().table(table.getLabel(), table.getCaption(), setting.terms()), aligns(), head(), body), setting.numbering().id()));
		var notes = new ArrayList<String>();
		if (!Setting.isBlank(table.getScale())) {
			notes.add(table.getScale());
		}
		table.getFootnotes().stream().map(note -> Setting.mark(note, table.getFootnotes()) + " " + setting.line(note.getText())).forEach(notes::add);
		if (!notes.isEmpty()) {
			pieces.add(new Piece.Notes(notes));
		}
		return pieces;
	}

	private boolean isBlank() {
		return table.getRows().stream().flatMap(row -> row.getCells().stream()).allMatch(cell -> cell.getNumber() == null && Setting.isBlank(cell.getText()));
	}

	private boolean hasRowHeadings() {
		return table.getRows().stream().anyMatch(row -> !Setting.isBlank(row.getHeading()));
	}

	private List<Align> aligns() {
		var aligns = new ArrayList<Align>();
		if (hasRowHeadings()) {
			aligns.add(Align.START);
		}
		table.getColumns().forEach(column -> aligns.add(column.isNumeric() ? Align.END : Align.START));
		if (table.isRowTotals()) {
			aligns.add(Align.END);
		}
		return aligns;
	}

	private List<List<Cell>> head() {
		var cells = new ArrayList<Cell>();
		if (hasRowHeadings()) {
			cells.add(Cell.heading(""));
		}
		table.getColumns().forEach(column -> cells.add(Cell.heading(heading(column))));
		if (table.isRowTotals()) {
			cells.add(Cell.heading(setting.word("figures.total")));
		}
		return List.of(cells);
	}

	private static String heading(CellColumn column) {
		var own = Objects.toString(column.getHeading(), "");
		return Setting.isBlank(column.getGroupHeading()) ? own : column.getGroupHeading() + " " + own;
	}

	private List<Cell> row(CellRow row) {
		var cells = new ArrayList<Cell>();
		if (hasRowHeadings()) {
			cells.add(Cell.heading(Objects.toString(row.getHeading(), "")));
		}
		var next = row.getCells().iterator();
		var line = table.getRows().indexOf(row);
		for (var column = 0; column < table.getColumns().size();) {
			var covering = covering(line, column);
			var cell = covering != null ? covering : next.hasNext() ? next.next() : null;
			cells.add(cell == null ? Cell.of("") : cell(cell));
			column += cell == null ? 1 : Math.max(1, cell.getColumnSpan());
		}
		if (table.isRowTotals()) {
			cells.add(Cell.of(number(row.getCells().stream().map(cell -> cell.getNumber()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add))).strongly());
		}
		return cells;
	}

	/** The cell of a row above that covers this place too; its words are repeated here. */
	private org.cspworkbench.model.assessment.Cell covering(int line, int column) {
		for (var above = line - 1; above >= 0; above--) {
			var at = 0;
			for (var cell : table.getRows().get(above).getCells()) {
				if (at == column && cell.getRowSpan() > line - above) {
					return cell;
				}
				at += Math.max(1, cell.getColumnSpan());
			}
		}
		return null;
	}

	private Cell cell(org.cspworkbench.model.assessment.Cell cell) {
		var marks = Setting.marks(cell.getFootnotes(), table.getFootnotes());
		var shown = cell.getNumber() != null ? Cell.of(number(cell.getNumber()) + marks) : Cell.of(setting.words(marks.isEmpty() ? cell.getText() : cell.getText() + marks));
		return shown.spanning(Math.max(1, cell.getColumnSpan()));
	}

	private List<Cell> columnTotals() {
		var cells = new ArrayList<Cell>();
		if (hasRowHeadings()) {
			cells.add(Cell.heading(setting.word("figures.total")).strongly());
		}
		var grand = BigDecimal.ZERO;
		for (var i = 0; i < table.getColumns().size(); i++) {
			var total = columnTotal(i);
			grand = grand.add(total);
			cells.add(Cell.of(number(total)).strongly());
		}
		if (table.isRowTotals()) {
			cells.add(Cell.of(number(grand)).strongly());
		}
		return cells;
	}

	private BigDecimal columnTotal(int column) {
		return table.getRows().stream().filter(row -> column < row.getCells().size()).map(row -> row.getCells().get(column).getNumber())
				.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Numbers typed by hand keep the decimal places that were typed. */
	private static String number(BigDecimal number) {
		return Wording.number(number, Math.max(0, number.scale()));
	}
}
