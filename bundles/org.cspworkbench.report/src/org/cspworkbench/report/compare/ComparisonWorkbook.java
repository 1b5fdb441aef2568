package org.cspworkbench.report.compare;

import static org.cspworkbench.core.compare.Comparison.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.FieldChange;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;
import org.cspworkbench.core.compare.WordDifference;

/** A comparison for spreadsheets: how much of each came and went, and one row for every field that differs, to be filtered. */
final class ComparisonWorkbook {

	private static final byte[] WENT = { (byte) 0xa3, 0x16, 0x1b };
	private static final byte[] CAME = { 0x14, 0x53, 0x2d };
	private static final byte[] HEADER = { (byte) 0xe7, (byte) 0xee, (byte) 0xf6 };
	private static final int LONGEST = 32_767;
	private static final String CUT = "…";
	private static final String FORMULA_STARTS = "=+-@\t\r";
	private static final int[] WIDTHS = { 18, 16, 44, 22, 60, 60 };

	private final XSSFWorkbook book;
	private final CellStyle header;
	private final CellStyle text;
	private final CellStyle kept;
	private final XSSFFont plain;
	private final XSSFFont went;
	private final XSSFFont came;

	private ComparisonWorkbook(XSSFWorkbook book) {
		this.book = book;
		plain = book.createFont();
		went = font(WENT);
		went.setStrikeout(true);
		came = font(CAME);
		came.setUnderline(Font.U_SINGLE);
		text = book.createCellStyle();
		text.setWrapText(true);
		text.setVerticalAlignment(VerticalAlignment.TOP);
		kept = book.createCellStyle();
		kept.cloneStyleFrom(text);
		kept.setQuotePrefixed(true);
		header = header();
	}

	static void write(Comparison comparison, OutputStream out) throws IOException {
		try (var book = new XSSFWorkbook()) {
			book.getProperties().getCoreProperties().setTitle(comparison.title());
			var workbook = new ComparisonWorkbook(book);
			workbook.summary(comparison);
			workbook.differences(comparison);
			book.write(out);
		}
	}

	private XSSFFont font(byte[] colour) {
		var font = book.createFont();
		font.setColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
		return font;
	}

	private CellStyle header() {
		var bold = book.createFont();
		bold.setBold(true);
		var style = book.createCellStyle();
		style.cloneStyleFrom(text);
		style.setFont(bold);
		style.setFillForegroundColor(new XSSFColor(HEADER, new DefaultIndexedColorMap()));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private void summary(Comparison comparison) {
		var sheet = book.createSheet(Comparison.summaryName());
		cell(sheet.createRow(0), 0, comparison.title()).setCellStyle(header);
		cell(sheet.createRow(1), 0, comparison.told());
		var head = sheet.createRow(3);
		for (var kind : Kind.values()) {
			cell(head, 1 + kind.ordinal(), word(kind)).setCellStyle(header);
		}
		comparison.counts().forEach((topic, kinds) -> {
			var row = sheet.createRow(4 + topic.ordinal());
			cell(row, 0, word(topic)).setCellStyle(header);
			kinds.forEach((kind, count) -> row.createCell(1 + kind.ordinal()).setCellValue(count));
		});
		widths(sheet, new int[] { 60, 18, 18, 18, 18 });
	}

	private void differences(Comparison comparison) {
		var sheet = book.createSheet(Comparison.differencesName());
		var columns = comparison.columns();
		var head = sheet.createRow(0);
		for (int column = 0; column < columns.size(); column++) {
			cell(head, column, columns.get(column)).setCellStyle(header);
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
		Stream.of(Topic.values()).map(comparison::differences).flatMap(List::stream).forEach(change -> rows(sheet, change));
		widths(sheet, WIDTHS);
	}

	private void rows(Sheet sheet, Change change) {
		var fields = change.fields().isEmpty() ? List.of(new FieldChange("", "", "")) : change.fields();
		for (var field : fields) {
			var row = sheet.createRow(sheet.getLastRowNum() + 1);
			cell(row, 0, word(change.topic()));
			cell(row, 1, word(change.kind()));
			cell(row, 2, change.name());
			cell(row, 3, field.field());
			words(row, 4, field, field.before(), WordDifference.Kind.DROPPED, change.topic());
			words(row, 5, field, field.after(), WordDifference.Kind.ADDED, change.topic());
		}
	}

	/** Figures stay numbers, to be reckoned with; of words, those are marked that the other side lacks. */
	private void words(Row row, int column, FieldChange field, String whole, WordDifference.Kind own, Topic topic) {
		if (topic == Topic.FIGURES && whole.matches("-?\\d+(?:\\.\\d+)?")) {
			row.createCell(column).setCellValue(Double.parseDouble(whole));
			return;
		}
		var cell = cell(row, column, whole);
		if (whole.isEmpty() || whole.length() > LONGEST) {
			return;
		}
		var marked = new XSSFRichTextString();
		WordDifference.between(field.before(), field.after()).stream().filter(run -> run.kind() == own || run.kind() == WordDifference.Kind.SAME)
				.forEach(run -> marked.append(run.text(), run.kind() == WordDifference.Kind.SAME ? plain : own == WordDifference.Kind.DROPPED ? went : came));
		cell.setCellValue(marked);
	}

	/** What looks like a formula stays text, when somebody edits the cell too. */
	private Cell cell(Row row, int column, String words) {
		var cell = row.createCell(column);
		cell.setCellValue(words.length() <= LONGEST ? words : words.substring(0, LONGEST - CUT.length()) + CUT);
		cell.setCellStyle(!words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? kept : text);
		return cell;
	}

	private static void widths(Sheet sheet, int[] characters) {
		for (int column = 0; column < characters.length; column++) {
			sheet.setColumnWidth(column, characters[column] * 256);
		}
	}
}
