package org.cspworkbench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A spreadsheet. */
final class XlsxReading implements AutoCloseable {

	private final XSSFWorkbook book;

	XlsxReading(Path file) throws IOException {
		book = new XSSFWorkbook(Files.newInputStream(file));
	}

	List<String> sheetNames() {
		return sheets().map(Sheet::getSheetName).toList();
	}

	private Stream<Sheet> sheets() {
		return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt);
	}

	Stream<Cell> cells() {
		return sheets().flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false)).flatMap(row -> StreamSupport.stream(row.spliterator(), false));
	}

	/** The values of the row that begins with a heading; texts and numbers. */
	List<Object> row(String sheet, String heading) {
		return StreamSupport.stream(found(sheet, heading).spliterator(), false).<Object>map(cell -> cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.toString()).toList();
	}

	String formatOf(String sheet, String heading, int column) {
		return found(sheet, heading).getCell(column).getCellStyle().getDataFormatString();
	}

	private Row found(String sheet, String heading) {
		return StreamSupport.stream(book.getSheet(sheet).spliterator(), false).filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals(heading)).findFirst()
				.orElseThrow(() -> new AssertionError("No row " + heading + " on the sheet " + sheet));
	}

	String words() {
		return cells().filter(cell -> cell.getCellType() == CellType.STRING).map(Cell::getStringCellValue).collect(Collectors.joining("\n"));
	}

	List<String> faults() {
		return cells().filter(cell -> cell.getCellType() == CellType.ERROR).map(cell -> cell.getAddress().toString()).toList();
	}

	boolean hasMarks() {
		return words().chars().anyMatch(c -> c >= 0xE000 && c < 0xF900);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
