package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.flow.Piece;

/** Makes numbers of what is written like numbers and stands to the right, as the tables of the document print them, so that they can be reckoned with. */
final class XlsxFinishing implements Finishing {

	private final Map<String, CellStyle> styles = new HashMap<>();

	@Override
	public void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException {
		try (var content = Files.newInputStream(file); var book = new XSSFWorkbook(content)) {
			for (var sheet : book) {
				sheet.forEach(row -> row.forEach(cell -> mend(cell, book)));
			}
			book.getProperties().getCoreProperties().setTitle(publication.plan().plan().getTitle());
			try (var out = Files.newOutputStream(file)) {
				book.write(out);
			}
		}
	}

	private void mend(Cell cell, XSSFWorkbook book) {
		if (cell.getCellType() != CellType.STRING || cell.getCellStyle().getAlignment() != HorizontalAlignment.RIGHT) {
			return;
		}
		PrintedNumber.of(cell.getStringCellValue()).ifPresent(number -> {
			cell.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getIndex() + number.format(), key -> {
				var style = book.createCellStyle();
				style.cloneStyleFrom(cell.getCellStyle());
				style.setDataFormat(book.createDataFormat().getFormat(number.format()));
				return style;
			}));
			cell.setCellValue(number.value());
		});
	}

	/**
	 * A number as it is printed: 8,447, −6.4%, +199, £18,000.
	 *
	 * @param format with which a spreadsheet shows it the same way
	 */
	record PrintedNumber(double value, String format) {

		private static final Pattern PRINTED = Pattern.compile("([+−-]?)(£?)(\\d{1,3}(?:,\\d{3})*|\\d+)(\\.\\d+)?(%?)");

		static Optional<PrintedNumber> of(String printed) {
			var parts = PRINTED.matcher(printed.replace('\u00a0', ' ').strip());
			if (!parts.matches()) {
				return Optional.empty();
			}
			var decimals = parts.group(4) == null ? "" : parts.group(4);
			var percent = !parts.group(5).isEmpty();
			var size = Double.parseDouble(parts.group(3).replace(",", "") + decimals) / (percent ? 100 : 1);
			var sign = parts.group(1);
			var shown = (parts.group(2).isEmpty() ? "" : "\"£\"") + "#,##0" + (decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length() - 1)) + (percent ? "%" : "");
			var value = sign.isEmpty() || sign.equals("+") ? size : -size;
			return Optional.of(new PrintedNumber(value, sign.isEmpty() ? shown : "+" + shown + ";\"−\"" + shown + ";" + shown));
		}
	}
}
