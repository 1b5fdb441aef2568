package org.cspworkbench.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.IntStream;

import org.cspworkbench.model.plan.Plan;

/** Writes what of a plan fits into tables, a sheet each. */
public final class WorkbookWriter {

	private static final int NARROWEST = 10;
	private static final int WIDEST = 60;

	private WorkbookWriter() {
	}

	public static void write(Plan plan, OutputStream file) throws IOException {
		try (var book = new Spreadsheet(plan.getTitle())) {
			PlanSheets.of(plan).forEach(sheet -> add(sheet, book));
			book.write(file);
		}
	}

	private static void add(Sheet sheet, Spreadsheet book) {
		var made = book.headed(sheet.name(), sheet.headings());
		for (var values : sheet.rows()) {
			var row = made.createRow(made.getLastRowNum() + 1);
			IntStream.range(0, values.size()).filter(column -> values.get(column) != null).forEach(column -> book.cell(row, column, values.get(column)));
		}
		Spreadsheet.widths(made, IntStream.range(0, sheet.headings().size()).map(column -> width(sheet, column)).toArray());
	}

	private static int width(Sheet sheet, int column) {
		var longest = sheet.rows().stream().map(row -> row.get(column)).filter(Objects::nonNull).mapToInt(value -> value.toString().length()).max().orElse(0);
		return Math.clamp(Math.max(longest, sheet.headings().get(column).length()) + 2, NARROWEST, WIDEST);
	}
}
