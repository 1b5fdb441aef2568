package org.cspworkbench.evidence.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.Sentence;

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
		var aside = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (var out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
				// Spreadsheets take text for Windows-1252 unless it begins with this.
				out.write(BYTE_ORDER_MARK);
				var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
				rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::harmless).toList()));
				csv.flush();
			}
			move(aside, file);
		} catch (IOException | UncheckedIOException e) {
			throw new ImportException(Sentence.FILE_NOT_WRITTEN.with(file), e);
		} finally {
			remove(aside);
		}
	}

	/** The text as a spreadsheet shows it and does not execute it. */
	public static String harmless(String cell) {
		return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || NumberText.read(cell).isPresent() ? cell : "'" + cell;
	}

	private static void move(Path aside, Path file) throws IOException {
		try {
			Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void remove(Path aside) {
		try {
			Files.deleteIfExists(aside);
		} catch (IOException e) {
			// It is only in the way.
		}
	}
}
