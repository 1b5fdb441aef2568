package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlObject;
import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.exchange.document.ColourName;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Row;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document. Headings are those of its styles; where it has none, short bold lines of their own are taken for headings. */
public final class WordReader {

	private static final Messages MESSAGES = Messages.of(WordReader.class);
	private static final int LONGEST_BOLD_HEADING = 100;
	private static final Pattern NOTE = Pattern.compile("\\[(foot|end)noteRef:(\\d{1,6})\\]");
	private static final String MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final Pattern OUTLINE = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+\\p{Lu}");
	/** The pens of Word by name. */
	private static final Map<String, String> HIGHLIGHTS = Map.of("red", "FF0000", "darkRed", "8B0000", "yellow", "FFFF00", "darkYellow", "808000", "green", "00FF00", "darkGreen", "006400", "blue", "0000FF");
	private static final int FEWEST_STYLED_HEADINGS = 2;

	private final XWPFDocument document;
	private final boolean styled;
	/** Whether headings without a style are numbered, "3" and "3.1". */
	private final boolean outlined;
	private final ListNumbers numbers;
	private final List<Piece> pieces = new ArrayList<>();
	private String title = "";

	private WordReader(XWPFDocument document) {
		this.document = document;
		this.numbers = new ListNumbers(document);
		this.styled = document.getParagraphs().stream().filter(paragraph -> level(paragraph).isPresent()).count() >= FEWEST_STYLED_HEADINGS;
		this.outlined = document.getParagraphs().stream().filter(paragraph -> isBoldLine(paragraph, text(paragraph)) && OUTLINE.matcher(text(paragraph)).find()).count() >= FEWEST_STYLED_HEADINGS;
	}

