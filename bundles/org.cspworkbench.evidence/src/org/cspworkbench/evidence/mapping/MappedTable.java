package org.cspworkbench.evidence.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.cspworkbench.evidence.table.TableReader;

/** The sheet that a mapping is about, opened behind its headings. */
final class MappedTable implements Closeable {
	private final TableReader table;
	private final TableShape shape;

	private MappedTable(TableReader table, TableShape shape) {
		this.table = table;
		this.shape = shape;
	}

	static MappedTable open(Mapping mapping, SourceFile file) throws IOException {
		var table = TableFormat.open(file);
		try {
			var shape = find(mapping, file, table);
			if (!shape.missing().isEmpty())
				throw new ImportException(Sentence.FILE_LACKS_COLUMN.with(file.title(), shape.missing().getFirst()));
			return new MappedTable(table, shape);
		} catch (IOException | RuntimeException e) {
			table.close();
			throw e;
		}
	}

	private static TableShape find(Mapping mapping, SourceFile file, TableReader table) throws IOException {
		TableShape nearest = null;
		for (var sheet = table.nextSheet(); sheet.isPresent(); sheet = table.nextSheet())
			if (isWanted(mapping.layout().sheet(), sheet.get())) {
				var shape = TableShape.of(mapping, headings(mapping.layout(), table));
				if (shape.missing().isEmpty() || !mapping.layout().sheet().isEmpty())
					return shape;
				nearest = nearest == null || shape.missing().size() < nearest.missing().size() ? shape : nearest;
			}
		if (nearest == null)
			throw new ImportException(Sentence.MAPPING_NO_SHEET.with(file.title(), mapping.layout().sheet()));
		return nearest;
	}

	static boolean isWanted(String pattern, String sheet) {
		if (pattern.isEmpty() || sheet.isEmpty())
			return true;
		var parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
		var name = sheet.strip().toLowerCase(Locale.ROOT);
		int at = 0;
		for (int i = 0; i < parts.length; i++) {
			int found = name.indexOf(parts[i], at);
			if (found < 0 || i == 0 && found > 0)
				return false;
			at = found + parts[i].length();
		}
		return parts[parts.length - 1].isEmpty() || name.endsWith(parts[parts.length - 1]);
	}

	/** The rows from the first heading to the last; blank ones between them are not in the file and are left out. */
	private static List<Row> headings(Mapping.Layout layout, TableReader table) throws IOException {
		var headings = new ArrayList<Row>();
		int last = layout.headings() + layout.headingRows() - 1;
		for (Row row; headings.size() < layout.headingRows() && (row = table.nextRow()) != null;)
			if (row.line() >= layout.headings()) {
				if (row.line() > last)
					break;
				headings.add(row);
			}
		return headings;
	}

	TableShape shape() {
		return shape;
	}

	/** The next row below the headings, or null. */
	Row nextRow() throws IOException {
		return table.nextRow();
	}

	String encoding() {
		return table.encoding();
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
