package org.cspworkbench.evidence.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.table.Row;

/** The headings of a table, and the columns that a mapping finds under them. */
final class TableShape {
	private final List<String> headings;
	private final Map<Integer, ColumnUse> uses = new HashMap<>();
	private final List<String> missing = new ArrayList<>();

	private TableShape(List<String> headings) {
		this.headings = headings;
	}

	/** @param rows the rows of the headings */
	static TableShape of(Mapping mapping, List<Row> rows) {
		var shape = new TableShape(headings(rows));
		for (var use : mapping.columns())
			if (!use.heading().equals(ColumnUse.OTHERS))
				shape.place(use);
		for (var use : mapping.columns())
			if (use.heading().equals(ColumnUse.OTHERS))
				shape.placeOthers(use);
		return shape;
	}

	/** Of headings over several rows, the upper ones stretch to the right over the columns that have none. */
	static List<String> headings(List<Row> rows) {
		int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		var headings = new ArrayList<String>();
		var stretched = new String[rows.size()];
		for (int column = 0; column < width; column++) {
			var parts = new ArrayList<String>();
			for (int level = 0; level < rows.size(); level++) {
				var text = rows.get(level).cell(column);
				if (!text.isEmpty() || level == rows.size() - 1)
					stretched[level] = text;
				if (stretched[level] != null && !stretched[level].isEmpty())
					parts.add(stretched[level]);
			}
			headings.add(String.join(" ", parts));
		}
		return headings;
	}

	private void place(ColumnUse use) {
		int column = use.heading().matches("#\\d{1,5}") ? Integer.parseInt(use.heading().substring(1)) - 1
				: IntStream.range(0, headings.size()).filter(i -> !uses.containsKey(i) && plain(headings.get(i)).equals(plain(use.heading()))).findFirst().orElse(-1);
		if (column < 0 || column >= headings.size())
			missing.add(use.heading());
		else
			uses.put(column, use);
	}

	private void placeOthers(ColumnUse use) {
		for (int column = 0; column < headings.size(); column++)
			if (!uses.containsKey(column) && !headings.get(column).isEmpty()
					&& (use.headingGives().filter(Gives.PERIOD::equals).isEmpty() || PeriodText.read(headings.get(column)).isPresent()))
				uses.put(column, use);
	}

	static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

	List<String> headings() {
		return headings;
	}

	Map<Integer, ColumnUse> uses() {
		return uses;
	}

	/** The headings that the mapping names and the table does not have. */
	List<String> missing() {
		return missing;
	}
}
