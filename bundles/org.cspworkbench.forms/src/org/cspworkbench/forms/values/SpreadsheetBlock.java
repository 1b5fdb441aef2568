package org.cspworkbench.forms.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The block of cells that spreadsheets put on the clipboard as text: tabs between cells, line ends between rows,
 * quotes around a cell that holds either, quotes inside it doubled.
 */
public final class SpreadsheetBlock {

	private final String text;
	private final List<List<String>> rows = new ArrayList<>();
	private int at;

	private SpreadsheetBlock(String text) {
		this.text = text;
	}

	public static List<List<String>> read(String text) {
		var block = new SpreadsheetBlock(text);
		while (block.at < text.length()) {
			block.rows.add(block.row());
		}
		return block.rows;
	}

	public static String write(List<? extends List<String>> rows) {
		return rows.stream()
				.map(row -> row.stream().map(SpreadsheetBlock::quoted).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\r\n"));
	}

	private List<String> row() {
		var cells = new ArrayList<String>();
		cells.add(cell());
		while (at < text.length() && text.charAt(at) == '\t') {
			at++;
			cells.add(cell());
		}
		lineEnd();
		return cells;
	}

	private String cell() {
		if (at < text.length() && text.charAt(at) == '"') {
			int close = closingQuote();
			if (close > 0) {
				var cell = text.substring(at + 1, close).replace("\"\"", "\"").replace("\r\n", "\n");
				at = close + 1;
				return cell;
			}
		}
		int start = at;
		while (at < text.length() && !endsCell(text.charAt(at))) {
			at++;
		}
		return text.substring(start, at);
	}

	/** A quote closes only where the cell ends too; otherwise the quotes belong to the words. */
	private int closingQuote() {
		for (int i = at + 1; i < text.length(); i++) {
			if (text.charAt(i) == '"') {
				boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
				if (!doubled) {
					return i + 1 == text.length() || endsCell(text.charAt(i + 1)) ? i : -1;
				}
				i++;
			}
		}
		return -1;
	}

	private void lineEnd() {
		if (at < text.length() && text.charAt(at) == '\r') {
			at++;
		}
		if (at < text.length() && text.charAt(at) == '\n') {
			at++;
		}
	}

	private static boolean endsCell(char c) {
		return c == '\t' || c == '\n' || c == '\r';
	}

	private static String quoted(String cell) {
		boolean needed = cell.chars().anyMatch(c -> endsCell((char) c)) || cell.startsWith("\"");
		return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
