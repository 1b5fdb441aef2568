package org.cspworkbench.evidence.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.store.AtomicFile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes a table as text that spreadsheets open as it is. What came from outside might begin like a formula and would be
 * executed there; such texts get an apostrophe in front, which makes them text again.
 */
public final class CsvFile {
	private static final String FORMULA = "=+-@\t\r";
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private CsvFile() {
	}

	/** Writes the whole file or, when that fails, nothing; an older file of that name stays until then. */
	public static void write(Path file, Stream<List<String>> rows) throws ImportException {
		try {
			AtomicFile.write(file, stream -> {
				var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
				// Spreadsheets take text for Windows-1252 unless it begins with this.
				out.write(BYTE_ORDER_MARK);
				var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
				rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::harmless).toList()));
				csv.flush();
			});
		} catch (IOException | UncheckedIOException e) {
			throw new ImportException(Sentence.FILE_NOT_WRITTEN.with(file), e);
		}
	}

	/** The text as a spreadsheet shows it and does not execute it. */
	public static String harmless(String cell) {
		return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || NumberText.read(cell).isPresent() ? cell : "'" + cell;
	}
}
