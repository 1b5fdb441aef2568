package org.cspworkbench.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as people work in it: headings in sight with a filter on them, numbers as numbers, days as days. Words stay words whatever they
 * begin with, also when somebody edits the cell.
 */
public final class Spreadsheet implements AutoCloseable {

	/** What a cell holds at most. */
	public static final int LONGEST = 32_767;

	private static final byte[] GROUND_OF_HEADINGS = {(byte) 0xe7, (byte) 0xee, (byte) 0xf6};
	private static final int CHARACTER = 256;
	private static final String CUT = "…";
	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final XSSFWorkbook book = new XSSFWorkbook();
	private final CellStyle words = words();
	private final CellStyle kept = like(words);
	private final CellStyle day = like(words);
	private final CellStyle heading = heading();
	private final List<Sheet> headed = new ArrayList<>();

	public Spreadsheet(String title) {
		book.getProperties().getCoreProperties().setTitle(title);
		kept.setQuotePrefixed(true);
		day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
	}

	private CellStyle words() {
		var style = book.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private CellStyle like(CellStyle other) {
		var style = book.createCellStyle();
		style.cloneStyleFrom(other);
		return style;
	}

	private CellStyle heading() {
		var bold = book.createFont();
		bold.setBold(true);
		var style = like(words);
		style.setFont(bold);
		style.setFillForegroundColor(new XSSFColor(GROUND_OF_HEADINGS, new DefaultIndexedColorMap()));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	/** For fonts and sheets of a kind of their own. */
	public XSSFWorkbook book() {
		return book;
	}

	/** A sheet that begins with a row of headings, which stays in sight and can be filtered by. */
	public Sheet headed(String name, List<String> headings) {
		var sheet = book.createSheet(name);
		var first = sheet.createRow(0);
		for (int column = 0; column < headings.size(); column++) {
			heading(first, column, headings.get(column));
		}
		sheet.createFreezePane(0, 1);
		headed.add(sheet);
		return sheet;
	}

	public Cell heading(Row row, int column, String text) {
		var cell = words(row, column, text);
		cell.setCellStyle(heading);
		return cell;
	}

	/** A text, a number or a day. */
	public Cell cell(Row row, int column, Object value) {
		return switch (value) {
		case BigDecimal number -> {
			var cell = row.createCell(column);
			cell.setCellStyle(words);
			cell.setCellValue(number.doubleValue());
			yield cell;
		}
		case LocalDate date -> {
			var cell = row.createCell(column);
			cell.setCellStyle(day);
			cell.setCellValue(date);
			yield cell;
		}
		default -> words(row, column, value.toString());
		};
	}

	private Cell words(Row row, int column, String text) {
		var cell = row.createCell(column);
		cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT);
		cell.setCellStyle(!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? kept : words);
		return cell;
	}

	public static void widths(Sheet sheet, int... characters) {
		for (int column = 0; column < characters.length; column++) {
			sheet.setColumnWidth(column, characters[column] * CHARACTER);
		}
	}

	/** A program that opens workbooks wants a sheet in them. */
	public void write(OutputStream file) throws IOException {
		if (book.getNumberOfSheets() == 0) {
			book.createSheet();
		}
		headed.forEach(sheet -> sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, sheet.getRow(0).getLastCellNum() - 1)));
		book.write(file);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
