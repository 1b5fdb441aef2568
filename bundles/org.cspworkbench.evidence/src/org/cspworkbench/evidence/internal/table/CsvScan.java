package org.cspworkbench.evidence.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.cspworkbench.core.text.LenientReader;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads a large text file of separated values without making an object a cell: the fields are shown where they lie in the
 * buffer, and only for as long as the call lasts.
 */
public final class CsvScan {

	/** Takes the fields of a row and then its end. */
	public interface Rows {

		void field(int column, char[] buffer, int from, int length);

		/** All fields of the row have been shown. Blank rows are passed over. */
		void row(long line, int fields) throws IOException;
	}

	private CsvScan() {
	}

	/** Reads the file to its end and tells how its text was written. */
	public static LenientReader read(SourceFile file, Rows rows) throws IOException {
		var handler = new Handler(file, rows);
		try (var text = new LenientReader(ReadAhead.of(file.open())); var reader = CsvTable.settings().build(handler, text)) {
			var records = reader.iterator();
			while (records.hasNext())
				records.next();
			return text;
		} catch (CsvParseException e) {
			throw cause(file, handler.line, e);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** What the rows themselves refuse comes back wrapped; anything else is a file that is no table. */
	private static IOException cause(SourceFile file, long line, CsvParseException failure) {
		return switch (failure.getCause()) {
			case UncheckedIOException refused -> refused.getCause();
			case OperationCanceledException cancelled -> throw cancelled;
			case RuntimeException mistake when !(mistake instanceof CsvParseException) -> throw mistake;
			case null, default -> new ImportException(Sentence.CSV_BROKEN.with(file.title(), line), failure);
		};
	}

	private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {
		private final SourceFile file;
		private final Rows rows;
		private long line = 1;

		Handler(SourceFile file, Rows rows) {
			this.file = file;
			this.rows = rows;
		}

		@Override
		protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
			rows.field(column, buffer, from, length);
		}

		@Override
		protected Boolean buildRecord() {
			try {
				CsvTable.refuseLost(file, line, getStartingLineNumber());
				line = getStartingLineNumber();
				if (getRecordType() == RecordType.DATA)
					rows.row(line, getFieldCount());
				return Boolean.TRUE;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
