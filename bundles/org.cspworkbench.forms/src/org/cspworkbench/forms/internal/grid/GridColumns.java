package org.cspworkbench.forms.internal.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide the columns are: what they ask for, then what is left over by their shares, then what the user drags. */
final class GridColumns {

	static final int PADDING = 6;
	private static final int NARROWEST = 32;

	private final Map<String, Integer> dragged = new HashMap<>();
	private List<GridColumn> columns = List.of();
	private int[] starts = { 0 };

	/** A character's width and the room that there is decide. */
	void arrange(List<GridColumn> toArrange, int character, int gutter, int room) {
		columns = toArrange;
		int[] widths = columns.stream().mapToInt(column -> wanted(column, character)).toArray();
		int free = room - gutter;
		int shares = 0;
		for (int i = 0; i < widths.length; i++) {
			free -= widths[i];
			shares += share(i);
		}
		if (free > 0 && shares > 0) {
			spread(widths, free, shares);
		}
		starts = new int[widths.length + 1];
		starts[0] = gutter;
		for (int i = 0; i < widths.length; i++) {
			starts[i + 1] = starts[i] + widths[i];
		}
	}

	int count() {
		return columns.size();
	}

	GridColumn column(int index) {
		return columns.get(index);
	}

	int start(int index) {
		return starts[index];
	}

	int width(int index) {
		return starts[index + 1] - starts[index];
	}

	int total() {
		return starts[starts.length - 1];
	}

	/** The column at a place, or -1. */
	int at(int x) {
		for (int i = 0; i < count(); i++) {
			if (x >= starts[i] && x < starts[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	/** The column whose right edge is there, or -1. */
	int edgeAt(int x) {
		for (int i = 0; i < count(); i++) {
			if (Math.abs(x - starts[i + 1]) <= 3) {
				return i;
			}
		}
		return -1;
	}

	void drag(int index, int width) {
		dragged.put(columns.get(index).id(), Math.max(NARROWEST, width));
	}

	/** No narrower than the longest word of its heading, which is bold. */
	private int wanted(GridColumn column, int character) {
		int word = Arrays.stream(column.title().split(" ")).mapToInt(String::length).max().orElse(0) * 6 / 5 + 1;
		return dragged.getOrDefault(column.id(), Math.max(word, column.width().characters()) * character + 2 * PADDING);
	}

	private int share(int index) {
		var column = columns.get(index);
		return dragged.containsKey(column.id()) ? 0 : column.width().share();
	}

	private void spread(int[] widths, int free, int shares) {
		int left = free;
		int last = -1;
		for (int i = 0; i < widths.length; i++) {
			int more = free * share(i) / shares;
			widths[i] += more;
			left -= more;
			last = more > 0 ? i : last;
		}
		if (last >= 0) {
			widths[last] += left;
		}
	}
}
