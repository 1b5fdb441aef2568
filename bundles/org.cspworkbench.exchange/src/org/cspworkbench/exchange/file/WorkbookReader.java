package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.exchange.document.ColourName;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Row;

/** Each sheet of a workbook is a heading and a table. Hidden sheets are left alone; formulas count as what they came to when the file was saved. */
public final class WorkbookReader {

	private static final Messages MESSAGES = Messages.of(WorkbookReader.class);
	private static final int MOST_COLUMNS = 200;
	private static final int MOST_ROWS = 20_000;

	private final DataFormatter format = new DataFormatter(Locale.UK);

	private WorkbookReader() {
		format.setUseCachedValuesForFormulaCells(true);
	}

	public static Document read(Path file, String name) throws Refusal {
		OfficePackage.check(file);
		try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ); var book = new XSSFWorkbook(opened)) {
			return new WorkbookReader().read(book, file, name);
		} catch (IOException | InvalidFormatException | RuntimeException e) {
			throw new Refusal(MESSAGES.text("file.broken", file), e);
		}
	}

	private Document read(XSSFWorkbook book, Path file, String name) throws Refusal {
		var pieces = new ArrayList<Piece>();
		var charts = 0;
		var hidden = 0;
		for (int index = 0; index < book.getNumberOfSheets(); index++) {
			var sheet = book.getSheetAt(index);
			charts += charts(sheet);
			if (book.getSheetVisibility(index) != SheetVisibility.VISIBLE) {
				continue;
			}
			var rows = rows(sheet, file);
			hidden += hides(sheet) ? 1 : 0;
			if (!rows.isEmpty()) {
				pieces.addAll(SheetLayout.pieces(sheet.getSheetName(), rows));
			}
		}
		if (pieces.isEmpty()) {
			throw new Refusal(MESSAGES.text("file.empty", file));
		}
		return new Document(name, title(book, pieces, name), pieces, hidden, charts);
	}

	/** What the workbook calls itself, else the first line of its first sheet. */
	private static String title(XSSFWorkbook book, List<Piece> pieces, String name) {
		var own = book.getProperties().getCoreProperties().getTitle();
		return own != null && !own.isBlank() ? own.strip()
				: pieces.stream().skip(1).limit(1).filter(Piece.Paragraph.class::isInstance).map(piece -> ((Piece.Paragraph) piece).text()).findFirst().orElse(CsvReader.title(name));
	}

	private static int charts(XSSFSheet sheet) {
		return sheet.getDrawingPatriarch() == null ? 0 : sheet.getDrawingPatriarch().getCharts().size();
	}

	private List<Row> rows(Sheet sheet, Path file) throws Refusal {
		if (sheet.getLastRowNum() >= MOST_ROWS) {
			throw new Refusal(MESSAGES.text("file.rows", file, sheet.getSheetName(), MOST_ROWS));
		}
		var width = 0;
		for (var row : sheet) {
			width = Math.max(width, Math.min(MOST_COLUMNS, row.getLastCellNum()));
		}
		var rows = new ArrayList<Row>();
		for (int index = 0; index <= sheet.getLastRowNum(); index++) {
			if (sheet.getRow(index) == null || !sheet.getRow(index).getZeroHeight()) {
				rows.add(row(sheet, index, width));
			}
		}
		return rows.stream().allMatch(Row::isEmpty) ? List.of() : rows;
	}

	/** Whether rows or columns with anything in them are hidden. */
	private boolean hides(Sheet sheet) {
		for (var row : sheet) {
			for (var cell : row) {
				if ((row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) && !text(cell).isEmpty()) {
					return true;
				}
			}
		}
		return false;
	}

	private Row row(Sheet sheet, int index, int width) {
		var cells = new ArrayList<Row.Cell>();
		for (int column = 0; column < width;) {
			var region = region(sheet, index, column);
			var first = region.map(CellRangeAddress::getFirstRow).orElse(index);
			var span = Math.min(width - column, region.map(found -> found.getLastColumn() + 1).orElse(column + 1) - column);
			var cell = sheet.getRow(first) == null ? null : sheet.getRow(first).getCell(column);
			var words = text(cell);
			var seen = (int) IntStream.range(column, column + span).filter(each -> !sheet.isColumnHidden(each)).count();
			if (seen > 0) {
				cells.add(new Row.Cell(words, seen, first < index, ColourName.shown(words, shade(cell), ink(cell))));
			}
			column += span;
		}
		return new Row(cells);
	}

	/** The merged cells that begin in a column and go over a row. */
	private static Optional<CellRangeAddress> region(Sheet sheet, int row, int column) {
		return sheet.getMergedRegions().stream().filter(region -> region.getFirstColumn() == column && region.containsRow(row)).findFirst();
	}

	private static String shade(Cell cell) {
		return cell != null && cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour && cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
				? digits(colour) : "";
	}

	private static String ink(Cell cell) {
		return cell instanceof XSSFCell written ? digits(written.getCellStyle().getFont().getXSSFColor()) : "";
	}

	private static String digits(XSSFColor colour) {
		return colour == null || colour.getARGBHex() == null ? "" : colour.getARGBHex().substring(2);
	}

	/** Days as 2025-03-31, whatever the cell's own way of showing them. */
	private String text(Cell cell) {
		if (cell == null) {
			return "";
		}
		if (cell.getCellType() == CellType.FORMULA && Optional.ofNullable(((XSSFCell) cell).getCTCell().getV()).orElse("").isEmpty()) {
			return notReckoned(cell);
		}
		var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
			return cell.getLocalDateTimeCellValue().toLocalDate().toString();
		}
		return type == CellType.ERROR ? "" : format.formatCellValue(cell).strip();
	}

	/** A program that only writes workbooks leaves their formulas to be reckoned by whoever opens them. */
	private String notReckoned(Cell cell) {
		try {
			var value = cell.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluate(cell);
			return switch (value.getCellType()) {
			case STRING -> value.getStringValue().strip();
			case NUMERIC -> format.formatRawCellContents(value.getNumberValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
			case BOOLEAN -> String.valueOf(value.getBooleanValue());
			default -> "";
			};
		} catch (RuntimeException e) {
			return "";
		}
	}
}
