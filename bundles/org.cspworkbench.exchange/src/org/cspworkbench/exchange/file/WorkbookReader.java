package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Markdown;
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
		for (int index = 0; index < book.getNumberOfSheets(); index++) {
			var sheet = book.getSheetAt(index);
			charts += charts(sheet);
			if (book.getSheetVisibility(index) != SheetVisibility.VISIBLE) {
				continue;
			}
			var rows = rows(sheet, file);
			if (!rows.isEmpty()) {
				pieces.add(new Piece.Heading(1, sheet.getSheetName()));
				pieces.addAll(pieces(rows));
			}
		}
		if (pieces.isEmpty()) {
			throw new Refusal(MESSAGES.text("file.empty", file));
		}
		return new Document(name, title(book, pieces, name), pieces, charts);
	}

	/** What the workbook calls itself, else the first line above a table. */
	private static String title(XSSFWorkbook book, List<Piece> pieces, String name) {
		var own = book.getProperties().getCoreProperties().getTitle();
		return own != null && !own.isBlank() ? own.strip()
				: pieces.stream().filter(Piece.Paragraph.class::isInstance).map(piece -> ((Piece.Paragraph) piece).text()).findFirst().orElse(CsvReader.title(name));
	}

	/** Lines of one cell above the table are words. */
	private static List<Piece> pieces(List<Row> rows) {
		var words = rows.stream().takeWhile(row -> row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1 && row.width() > 1).toList();
		var pieces = new ArrayList<Piece>();
		words.forEach(row -> row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).forEach(text -> pieces.add(new Piece.Paragraph(text, Markdown.of(text)))));
		if (words.size() < rows.size()) {
			pieces.add(new Piece.Table(rows.subList(words.size(), rows.size())));
		}
		return pieces;
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
		for (var row : sheet) {
			var cells = new ArrayList<Row.Cell>();
			for (int column = 0; column < width;) {
				var span = Math.min(width - column, span(sheet, row.getRowNum(), column));
				cells.add(new Row.Cell(text(row.getCell(column)), span));
				column += span;
			}
			var made = new Row(cells);
			if (!made.isEmpty()) {
				rows.add(made);
			}
		}
		return rows;
	}

	private static int span(Sheet sheet, int row, int column) {
		return sheet.getMergedRegions().stream().filter(region -> region.getFirstRow() == row && region.getFirstColumn() == column).findFirst()
				.map(region -> region.getLastColumn() - region.getFirstColumn() + 1).orElse(1);
	}

	/** Days as 2025-03-31, whatever the cell's own way of showing them. */
	private String text(Cell cell) {
		if (cell == null) {
			return "";
		}
		var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
			return cell.getLocalDateTimeCellValue().toLocalDate().toString();
		}
		return type == CellType.ERROR ? "" : format.formatCellValue(cell).strip();
	}
}
