package org.cspworkbench.evidence.internal.table;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;

/**
 * What the sheets of a workbook share. Elements are known by their local names, since the strict and the usual form of the
 * format differ in nothing but the namespace.
 */
record XlsxBook(List<Sheet> sheets, List<String> texts, Set<Integer> dateStyles, boolean from1904) {
	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
	private static final long MOST_TEXT = 64L * 1024 * 1024;

	record Sheet(String name, String entry) {
	}

	static XlsxBook read(ZipContainer zip, SourceFile file) throws IOException {
		var reader = new Reader(zip, file.title());
		var targets = reader.relations();
		var from1904 = new boolean[1];
		var sheets = reader.sheets(targets, from1904);
		return new XlsxBook(sheets, reader.texts(), reader.dateStyles(), from1904[0]);
	}

	String text(int number) {
		return number < 0 || number >= texts.size() ? "" : texts.get(number);
	}

	private record Reader(ZipContainer zip, String title) {

		@FunctionalInterface
		interface Element {
			void start(XMLStreamReader xml) throws IOException;
		}

		private void each(String entry, Element element) throws IOException {
			if (!zip.has(entry))
				return;
			try (var in = new BufferedInputStream(zip.open(entry))) {
				var xml = Xml.open(in, title);
				for (int event = xml.getEventType(); event != END_DOCUMENT; event = Xml.next(xml, title))
					if (event == START_ELEMENT)
						element.start(xml);
				xml.close();
			} catch (XMLStreamException e) {
				throw Xml.broken(title, e);
			}
		}

		private Map<String, String> relations() throws IOException {
			var targets = new HashMap<String, String>();
			each(RELATIONS, xml -> {
				if (xml.getLocalName().equals("Relationship"))
					targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
			});
			return targets;
		}

		private List<Sheet> sheets(Map<String, String> targets, boolean[] from1904) throws IOException {
			var sheets = new ArrayList<Sheet>();
			each(XlsxTable.WORKBOOK, xml -> {
				if (xml.getLocalName().equals("workbookPr"))
					from1904[0] = isTrue(xml.getAttributeValue(null, "date1904"));
				else if (xml.getLocalName().equals("sheet"))
					sheets.add(new Sheet(xml.getAttributeValue(null, "name"), entry(targets.get(relation(xml)))));
			});
			// A chart sheet has no rows.
			sheets.removeIf(sheet -> !sheet.entry().contains("worksheets/"));
			if (sheets.isEmpty())
				throw new ImportException(Sentence.FILE_DAMAGED.with(title));
			return sheets;
		}

		private static String relation(XMLStreamReader xml) {
			for (int i = 0; i < xml.getAttributeCount(); i++)
				if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null && !xml.getAttributeNamespace(i).isEmpty())
					return xml.getAttributeValue(i);
			return "";
		}

		private static String entry(String target) {
			return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
		}

		private static boolean isTrue(String value) {
			return "1".equals(value) || "true".equals(value);
		}

		private List<String> texts() throws IOException {
			var texts = new ArrayList<String>();
			var held = new long[1];
			each("xl/sharedStrings.xml", xml -> {
				if (!xml.getLocalName().equals("si"))
					return;
				var text = richText(xml, title);
				held[0] += text.length() + 24;
				if (held[0] > MOST_TEXT)
					throw new ImportException(Sentence.SHEET_TOO_LARGE.with(title));
				texts.add(text);
			});
			return texts;
		}

		/** The styles that show a number as a date, by their place in the list of cell formats. */
		private Set<Integer> dateStyles() throws IOException {
			var formats = new HashMap<Integer, String>();
			var dates = new HashSet<Integer>();
			var state = new int[] { 0, 0 };
			each("xl/styles.xml", xml -> {
				switch (xml.getLocalName()) {
					case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
					case "cellXfs" -> state[0] = 1;
					case "cellStyles" -> state[0] = 0;
					case "xf" -> {
						if (state[0] == 1) {
							int format = number(xml, "numFmtId");
							if (XlsxDate.isDate(format, formats.get(format)))
								dates.add(state[1]);
							state[1]++;
						}
					}
					default -> {
					}
				}
			});
			return dates;
		}

		private static int number(XMLStreamReader xml, String attribute) {
			var value = xml.getAttributeValue(null, attribute);
			return value == null || !value.matches("\\d{1,9}") ? 0 : Integer.parseInt(value);
		}
	}

	/** The text of the element that the reader stands on, without reading aids above it. */
	static String richText(XMLStreamReader xml, String title) throws IOException {
		var text = new StringBuilder();
		boolean shown = false;
		for (int depth = 1; depth > 0;)
			switch (Xml.next(xml, title)) {
				case START_ELEMENT -> {
					if (xml.getLocalName().equals("rPh"))
						Xml.skip(xml, title);
					else {
						depth++;
						shown = xml.getLocalName().equals("t");
					}
				}
				case END_ELEMENT -> {
					depth--;
					shown = false;
				}
				case CHARACTERS, CDATA, SPACE -> {
					if (shown && text.length() < SheetLimits.TEXT)
						text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				}
				default -> {
				}
			}
		return text.toString();
	}
}
