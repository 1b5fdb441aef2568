package org.cspworkbench.evidence.internal.table;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.table.Row;

/** One sheet of an Excel workbook, read as it streams by. */
final class XlsxSheet implements Closeable {
	private final InputStream in;
	private final XlsxBook book;
	private final SourceFile file;
	private final XMLStreamReader xml;
	private long line;
	private boolean ended;

	XlsxSheet(InputStream in, XlsxBook book, SourceFile file) throws IOException {
		this.in = new BufferedInputStream(in, 128 * 1024);
		this.book = book;
		this.file = file;
		this.xml = Xml.open(this.in, file.title());
	}

	Row nextRow() throws IOException {
		while (!ended)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (xml.getLocalName().equals("row")) {
						var row = readRow();
						if (!row.isBlank())
							return row;
					}
				}
				case END_ELEMENT -> ended = xml.getLocalName().equals("sheetData");
				case END_DOCUMENT -> ended = true;
				default -> {
				}
			}
		return null;
	}

	private Row readRow() throws IOException {
		var number = xml.getAttributeValue(null, "r");
		line = number != null && number.matches("\\d{1,7}") ? Long.parseLong(number) : line + 1;
		SheetLimits.refuseLong(line, file);
		var cells = new ArrayList<String>();
		while (true)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (xml.getLocalName().equals("c"))
						readCell(cells);
					else
						Xml.skip(xml, file.title());
				}
				case END_ELEMENT -> {
					return new Row(line, cells);
				}
				default -> {
				}
			}
	}

	private void readCell(ArrayList<String> cells) throws IOException {
		int column = column(xml.getAttributeValue(null, "r"), cells.size());
		SheetLimits.refuseWide(column + 1L, file);
		while (cells.size() < column)
			cells.add("");
		var type = xml.getAttributeValue(null, "t");
		var style = xml.getAttributeValue(null, "s");
		var text = value(type == null ? "n" : type, style == null || !style.matches("\\d{1,6}") ? 0 : Integer.parseInt(style));
		if (column < cells.size())
			cells.set(column, text);
		else
			cells.add(text);
	}

	/** {@code C7} is column 2. */
	private static int column(String reference, int next) {
		if (reference == null)
			return next;
		int column = 0;
		for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++)
			column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
		return column - 1 < 0 ? next : column - 1;
	}

	private String value(String type, int style) throws IOException {
		var text = "";
		for (int depth = 1; depth > 0;)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					switch (xml.getLocalName()) {
						case "v" -> text = characters();
						case "is" -> text = XlsxBook.richText(xml, file.title());
						default -> Xml.skip(xml, file.title());
					}
				}
				case END_ELEMENT -> depth--;
				default -> {
				}
			}
		return switch (type) {
			case "s" -> text.matches("\\d{1,9}") ? book.text(Integer.parseInt(text)) : "";
			case "b" -> text.equals("1") ? "TRUE" : "FALSE";
			case "n" -> text.isEmpty() ? "" : book.dateStyles().contains(style) ? XlsxDate.text(text, book.from1904()) : SheetNumber.text(text);
			case "d" -> text.replaceFirst("T00:00:00(\\.0+)?Z?$", "");
			default -> text;
		};
	}

	private String characters() throws IOException {
		var text = new StringBuilder();
		while (true)
			switch (Xml.next(xml, file.title())) {
				case CHARACTERS, CDATA, SPACE -> {
					if (text.length() < SheetLimits.TEXT)
						text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				}
				case END_ELEMENT -> {
					return text.toString();
				}
				default -> Xml.skip(xml, file.title());
			}
	}

	@Override
	public void close() throws IOException {
		try {
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		} finally {
			in.close();
		}
	}
}
