package org.cspworkbench.evidence.internal.table;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableReader;

/**
 * An OpenDocument spreadsheet, read as it streams by: the largest of the Home Office unpacks to over a gigabyte. Cells and
 * rows that stand for many are unfolded only where something is in them.
 */
public final class OdsTable implements TableReader {
	private static final String CONTENT = "content.xml";
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

	private final SourceFile file;
	private final ZipContainer zip;
	private final XMLStreamReader xml;
	private boolean inSheet;
	private long line;
	private List<String> repeated;
	private int repeats;

	private OdsTable(SourceFile file, ZipContainer zip) throws IOException {
		this.file = file;
		this.zip = zip;
		this.xml = Xml.open(new BufferedInputStream(zip.open(CONTENT), 128 * 1024), file.title());
	}

	public static boolean isOne(SourceFile file) throws IOException {
		try (var zip = ZipContainer.open(file)) {
			return zip.has(CONTENT);
		}
	}

	public static TableReader open(SourceFile file) throws IOException {
		var zip = ZipContainer.open(file);
		try {
			if (zip.isEncrypted(CONTENT) || zip.has("META-INF/manifest.xml") && zip.text("META-INF/manifest.xml").contains("encryption-data"))
				throw new ImportException(Sentence.FILE_HAS_PASSWORD.with(file.title()));
			return new OdsTable(file, zip);
		} catch (IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	@Override
	public Optional<String> nextSheet() throws IOException {
		while (inSheet && nextRow() != null) {
			// The rest of the sheet is of no interest.
		}
		while (true)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (is(TABLE, "tracked-changes"))
						Xml.skip(xml, file.title());
					else if (is(TABLE, "table")) {
						inSheet = true;
						line = 0;
						return Optional.of(attribute(TABLE, "name", ""));
					}
				}
				case END_DOCUMENT -> {
					return Optional.empty();
				}
				default -> {
				}
			}
	}

	@Override
	public Row nextRow() throws IOException {
		if (repeats > 0) {
			repeats--;
			return new Row(++line, repeated);
		}
		while (inSheet)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (is(TABLE, "table-row")) {
						var row = readRow();
						if (row != null)
							return row;
					} else if (is(TABLE, "shapes") || is(OFFICE, "forms"))
						Xml.skip(xml, file.title());
				}
				case END_ELEMENT -> inSheet = !is(TABLE, "table");
				default -> {
				}
			}
		return null;
	}

	/** The row, or null when nothing is in it. */
	private Row readRow() throws IOException {
		int times = count("number-rows-repeated", SheetLimits.ROWS);
		var cells = new ArrayList<String>();
		int blanks = 0;
		while (true)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell")) {
						int columns = count("number-columns-repeated", SheetLimits.COLUMNS);
						var text = readCell();
						if (text.isEmpty())
							blanks += columns;
						else {
							SheetLimits.refuseWide(cells.size() + (long) blanks + columns, file);
							for (; blanks > 0; blanks--)
								cells.add("");
							for (; columns > 0; columns--)
								cells.add(text);
						}
					} else
						Xml.skip(xml, file.title());
				}
				case END_ELEMENT -> {
					return times(cells, times);
				}
				default -> {
				}
			}
	}

	private Row times(List<String> cells, int times) throws ImportException {
		SheetLimits.refuseLong(line + times, file);
		if (cells.isEmpty()) {
			line += times;
			return null;
		}
		repeated = cells;
		repeats = times - 1;
		return new Row(++line, cells);
	}

	private String readCell() throws IOException {
		var typed = typedValue();
		var text = new StringBuilder();
		int paragraphs = 0;
		for (int depth = 1; depth > 0;)
			switch (Xml.next(xml, file.title())) {
				case START_ELEMENT -> {
					if (is(OFFICE, "annotation"))
						Xml.skip(xml, file.title());
					else {
						depth++;
						if (is(TEXT, "p") && paragraphs++ > 0)
							text.append('\n');
						else if (is(TEXT, "s"))
							text.append(" ".repeat(Math.min(attribute(TEXT, "c", 1), SheetLimits.TEXT - Math.min(SheetLimits.TEXT, text.length()))));
						else if (is(TEXT, "tab") || is(TEXT, "line-break"))
							text.append(' ');
					}
				}
				case END_ELEMENT -> depth--;
				case CHARACTERS, SPACE -> {
					if (text.length() < SheetLimits.TEXT && depth > 1)
						text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				}
				default -> {
				}
			}
		return typed != null ? typed : text.toString();
	}

	/** The value of a number, date or the like, exactly and not as shown; null for text. */
	private String typedValue() {
		return switch (attribute(OFFICE, "value-type", "string")) {
			case "float", "percentage", "currency" -> SheetNumber.text(attribute(OFFICE, "value", ""));
			case "date" -> attribute(OFFICE, "date-value", "").replaceFirst("T00:00:00(\\.0+)?$", "");
			case "time" -> attribute(OFFICE, "time-value", "");
			case "boolean" -> attribute(OFFICE, "boolean-value", "").toUpperCase();
			default -> null;
		};
	}

	private boolean is(String namespace, String name) {
		return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
	}

	private String attribute(String namespace, String name, String otherwise) {
		var value = xml.getAttributeValue(namespace, name);
		return value == null ? otherwise : value;
	}

	private int attribute(String namespace, String name, int otherwise) throws IOException {
		var value = xml.getAttributeValue(namespace, name);
		try {
			return value == null ? otherwise : Math.max(0, Integer.parseInt(value));
		} catch (NumberFormatException e) {
			throw Xml.broken(file.title(), e);
		}
	}

	/** How many cells or rows this one stands for. */
	private int count(String name, int most) throws IOException {
		int count = attribute(TABLE, name, 1);
		if (count > most)
			throw new ImportException(Sentence.SHEET_TOO_LARGE.with(file.title()));
		return count;
	}

	@Override
	public String encoding() {
		return "ODS";
	}

	@Override
	public void close() throws IOException {
		try {
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		} finally {
			zip.close();
		}
	}
}