	public static Document read(Path file, String name) throws Refusal {
		OfficePackage.check(file);
		try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ); var word = new XWPFDocument(opened)) {
			return new WordReader(word).read(name);
		} catch (IOException | InvalidFormatException | RuntimeException e) {
			throw new Refusal(MESSAGES.text("file.broken", file), e);
		}
	}

	private Document read(String name) {
		read(document.getDocument().getBody());
		if (title.isEmpty()) {
			title = Optional.ofNullable(document.getProperties().getCoreProperties().getTitle()).orElse("").strip();
		}
		return new Document(name, title, pieces, 0, document.getCharts().size());
	}

	/** What stands in a body or a cell, in order; what a content control or a tracked change holds stands there like the rest. */
	private void read(XmlObject holder) {
		for (var child : WordXml.children(holder)) {
			switch (child) {
			case CTP paragraph -> read(new XWPFParagraph(paragraph, document));
			case CTTbl table -> read(new XWPFTable(table, document));
			default -> {
				// Nothing else stands there that a reader would see.
			}
			}
		}
	}

	private static Piece paragraph(String text) {
		return new Piece.Paragraph(text, Markdown.of(text));
	}

	private void read(XWPFParagraph paragraph) {
		pictures(paragraph);
		WordXml.boxes(paragraph).forEach(held -> {
			if (held instanceof CTTbl table) {
				read(new XWPFTable(table, document));
			} else if (held instanceof CTP line && !WordXml.words(line).isEmpty()) {
				pieces.add(paragraph(WordXml.words(line)));
			}
		});
		var text = text(paragraph);
		var number = numbers.next(paragraph);
		if (text.isBlank() || styleName(paragraph).startsWith("toc")) {
			return;
		}
		if (title.isEmpty() && styleName(paragraph).equals("title")) {
			title = text;
			return;
		}
		var level = level(paragraph).or(() -> styled || !isBoldLine(paragraph, text) ? Optional.empty() : Optional.of(outlined ? depth(text) : 2));
		if (level.isPresent()) {
			pieces.add(new Piece.Heading(level.get(), number.filter(ListNumbers.Number::isNamed).map(found -> found.label() + " " + text).orElse(text)));
		} else if (number.isPresent()) {
			pieces.add(new Piece.Point(number.get().depth(), !number.get().label().isEmpty(), text, markdown(paragraph)));
		} else {
			pieces.add(new Piece.Paragraph(text, markdown(paragraph)));
		}
		notes(paragraph);
	}

	private void pictures(XWPFParagraph paragraph) {
		for (var run : paragraph.getRuns()) {
			for (var picture : run.getEmbeddedPictures()) {
				var data = picture.getPictureData();
				var type = data == null ? "" : data.getPictureTypeEnum().contentType;
				if (type.equals("image/png") || type.equals("image/jpeg")) {
					pieces.add(new Piece.Picture(type, data.getData(), Optional.ofNullable(picture.getDescription()).orElse("").strip()));
				}
			}
		}
	}

	/** The level of a heading by the style's outline, its name, or that of the style on which it is based. */
	private Optional<Integer> level(XWPFParagraph paragraph) {
		var own = paragraph.getCTPPr() == null ? null : paragraph.getCTPPr().getOutlineLvl();
		if (own != null && own.getVal().intValue() < 9) {
			return Optional.of(own.getVal().intValue() + 1);
		}
		var style = style(paragraph);
		for (int steps = 0; style != null && steps < 10; steps++) {
			var outline = style.getCTStyle().getPPr() == null ? null : style.getCTStyle().getPPr().getOutlineLvl();
			if (outline != null) {
				return outline.getVal().intValue() < 9 ? Optional.of(outline.getVal().intValue() + 1) : Optional.empty();
			}
			var name = style.getName() == null ? "" : style.getName().toLowerCase();
			if (name.matches("heading [1-9]")) {
				return Optional.of(name.charAt(name.length() - 1) - '0');
			}
			style = style.getBasisStyleID() == null ? null : document.getStyles().getStyle(style.getBasisStyleID());
		}
		return Optional.empty();
	}

	private XWPFStyle style(XWPFParagraph paragraph) {
		return document.getStyles() == null || paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
	}

	private String styleName(XWPFParagraph paragraph) {
		var style = style(paragraph);
		return style == null || style.getName() == null ? "" : style.getName().toLowerCase();
	}

	private static boolean isBoldLine(XWPFParagraph paragraph, String text) {
		var runs = paragraph.getRuns().stream().filter(run -> !run.text().isBlank()).toList();
		return text.length() <= LONGEST_BOLD_HEADING && !text.endsWith(".") && !text.endsWith(":") && paragraph.getNumID() == null && !runs.isEmpty()
				&& runs.stream().allMatch(XWPFRun::isBold);
	}

	/** The chapters have one number; what stands below them has more, or none. */
	private static int depth(String text) {
		var number = OUTLINE.matcher(text);
		return number.find() ? 1 + (int) number.group(1).chars().filter(character -> character == '.').count() : 2;
	}

	/** What a reader sees: without what tracked changes have taken away, without notes at the foot. */
	private static String text(XWPFParagraph paragraph) {
		return paragraph.getIRuns().stream().map(WordReader::text).collect(Collectors.joining()).replace('\u00a0', ' ').strip();
	}

	private static String text(IRunElement element) {
		return switch (element) {
		case XWPFRun run -> WordXml.isTakenAway(run) ? "" : text(run);
		case XWPFSDT control -> control.getContent().getText();
		default -> "";
		};
	}

	private static String text(XWPFRun run) {
		return NOTE.matcher(run.text().replace("\t", " ")).replaceAll(note -> mark(note.group(2)));
	}

	private static String mark(String number) {
		return number.chars().mapToObj(digit -> String.valueOf(MARKS.charAt(digit - '0'))).collect(Collectors.joining());
	}

	/** The notes that a paragraph calls for follow it. */
	private void notes(XWPFParagraph paragraph) {
		paragraph.getRuns().forEach(run -> NOTE.matcher(run.text()).results().forEach(found -> {
			var id = Integer.parseInt(found.group(2));
			var note = found.group(1).equals("foot") ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
			if (note != null) {
				var words = note.getParagraphs().stream().map(WordReader::text).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
				pieces.add(paragraph(mark(found.group(2)) + " " + words));
			}
		}));
	}

	private static String markdown(XWPFParagraph paragraph) {
		var words = new StringBuilder();
		paragraph.getIRuns().forEach(element -> words.append(Markdown.run(text(element).replace('\u00a0', ' '), element instanceof XWPFRun run && run.isBold(), element instanceof XWPFRun run && run.isItalic())));
		return Markdown.joined(words).replace("\n", "\n\n");
	}

	private void read(XWPFTable table) {
		var all = WordXml.rows(table);
		if (isLayout(all)) {
			WordXml.cells(all.getFirst()).forEach(cell -> read(cell.getCTTc()));
			return;
		}
		var rows = new ArrayList<Row>();
		for (var row : all) {
			var made = row(row, rows.isEmpty() ? null : rows.getLast());
			if (!made.isEmpty()) {
				rows.add(made);
			}
		}
		if (!rows.isEmpty()) {
			pieces.add(new Piece.Table(rows));
		}
	}

	/** One cell, or a row that holds tables: it was drawn to put things beside each other. */
	private static boolean isLayout(List<XWPFTableRow> rows) {
		if (rows.size() != 1) {
			return false;
		}
		var cells = WordXml.cells(rows.getFirst());
		return cells.size() == 1 || cells.stream().anyMatch(cell -> !cell.getTables().isEmpty());
	}

	/** A cell that goes on from the row above says what that one says. */
	private Row row(XWPFTableRow row, Row above) {
		var cells = new ArrayList<Row.Cell>();
		var column = row.getCtRow().getTrPr() != null && row.getCtRow().getTrPr().sizeOfGridBeforeArray() > 0 ? row.getCtRow().getTrPr().getGridBeforeArray(0).getVal().intValue() : 0;
		if (column > 0) {
			cells.add(new Row.Cell("", column));
		}
		for (var cell : WordXml.cells(row)) {
			var settings = cell.getCTTc().getTcPr();
			var span = settings == null || settings.getGridSpan() == null ? 1 : settings.getGridSpan().getVal().intValue();
			var goesOn = above != null && settings != null && settings.getVMerge() != null && settings.getVMerge().getVal() != STMerge.RESTART;
			var words = goesOn ? above.text(column) : text(cell);
			cells.add(new Row.Cell(words, span, goesOn, ColourName.shown(words, Optional.ofNullable(cell.getColor()).orElse(""), ink(cell))));
			column += span;
		}
		return new Row(cells);
	}

	/** The colour of what is written first in a cell, or that with which it is marked. */
	private static String ink(XWPFTableCell cell) {
		return cell.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).filter(run -> !run.text().isBlank())
				.flatMap(run -> Stream.of(HIGHLIGHTS.getOrDefault(run.getTextHighlightColor().toString(), ""), Optional.ofNullable(run.getColor()).orElse(""))).filter(colour -> !colour.isEmpty()).findFirst().orElse("");
	}

	private String text(XWPFTableCell cell) {
		var words = cell.getParagraphs().stream().map(this::line).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
		var inner = cell.getTables().stream().flatMap(table -> table.getRows().stream())
				.map(row -> row.getTableCells().stream().map(this::text).map(String::strip).collect(Collectors.joining(" ")));
		return inner.reduce(words, (text, line) -> text.isEmpty() ? line : text + "\n" + line);
	}

	/** A paragraph of a cell, with the number that Word gives it. */
	private String line(XWPFParagraph paragraph) {
		var text = text(paragraph);
		var words = text.isEmpty() ? String.join("\n", WordXml.boxLines(paragraph)) : text;
		return numbers.next(paragraph).map(ListNumbers.Number::label).filter(label -> !label.isEmpty()).map(label -> (label + " " + words).strip()).orElse(words);
	}
}
