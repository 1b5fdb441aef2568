package org.cspworkbench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;

/** A Word file as Word's own navigation and screen readers take it in. */
final class DocxReading implements AutoCloseable {

	private static final Pattern SHAPE = Pattern.compile("<(?:v:shape|wp:docPr) [^>]*>");
	private static final Pattern WORDS = Pattern.compile("(?:alt|descr)=\"[^\"]{10,}\"");

	private final XWPFDocument word;

	DocxReading(Path file) throws IOException {
		word = new XWPFDocument(Files.newInputStream(file));
	}

	XWPFDocument document() {
		return word;
	}

	String words() {
		return paragraphs().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
	}

	Stream<XWPFParagraph> paragraphs() {
		return word.getBodyElements().stream().flatMap(DocxReading::paragraphs);
	}

	private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
		return switch (element) {
		case XWPFParagraph paragraph -> Stream.of(paragraph);
		case XWPFTable table -> table.getRows().stream().flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getBodyElements().stream()).flatMap(DocxReading::paragraphs);
		default -> Stream.of();
		};
	}

	private Stream<XWPFTable> tables() {
		return word.getTables().stream();
	}

	List<Integer> headingLevels() {
		return paragraphs().map(XWPFParagraph::getStyle).filter(Objects::nonNull).filter(style -> style.matches("Heading\\d")).map(style -> style.charAt(7) - '0').toList();
	}

	List<String> skippedHeadings() {
		return Levels.skipped(headingLevels());
	}

	/** The tables of more than one row that look like data, having a first row on a ground of its own, without being told to be headings. */
	List<String> tablesWithoutHeaderRow() {
		return tables().filter(table -> table.getNumberOfRows() > 1 && table.getRow(0).getTableCells().stream().allMatch(cell -> cell.getColor() != null && !cell.getColor().equalsIgnoreCase("ffffff") && !cell.getColor().equals("auto")))
				.filter(table -> !table.getRow(0).isRepeatHeader()).map(XWPFTable::getText).toList();
	}

	List<String> imagesWithoutWords() {
		return SHAPE.matcher(xml()).results().map(match -> match.group()).filter(shape -> !WORDS.matcher(shape).find()).toList();
	}

	boolean hasFrames() {
		return xml().contains("w:framePr") || xml().contains("txbxContent") || xml().contains("altChunk");
	}

	boolean hasMarks() {
		return words().chars().anyMatch(c -> c >= 0xE000 && c < 0xF900);
	}

	/** Whether a contents field stands in the document. */
	boolean hasContents() {
		return xml().contains("TOC \\o") && xml().contains("fldCharType=\"end\"");
	}

	String language() throws IOException, XmlException {
		var language = Pattern.compile("<w:lang [^>]*w:val=\"([^\"]+)\"").matcher(word.getStyle().xmlText());
		return language.find() ? language.group(1) : "";
	}

	private String xml() {
		return word.getDocument().xmlText();
	}

	@Override
	public void close() throws IOException {
		word.close();
	}
}
