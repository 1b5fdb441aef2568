package org.cspworkbench.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Row;

/** A sheet as the page that it is: tables under each other, with lines of words above them and blank rows between. */
final class SheetLayout {

	private static final Pattern PRIORITY = Pattern.compile("(?i)^priority\\s+(?:\\d|one|two|three|four|five|six)\\b.*");
	private static final int LONGEST_HEADING = 60;

	private SheetLayout() {
	}

	/** The heading is the name of the sheet, or the priority that its first line names. */
	static List<Piece> pieces(String name, List<Row> rows) {
		var pieces = new ArrayList<Piece>();
		for (var rest : tables(rows)) {
			var words = rest.stream().takeWhile(row -> isLine(row)).toList();
			words.forEach(row -> {
				var text = row.cells().stream().map(cell -> cell.text().strip()).filter(each -> !each.isEmpty()).findFirst().orElseThrow();
				pieces.add(new Piece.Paragraph(text, Markdown.of(text)));
			});
			if (words.size() < rest.size()) {
				pieces.add(new Piece.Table(narrowed(rest.subList(words.size(), rest.size()))));
			}
		}
		var titled = !pieces.isEmpty() && pieces.getFirst() instanceof Piece.Paragraph first && PRIORITY.matcher(first.text()).matches();
		pieces.addFirst(new Piece.Heading(1, titled ? ((Piece.Paragraph) pieces.removeFirst()).text() : name));
		return pieces;
	}

	/** After a blank row another table begins, if what follows begins like one. */
	private static List<List<Row>> tables(List<Row> rows) {
		var tables = new ArrayList<List<Row>>();
		var blank = true;
		for (int index = 0; index < rows.size(); index++) {
			var row = rows.get(index);
			if (row.isEmpty()) {
				blank = true;
				continue;
			}
			if (tables.isEmpty() || blank && beginsTable(rows.subList(index, rows.size()))) {
				tables.add(new ArrayList<>());
			}
			blank = false;
			tables.getLast().add(row);
		}
		return tables;
	}

	/** Without the columns on the right in which this table has nothing, because another of the sheet is wider. */
	private static List<Row> narrowed(List<Row> rows) {
		var width = rows.stream().mapToInt(SheetLayout::filled).max().orElse(0);
		return rows.stream().map(row -> {
			var cells = new ArrayList<Row.Cell>();
			var column = 0;
			for (var cell : row.cells()) {
				if (column < width) {
					cells.add(new Row.Cell(cell.text(), Math.min(cell.span(), width - column), cell.goesOn(), cell.shade()));
				}
				column += cell.span();
			}
			return new Row(cells);
		}).toList();
	}

	/** Up to the last cell with anything in it. */
	private static int filled(Row row) {
		var filled = 0;
		var column = 0;
		for (var cell : row.cells()) {
			column += cell.span();
			filled = cell.text().isBlank() && cell.shade().isEmpty() ? filled : column;
		}
		return filled;
	}

	private static boolean beginsTable(List<Row> rows) {
		return rows.stream().takeWhile(row -> !row.isEmpty()).dropWhile(SheetLayout::isLine).findFirst().filter(SheetLayout::isHeading).isPresent();
	}

	private static boolean isLine(Row row) {
		return row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1 && row.width() > 1;
	}

	/** Words and no numbers. */
	private static boolean isHeading(Row row) {
		return row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).allMatch(text -> text.length() <= LONGEST_HEADING && (!text.matches("[\\d.,%£/-]+") || text.matches("20\\d\\d([/-]\\d\\d)?")));
	}
}
