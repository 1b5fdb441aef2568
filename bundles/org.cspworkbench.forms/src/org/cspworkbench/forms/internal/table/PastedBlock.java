package org.cspworkbench.forms.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.forms.internal.grid.GridColumn;

/** A block from a spreadsheet laid over columns: by its headings when it brings them, from the left otherwise. */
record PastedBlock(List<List<String>> rows, int[] targets) {

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*[a-z.]?");

	static PastedBlock of(List<List<String>> block, List<GridColumn> columns, int firstColumn) {
		int[] headed = headed(block.getFirst(), columns);
		boolean hasHeadings = block.size() > 1 && IntStream.of(headed).filter(target -> target >= 0).count() >= Math.min(2, columns.size())
				&& IntStream.range(0, headed.length).allMatch(i -> headed[i] >= 0 || block.getFirst().get(i).isBlank());
		int width = block.stream().mapToInt(List::size).max().orElse(0);
		int[] across = IntStream.range(0, width).map(i -> firstColumn + i < columns.size() ? firstColumn + i : -1).toArray();
		return hasHeadings ? new PastedBlock(block.subList(1, block.size()), headed) : new PastedBlock(block, across);
	}

	/** Rows that begin with numbers, or that are as wide as the table, begin at its left; others where the words of a row stand. */
	static PastedBlock ofNewRows(List<List<String>> block, List<GridColumn> columns, int left, int words) {
		int width = block.stream().mapToInt(List::size).max().orElse(0);
		return of(block, columns, isNumbered(block) || width > columns.size() - words ? left : words);
	}

	private static boolean isNumbered(List<List<String>> block) {
		var first = block.stream().map(row -> row.getFirst().strip()).filter(cell -> !cell.isEmpty()).toList();
		return !first.isEmpty() && first.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
	}

	int size() {
		return rows.size();
	}

	int cells() {
		return rows.stream().mapToInt(List::size).sum();
	}

	/** The texts of a row by the column that they go into. */
	Map<Integer, String> row(int index) {
		var texts = new LinkedHashMap<Integer, String>();
		var row = rows.get(index);
		for (int i = 0; i < Math.min(row.size(), targets.length); i++) {
			if (targets[i] >= 0) {
				texts.put(targets[i], row.get(i));
			}
		}
		return texts;
	}

	private static int[] headed(List<String> headings, List<GridColumn> columns) {
		return headings.stream().mapToInt(heading -> IntStream.range(0, columns.size())
				.filter(i -> columns.get(i).title().equalsIgnoreCase(heading.strip())).findFirst().orElse(-1)).toArray();
	}
}
