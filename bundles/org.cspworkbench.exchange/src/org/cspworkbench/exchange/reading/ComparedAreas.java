package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.reading.SeriesTableReader.Setting;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.AreaKind;

/** Areas down; across, this year and last of the indicator that the title names, and what follows from them. */
final class ComparedAreas {

	private static final int MONTHS = 12;

	private final FigureBook book;
	private final SeriesCells cells;
	private final Consumer<String> remarks;

	ComparedAreas(FigureBook book, SeriesCells cells, Consumer<String> remarks) {
		this.book = book;
		this.cells = cells;
		this.remarks = remarks;
	}

	Optional<FigureTable> read(Table table, AreaKind kind, Setting setting) {
		var columns = FigureColumns.of(table).filter(found -> found.columns().size() == table.width() - 1);
		var period = columns.flatMap(found -> found.period().or(setting::period)).filter(found -> found.months() == MONTHS);
		return period.isEmpty() || setting.title().isEmpty() ? Optional.empty() : read(below(table, columns.get()), columns.get(), period.get(), kind, setting);
	}

	/** What stands below the headings, which may take two lines. */
	private static SeriesTable below(Table table, FigureColumns columns) {
		var head = new ArrayList<>(Collections.nCopies(table.width(), ""));
		columns.columns().forEach(column -> head.set(column.index(), column.heading()));
		return new SeriesTable(head, table.rows().subList(columns.headingRows(), table.rows().size()));
	}

	private Optional<FigureTable> read(SeriesTable read, FigureColumns columns, Period period, AreaKind kind, Setting setting) {
		var labels = read.labels();
		if (labels.size() < 2 || labels.stream().anyMatch(label -> label.isEmpty() || SeriesTable.isAverage(label)) || !SeriesTable.areDistinct(labels)) {
			return Optional.empty();
		}
		var indicator = book.indicator(setting.title(), setting.words(), false, null);
		var made = AssessmentFactory.eINSTANCE.createFigureTable();
		made.setIndicator(indicator);
		made.setRowsForAreas(book.group(labels.stream().map(label -> book.area(label, kind)).toList(), kind));
		made.setOrder(RowOrder.AS_LISTED);
		made.setPeriod(period);
		made.setComparedWith(period.yearBefore());
		made.setTotalRow(!read.totals().isEmpty());
		columns.columns().forEach(column -> {
			var added = SeriesCells.column(column.heading());
			added.setView(column.view());
			made.getColumns().add(added);
			if (column.view() == FigureView.VALUE || column.view() == FigureView.PREVIOUS) {
				cells.compareTotals(read, column.index());
			}
		});
		for (var row : read.rows()) {
			var series = book.series(indicator, book.area(row.text(0), kind), null, SeriesKind.VALUE);
			cells.add(series, period.yearBefore(), columns.text(row, FigureView.PREVIOUS), setting);
			cells.add(series, period, columns.text(row, FigureView.VALUE), setting);
			FigureTableReader.compare(row.text(0), columns, row, remarks);
		}
		rank(read, columns, FigureView.PREVIOUS_POSITION, indicator, made, period.yearBefore());
		rank(read, columns, FigureView.POSITION, indicator, made, period);
		return Optional.of(made);
	}

	private void rank(SeriesTable read, FigureColumns columns, FigureView view, Indicator indicator, FigureTable table, Period period) {
		if (columns.has(view)) {
			var group = table.getRowsForAreas();
			table.setGroup(group);
			book.rank(indicator, List.copyOf(group.getAreas()), group, period, read.rows().stream().map(row -> columns.value(row, view)).toList());
		}
	}
}
