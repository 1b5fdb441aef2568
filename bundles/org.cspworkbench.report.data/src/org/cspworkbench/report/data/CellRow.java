package org.cspworkbench.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.flow.Piece;

/** A cell of a table of the document. */
record CellRow(Piece.Table table, int row, int column, boolean inHead, Cell cell) {

	static final DataSet<CellRow> SET = DataSet.<CellRow>named("cells", "table")
			.text("table", row -> row.table.id())
			.text("caption", row -> row.table.grid().caption())
			.whole("row", CellRow::row)
			.whole("column", CellRow::column)
			.yesNo("heading", row -> row.inHead || row.cell.heads())
			.text("words", row -> row.cell.words().plain())
			.rows((snapshot, given) -> cells(snapshot, given));

	private static Stream<CellRow> cells(PlanSnapshot snapshot, Given given) {
		return snapshot.flow(Set.of()).stream().flatMap(piece -> piece instanceof Piece.Table table && given.allows("table", table.id()) ? cells(table) : Stream.of());
	}

	private static Stream<CellRow> cells(Piece.Table table) {
		var cells = new ArrayList<CellRow>();
		var row = 0;
		for (var line : table.grid().head()) {
			add(cells, table, ++row, line, true);
		}
		for (var line : table.grid().body()) {
			add(cells, table, ++row, line, false);
		}
		return cells.stream();
	}

	private static void add(List<CellRow> cells, Piece.Table table, int row, List<Cell> line, boolean inHead) {
		var column = 1;
		for (var cell : line) {
			cells.add(new CellRow(table, row, column, inHead, cell));
			column += cell.columnSpan();
		}
	}
}
