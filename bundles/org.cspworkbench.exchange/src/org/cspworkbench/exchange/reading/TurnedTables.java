package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.ActionColumns.Meaning;

/**
 * Plans on a page: tables with a priority in each column. Where the rows are named as the columns of a table of actions are, it is turned into one;
 * where each column begins with the title of a priority, what stands below goes under that heading.
 */
final class TurnedTables {

	private static final int LEVEL = 2;

	private TurnedTables() {
	}

	static List<Piece> upright(List<Piece> pieces) {
		return pieces.stream().flatMap(piece -> piece instanceof Table table ? upright(table) : Stream.of(piece)).toList();
	}

	private static Stream<Piece> upright(Table table) {
		if (table.rows().size() < 2 || table.width() < 2 || table.rows().stream().anyMatch(row -> row.cells().size() != table.width())) {
			return Stream.of(table);
		}
		return isNamedByRows(table) ? Stream.of(turned(table)) : isOfPriorities(table.rows().getFirst()) ? underHeadings(table) : Stream.of(table);
	}

	/** The corner is empty or says what stands across, and every other row begins with the name of a column of actions. */
	private static boolean isNamedByRows(Table table) {
		var labels = Row.of(table.rows().stream().skip(1).map(row -> row.text(0)).toList());
		var columns = ActionColumns.of(labels);
		var corner = table.rows().getFirst().text(0);
		return (corner.isEmpty() || corner.matches("(?i)priority|priorities|theme|objective")) && columns.isPresent() && columns.get().columns().stream().noneMatch(column -> column.meaning() == Meaning.UNKNOWN)
				&& table.rows().getFirst().spread().stream().skip(1).noneMatch(String::isEmpty);
	}

	private static Table turned(Table table) {
		var rows = new ArrayList<Row>();
		for (int column = 0; column < table.width(); column++) {
			var index = column;
			rows.add(new Row(table.rows().stream().map(row -> row.cell(index).orElseThrow()).toList()));
		}
		var head = new ArrayList<>(rows.getFirst().cells());
		head.set(0, new Row.Cell("Priority", 1));
		rows.set(0, new Row(head));
		return new Table(rows);
	}

	private static boolean isOfPriorities(Row head) {
		return head.cells().stream().allMatch(cell -> Headings.priority(cell.text()).isPresent());
	}

	private static Stream<Piece> underHeadings(Table table) {
		var pieces = new ArrayList<Piece>();
		for (int column = 0; column < table.width(); column++) {
			var index = column;
			pieces.add(new Piece.Heading(LEVEL, table.rows().getFirst().text(column)));
			table.rows().stream().skip(1).flatMap(row -> row.text(index).lines()).map(String::strip).filter(line -> !line.isEmpty())
					.forEach(line -> pieces.add(new Piece.Paragraph(line, Markdown.of(line))));
		}
		return pieces.stream();
	}
}
