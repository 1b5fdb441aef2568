package org.cspworkbench.evidence.internal.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableReader;

/** An Excel workbook. Sheets are streamed; only the list of shared texts is held. */
public final class XlsxTable implements TableReader {
	static final String WORKBOOK = "xl/workbook.xml";

	private final SourceFile file;
	private final ZipContainer zip;
	private final XlsxBook book;
	private final Iterator<XlsxBook.Sheet> sheets;
	private XlsxSheet sheet;

	private XlsxTable(SourceFile file, ZipContainer zip) throws IOException {
		this.file = file;
		this.zip = zip;
		this.book = XlsxBook.read(zip, file);
		this.sheets = book.sheets().iterator();
	}

	public static boolean isOne(SourceFile file) throws IOException {
		try (var zip = ZipContainer.open(file)) {
			return zip.has(WORKBOOK);
		}
	}

	public static TableReader open(SourceFile file) throws IOException {
		var zip = ZipContainer.open(file);
		try {
			return new XlsxTable(file, zip);
		} catch (IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	@Override
	public Optional<String> nextSheet() throws IOException {
		closeSheet();
		if (!sheets.hasNext())
			return Optional.empty();
		var next = sheets.next();
		sheet = new XlsxSheet(zip.open(next.entry()), book, file);
		return Optional.of(next.name());
	}

	@Override
	public Row nextRow() throws IOException {
		return sheet.nextRow();
	}

	@Override
	public String encoding() {
		return "XLSX";
	}

	private void closeSheet() throws IOException {
		if (sheet != null)
			sheet.close();
		sheet = null;
	}

	@Override
	public void close() throws IOException {
		try {
			closeSheet();
		} finally {
			zip.close();
		}
	}
}
