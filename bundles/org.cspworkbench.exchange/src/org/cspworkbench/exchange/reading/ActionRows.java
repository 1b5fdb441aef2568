package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.ActionColumns.Meaning;

/** A table of actions as its rows mean it: rows that go on from the one before are joined, headings within the table part it. */
record ActionRows(ActionColumns columns, List<Group> groups) {

	/** Rows under one heading within the table; empty for those before the first. */
	record Group(String heading, List<Row> rows) {
	}

	private static final int LAST_HEADING_ROW = 4;
	/** A heading that says only what the table is. */
	private static final Pattern NAME_OF_TABLE = Pattern.compile("(?i)(?:\\p{L}+ )?(?:action|delivery) (?:plan|table)s?(?: 20\\d\\d.*)?|actions");

	/** Whether the rows say themselves, or the headings among them, which priority each belongs to. */
	boolean namesPriorities() {
		return columns.has(Meaning.PRIORITY) || !groups.isEmpty() && groups.stream().allMatch(group -> Headings.priority(group.heading()).isPresent());
	}

	/** Whether the number of each action stands before its words. */
	boolean numbersLead() {
		return LeadingNumbers.in(columns, groups.stream().flatMap(group -> group.rows().stream()).toList());
	}

	static Optional<ActionRows> of(Table table) {
		var rows = table.rows();
		for (int index = 0; index < Math.min(LAST_HEADING_ROW, rows.size()); index++) {
			var row = rows.get(index);
			var grouped = index + 1 < rows.size() ? ActionColumns.of(rows.get(index), rows.get(index + 1)) : Optional.<ActionColumns>empty();
			var columns = grouped.or(() -> ActionColumns.of(row));
			if (columns.isPresent()) {
				var body = rows.subList(index + (grouped.isPresent() ? 2 : 1), rows.size());
				return Optional.of(read(columns.get().withNumbers(body), rows.subList(0, index), body));
			}
		}
		return Optional.empty();
	}

	private static ActionRows read(ActionColumns columns, List<Row> above, List<Row> body) {
		var groups = new ArrayList<Group>();
		groups.add(new Group(above.stream().flatMap(row -> row.onlyText().stream()).filter(text -> !NAME_OF_TABLE.matcher(text).matches()).findFirst().orElse(""), new ArrayList<>()));
		for (var row : body) {
			var rows = groups.getLast().rows();
			if (columns.isRepeatedBy(row)) {
				continue;
			}
			var heading = heading(columns, row);
			if (heading.isPresent()) {
				groups.add(new Group(heading.get(), new ArrayList<>()));
			} else if (!rows.isEmpty() && goesOn(columns, row)) {
				rows.set(rows.size() - 1, joined(rows.getLast(), row));
			} else {
				rows.add(row);
			}
		}
		return new ActionRows(columns, groups.stream().filter(group -> !group.rows().isEmpty()).toList());
	}

	/** One cell over the whole width, or a text that stands in the first column alone, which is not that of the actions. */
	private static Optional<String> heading(ActionColumns columns, Row row) {
		var wide = row.cells().size() == 1 && columns.columns().size() > 1;
		return row.onlyText().filter(text -> wide || columns.columns().getFirst().meaning() == Meaning.REF && !text.matches(".{0,8}\\d.{0,4}")
				|| Headings.priority(text).isPresent());
	}

	/** The rest of a row that was broken over two pages: without its number, or without an action. */
	private static boolean goesOn(ActionColumns columns, Row row) {
		if (columns.text(row, Meaning.TEXT).isEmpty() || restOfAction(columns, row)) {
			return true;
		}
		return columns.has(Meaning.REF) && columns.text(row, Meaning.REF).isEmpty()
				&& (columns.text(row, Meaning.LEADS).isEmpty() || Character.isLowerCase(columns.text(row, Meaning.TEXT).charAt(0)));
	}

	/** The cell of the action goes over several rows, each with one of its measures. */
	private static boolean restOfAction(ActionColumns columns, Row row) {
		return columns.of(Meaning.TEXT).stream().flatMap(column -> row.cell(column.index()).stream()).anyMatch(Row.Cell::goesOn);
	}

	/** A row with what the rest of it, on the next page, adds to its cells. */
	static Row joined(Row row, Row rest) {
		var mark = rest.cells().stream().anyMatch(Row.Cell::goesOn) ? "\n" : " ";
		var cells = new ArrayList<Row.Cell>();
		for (int column = 0; column < Math.max(row.width(), rest.width()); column++) {
			var more = rest.text(column);
			var text = row.text(column);
			cells.add(new Row.Cell(text.isEmpty() ? more : more.isEmpty() || more.equals(text) ? text : text + mark + more, 1, false, row.cell(column).map(Row.Cell::shade).orElse("")));
		}
		return new Row(cells);
	}
}
