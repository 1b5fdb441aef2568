package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.cspworkbench.core.Messages;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Series;

/** Puts the cells of a table into series, and says where its totals are others. */
final class SeriesCells {

	private static final Messages MESSAGES = Messages.of(SeriesCells.class);

	private final FigureBook book;
	private final Consumer<String> remarks;

	SeriesCells(FigureBook book, Consumer<String> remarks) {
		this.book = book;
		this.remarks = remarks;
	}

	static FigureColumn column(String heading) {
		var column = AssessmentFactory.eINSTANCE.createFigureColumn();
		column.setHeading(heading);
		column.setView(FigureView.VALUE);
		return column;
	}

	void add(Series series, Period period, String cell, SeriesTableReader.Setting setting) {
		book.add(series, period, CellValue.of(cell));
		if (setting.estimated()) {
			series.getFigures().forEach(figure -> figure.setEstimated(true));
		}
	}

	/** A total is not kept, because the figures come to it; where they do not, that is said. */
	void compareTotals(SeriesTable table, int column) {
		table.totals().forEach(row -> compare(table, column, row.text(column)));
	}

	private void compare(SeriesTable table, int column, String total) {
		var values = table.rows().stream().filter(row -> !SeriesTable.isAverage(row.text(0))).map(row -> CellValue.of(row.text(column))).toList();
		var printed = CellValue.of(total).number();
		if (printed.isEmpty() || values.stream().anyMatch(value -> value.number().isEmpty())) {
			return;
		}
		var sum = values.stream().flatMap(value -> value.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(printed.get()) != 0) {
			remarks.accept(MESSAGES.text("remark.total", table.head().get(column), printed.get().toPlainString(), sum.toPlainString()));
		}
	}
}
