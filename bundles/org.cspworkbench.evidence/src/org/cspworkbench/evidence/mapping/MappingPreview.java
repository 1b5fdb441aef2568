package org.cspworkbench.evidence.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.table.Row;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What a mapping makes of the first rows of a file, without importing anything.
 *
 * @param uses what is made of each column, by its number from 0
 */
public record MappingPreview(List<String> headings, Map<Integer, ColumnUse> uses, List<PreviewRow> rows) {

	/** A row and what is made of it; nothing for a row that is passed over. */
	public record PreviewRow(Row row, List<Reading> readings) {
	}

	/** Throws with one sentence when the file does not have what the mapping names. */
	public static MappingPreview of(Mapping mapping, Path file, int rows) throws ImportException {
		try (var table = MappedTable.open(mapping, LocalFile.of(file, new Meter(new NullProgressMonitor(), 1)))) {
			var reading = new RowReading(mapping, table.shape());
			var read = new ArrayList<PreviewRow>();
			for (Row row; read.size() < rows && (row = table.nextRow()) != null;)
				read.add(new PreviewRow(row, reading.read(row)));
			return new MappingPreview(table.shape().headings(), new TreeMap<>(table.shape().uses()), read);
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(file.getFileName()), e);
		}
	}

	public long figures() {
		return rows.stream().flatMap(row -> row.readings().stream()).filter(Reading.Stated.class::isInstance).count();
	}

	public long unreadable() {
		return rows.stream().flatMap(row -> row.readings().stream()).filter(Reading.Unreadable.class::isInstance).count();
	}
}
