package org.cspworkbench.evidence.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.cspworkbench.core.text.LenientReader;
import org.cspworkbench.core.text.Separator;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableReader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A text file of separated values. The separator is the one that the first lines use most evenly. */
public final class CsvTable implements TableReader {
	private static final int SAMPLE = 64 * 1024;
	/** A cell longer than this, or over more lines, began with a quotation mark that was never closed. */
	private static final int LONGEST_CELL = 1024 * 1024;
	private static final int MOST_LINES = 100;

	private final SourceFile file;
	private final LenientReader text;
	private final CloseableIterator<CsvRecord> records;
	private boolean opened;
	private long line;

	private CsvTable(SourceFile file, LenientReader text, char separator) {
		this.file = file;
		this.text = text;
		this.records = settings().fieldSeparator(separator).ofCsvRecord(text).iterator();
	}

	/** How all text files are read: odd rows are left to the importers, only what hides rows is refused. */
	public static CsvReader.CsvReaderBuilder settings() {
		return CsvReader.builder().maxBufferSize(LONGEST_CELL).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false);
	}

	public static TableReader open(SourceFile file) throws IOException {
		var in = new PushbackInputStream(file.open(), SAMPLE);
		try {
			var start = in.readNBytes(SAMPLE);
			in.unread(start);
			return new CsvTable(file, new LenientReader(in), Separator.of(new LenientReader(new ByteArrayInputStream(start))));
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}

	/** Text has no noughts, unless it is UTF-16, which has one in every other place. */
	public static boolean isText(byte[] start) {
		var noughts = new int[2];
		for (int i = 0; i < start.length; i++)
			if (start[i] == 0)
				noughts[i % 2]++;
		return noughts[0] + noughts[1] == 0 || Math.min(noughts[0], noughts[1]) == 0 && noughts[0] + noughts[1] > start.length / 4;
	}

	@Override
	public Optional<String> nextSheet() {
		if (opened)
			return Optional.empty();
		opened = true;
		return Optional.of("");
	}

	@Override
	public Row nextRow() throws IOException {
		try {
			while (records.hasNext()) {
				var row = row(records.next());
				if (!row.isBlank())
					return row;
			}
			return null;
		} catch (CsvParseException e) {
			throw new ImportException(Sentence.CSV_BROKEN.with(file.title(), line + 1), e);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private Row row(CsvRecord csv) throws ImportException {
		refuseLost(file, line, csv.getStartingLineNumber());
		line = csv.getStartingLineNumber();
		return new Row(line, csv.getFields());
	}

	/** A row over very many lines has swallowed others. */
	static void refuseLost(SourceFile file, long line, long next) throws ImportException {
		if (next - line > MOST_LINES)
			throw new ImportException(Sentence.CSV_BROKEN.with(file.title(), line));
	}

	@Override
	public String encoding() {
		return text.encoding();
	}

	@Override
	public void close() throws IOException {
		records.close();
		text.close();
	}
}
