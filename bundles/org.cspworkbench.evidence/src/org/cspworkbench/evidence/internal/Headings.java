package org.cspworkbench.evidence.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.table.Row;

/** The columns of a table by their headings, whatever their case. */
public final class Headings {
	private final SourceFile file;
	private final Map<String, Integer> columns = new HashMap<>();
	private final int size;

	private Headings(Row row, SourceFile file) {
		this.file = file;
		this.size = row.cells().size();
		for (int column = 0; column < size; column++)
			columns.putIfAbsent(plain(row.cell(column)), column);
	}

	public static Headings of(Row row, SourceFile file) throws ImportException {
		if (row == null)
			throw new ImportException(Sentence.IMPORT_NO_ROWS.with(file.title()));
		return new Headings(row, file);
	}

	private static String plain(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

	/** The column under the first of the headings that is there, or -1. */
	public int column(String... headings) {
		for (var heading : headings) {
			var column = columns.get(plain(heading));
			if (column != null)
				return column;
		}
		return -1;
	}

	public int needed(String... headings) throws ImportException {
		int column = column(headings);
		if (column < 0)
			throw new ImportException(Sentence.FILE_LACKS_COLUMN.with(file.title(), headings[0]));
		return column;
	}

	public int size() {
		return size;
	}

	/** Whether the row has as many values as there are headings; a text file that does not is broken there. */
	public boolean fit(Row row) {
		return row.cells().size() == size;
	}
}
