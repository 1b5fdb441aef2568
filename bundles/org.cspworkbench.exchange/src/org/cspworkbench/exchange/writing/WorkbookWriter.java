package org.cspworkbench.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.model.plan.Plan;

/** Writes sheets with their headings in sight and a filter on them. Words stay words, whatever they begin with. */
public final class WorkbookWriter {

	private static final int CHARACTER = 256;
	private static final int NARROWEST = 10;
	private static final int WIDEST = 60;
	private static final int LONGEST_CELL = 32_767;

	private final XSSFWorkbook book = new XSSFWorkbook();
	private final CellStyle heading = style(true);
	private final CellStyle words = style(false);
	private final CellStyle day = style(false);

	private WorkbookWriter() {
		day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
	}

	public static void write(Plan plan, OutputStream file) throws IOException {
		var writer = new WorkbookWriter();
		try (var book = writer.book) {
			book.getProperties().getCoreProperties().setTitle(plan.getTitle());
			PlanSheets.of(plan).forEach(writer::add);
			if (book.getNumberOfSheets() == 0) {
				book.createSheet();
			}
			book.write(file);
		}
	}

	private CellStyle style(boolean bold) {
		var style = book.createCellStyle();
		var font = book.createFont();
		font.setBold(bold);
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private void add(Sheet sheet) {
		var made = book.createSheet(sheet.name());
		var first = made.createRow(0);
		for (int column = 0; column < sheet.headings().size(); column++) {
			fill(first.createCell(column), sheet.headings().get(column), heading);
			made.setColumnWidth(column, CHARACTER * width(sheet, column));
		}
		for (int index = 0; index < sheet.rows().size(); index++) {
			var row = made.createRow(index + 1);
			for (int column = 0; column < sheet.headings().size(); column++) {
				var value = sheet.rows().get(index).get(column);
				if (value != null) {
					fill(row.createCell(column), value, value instanceof LocalDate ? day : words);
				}
			}
		}
		made.createFreezePane(0, 1);
		made.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, sheet.headings().size() - 1));
	}

	private static void fill(Cell cell, Object value, CellStyle style) {
		cell.setCellStyle(style);
		switch (value) {
		case BigDecimal number -> cell.setCellValue(number.doubleValue());
		case LocalDate date -> cell.setCellValue(date);
		default -> {
			var text = value.toString();
			cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
		}
		}
	}

	private static int width(Sheet sheet, int column) {
		var longest = sheet.rows().stream().map(row -> row.get(column)).filter(value -> value != null).mapToInt(value -> value.toString().length()).max().orElse(0);
		return Math.clamp(Math.max(longest, sheet.headings().get(column).length()) + 2, NARROWEST, WIDEST);
	}
}
