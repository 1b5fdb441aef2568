package org.cspworkbench.report.compare;

import static org.cspworkbench.core.compare.Comparison.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.FieldChange;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;
import org.cspworkbench.core.compare.WordDifference;
import org.cspworkbench.exchange.writing.Spreadsheet;

/** A comparison for spreadsheets: how much of each came and went, and one row for every field that differs, to be filtered. */
final class ComparisonWorkbook {

	private static final byte[] WENT = { (byte) 0xa3, 0x16, 0x1b };
	private static final byte[] CAME = { 0x14, 0x53, 0x2d };
	private static final int[] WIDTHS = { 18, 16, 44, 22, 60, 60 };

	private final Spreadsheet sheets;
	private final XSSFFont plain;
	private final XSSFFont went;
	private final XSSFFont came;

	private ComparisonWorkbook(Spreadsheet sheets) {
		this.sheets = sheets;
		plain = sheets.book().createFont();
		went = font(WENT);
		went.setStrikeout(true);
		came = font(CAME);
		came.setUnderline(Font.U_SINGLE);
	}

	static void write(Comparison comparison, OutputStream out) throws IOException {
		try (var sheets = new Spreadsheet(comparison.title())) {
			var workbook = new ComparisonWorkbook(sheets);
			workbook.summary(comparison);
			workbook.differences(comparison);
			sheets.write(out);
		}
	}

	private XSSFFont font(byte[] colour) {
		var font = sheets.book().createFont();
		font.setColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
		return font;
	}

	private void summary(Comparison comparison) {
		var sheet = sheets.book().createSheet(Comparison.summaryName());
		sheets.heading(sheet.createRow(0), 0, comparison.title());
		sheets.cell(sheet.createRow(1), 0, comparison.told());
		var head = sheet.createRow(3);
		for (var kind : Kind.values()) {
			sheets.heading(head, 1 + kind.ordinal(), word(kind));
		}
		comparison.counts().forEach((topic, kinds) -> {
			var row = sheet.createRow(4 + topic.ordinal());
			sheets.heading(row, 0, word(topic));
			kinds.forEach((kind, count) -> row.createCell(1 + kind.ordinal()).setCellValue(count));
		});
		Spreadsheet.widths(sheet, 60, 18, 18, 18, 18);
	}

	private void differences(Comparison comparison) {
		var sheet = sheets.headed(Comparison.differencesName(), comparison.columns());
		Stream.of(Topic.values()).map(comparison::differences).flatMap(List::stream).forEach(change -> rows(sheet, change));
		Spreadsheet.widths(sheet, WIDTHS);
	}

	private void rows(Sheet sheet, Change change) {
		var fields = change.fields().isEmpty() ? List.of(new FieldChange("", "", "")) : change.fields();
		for (var field : fields) {
			var row = sheet.createRow(sheet.getLastRowNum() + 1);
			sheets.cell(row, 0, word(change.topic()));
			sheets.cell(row, 1, word(change.kind()));
			sheets.cell(row, 2, change.name());
			sheets.cell(row, 3, field.field());
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
		var cell = sheets.cell(row, column, whole);
		if (whole.isEmpty() || whole.length() > Spreadsheet.LONGEST) {
			return;
		}
		var marked = new XSSFRichTextString();
		WordDifference.between(field.before(), field.after()).stream().filter(run -> run.kind() == own || run.kind() == WordDifference.Kind.SAME)
				.forEach(run -> marked.append(run.text(), run.kind() == WordDifference.Kind.SAME ? plain : own == WordDifference.Kind.DROPPED ? went : came));
		cell.setCellValue(marked);
	}
}
