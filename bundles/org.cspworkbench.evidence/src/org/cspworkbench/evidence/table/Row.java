package org.cspworkbench.evidence.table;

import java.util.List;

/**
 * A row of a table. Numbers are written with a point, dates as 2024-03-01, empty cells as empty text.
 *
 * @param line the line of the text file, or the row of the sheet, counted from 1
 */
public record Row(long line, List<String> cells) {

	public Row {
		cells = List.copyOf(cells);
	}

	/** The cell without spaces around it, empty when the row is shorter. */
	public String cell(int column) {
		return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
	}

	public boolean isBlank() {
		return cells.stream().allMatch(String::isBlank);
	}

	/** The row as one line, for messages. */
	public String excerpt() {
		var text = String.join(" | ", cells).strip();
		return text.length() <= 200 ? text : text.substring(0, 199) + "…";
	}
}
