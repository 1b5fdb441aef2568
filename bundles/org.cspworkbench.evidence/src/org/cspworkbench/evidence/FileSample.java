package org.cspworkbench.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cspworkbench.evidence.internal.table.ZipContainer;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;

/** The beginning of a file: enough to tell what it is. An archive shows the names of its members instead of sheets. */
public record FileSample(String name, TableFormat format, List<SheetSample> sheets, List<String> members) {
	private static final int SHEETS = 6;
	private static final int ROWS = 40;
	private static final long QUICK = 4 * 1024 * 1024;

	/** The first rows of a sheet. */
	public record SheetSample(String name, List<Row> rows) {
	}

	public static FileSample of(SourceFile file) throws IOException {
		var format = TableFormat.of(file);
		return format == TableFormat.ZIP ? new FileSample(file.name(), format, List.of(), members(file))
				: new FileSample(file.name(), format, sheets(file, ROWS), List.of());
	}

	private static List<String> members(SourceFile file) throws IOException {
		try (var zip = ZipContainer.open(file)) {
			return zip.entries().stream().filter(entry -> !entry.isDirectory()).map(ZipArchiveEntry::getName).toList();
		}
	}

	/** The first sheets with their first rows. A large OpenDocument sheet would have to be read through to come to the next. */
	public static List<SheetSample> sheets(SourceFile file, int rows) throws IOException {
		boolean firstOnly = file.size() > QUICK && TableFormat.of(file) == TableFormat.ODS;
		var sheets = new ArrayList<SheetSample>();
		try (var table = TableFormat.open(file)) {
			for (var name = table.nextSheet(); name.isPresent() && sheets.size() < SHEETS; name = table.nextSheet()) {
				var first = new ArrayList<Row>();
				for (Row row; first.size() < rows && (row = table.nextRow()) != null;)
					first.add(row);
				sheets.add(new SheetSample(name.get(), first));
				if (firstOnly && first.size() == rows)
					break;
			}
		}
		return sheets;
	}

	/** Whether one of the first rows of a sheet has all these cells, whatever their case. */
	public boolean hasHeader(String... names) {
		var wanted = List.of(names).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		return sheets.stream().flatMap(sheet -> sheet.rows().stream())
				.anyMatch(row -> row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList().containsAll(wanted));
	}
}
