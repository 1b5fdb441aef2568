package org.cspworkbench.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table. A cell over several columns has its text in the first of them. */
public record Row(List<Cell> cells) {

	/**
	 * @param text lines are parted by line breaks
	 * @param goesOn whether it is the rest of the cell above it, whose text it repeats
	 * @param shade its colour as six hexadecimal digits; empty where it has none
	 */
	public record Cell(String text, int span, boolean goesOn, String shade) {
		public Cell(String text, int span) {
			this(text, span, false, "");
		}
	}

	public Row {
		cells = List.copyOf(cells);
	}

	public static Row of(List<String> texts) {
		return new Row(texts.stream().map(text -> new Cell(text, 1)).toList());
	}

	public int width() {
		return cells.stream().mapToInt(Cell::span).sum();
	}

	/** The text of a column; empty where there is none. */
	public String text(int column) {
		return cell(column).map(cell -> cell.text().strip()).orElse("");
	}

	/** The cell that begins in a column. */
	public Optional<Cell> cell(int column) {
		var first = 0;
		for (var cell : cells) {
			if (first == column) {
				return Optional.of(cell);
			}
			first += cell.span();
		}
		return Optional.empty();
	}

	/** The texts of all columns, each cell's in every column that it covers. */
	public List<String> spread() {
		var texts = new ArrayList<String>();
		for (var cell : cells) {
			for (int column = 0; column < cell.span(); column++) {
				texts.add(cell.text().strip());
			}
		}
		return texts;
	}

	public boolean isEmpty() {
		return cells.stream().allMatch(cell -> cell.text().isBlank());
	}

	/** The only text of a row, where a heading stands over the whole table: in one wide cell, or alone in the first column. */
	public Optional<String> onlyText() {
		var filled = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
		return filled.size() == 1 && !cells.getFirst().text().isBlank() && width() > 1 ? Optional.of(filled.getFirst().text().strip()) : Optional.empty();
	}
}
