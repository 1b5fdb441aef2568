package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.SeriesTableReader.Setting;
import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.plan.Plan;

/** Tables of months or years, down or across. */
final class PeriodTables {

	private static final Pattern NAME = Pattern.compile(".*\\p{L}{3}.*");
	/** Parts of the year: each cell is of its own months, which no table of figures has both down and across. */
	private static final Pattern PART_OF_YEAR = Pattern.compile("(?i)" + Months.NAME + "|q(?:uarter)? ?[1-4]");
	private static final Pattern WORKED_OUT = Pattern.compile("(?i).*(?:change|rank|position|%|rate|per 1,?000).*");

	private final Plan plan;
	private final FigureBook book;
	private final SeriesCells cells;

	PeriodTables(Plan plan, FigureBook book, SeriesCells cells) {
		this.plan = plan;
		this.book = book;
		this.cells = cells;
	}

	/** Periods down; across, indicators, or the home area beside the average of the others. */
	Optional<FigureTable> down(SeriesTable read, List<Period> periods, Setting setting) {
		var headings = read.head().subList(1, read.width());
		var beside = headings.stream().anyMatch(SeriesTable::isAverage);
		if (beside && setting.title().isEmpty() || !SeriesTable.areDistinct(headings)
				|| headings.stream().anyMatch(heading -> !NAME.matcher(heading).matches() || WORKED_OUT.matcher(heading).matches() || PART_OF_YEAR.matcher(heading).matches())) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		table.getRowsForPeriods().addAll(periods);
		table.setTotalRow(!read.totals().isEmpty());
		var rows = read.rows();
		for (int column = 1; column < read.width(); column++) {
			var added = SeriesCells.column(read.head().get(column));
			table.getColumns().add(added);
			var series = beside ? beside(read, column, setting, table, added) : indicator(read, column, setting, added);
			for (int at = 0; at < rows.size(); at++) {
				cells.add(series, periods.get(at), rows.get(at).text(column), setting);
			}
			cells.compareTotals(read, column);
		}
		return Optional.of(table);
	}

	/** A column of the one indicator: of an area, or of the average of its peers. */
	private Series beside(SeriesTable read, int column, Setting setting, FigureTable table, FigureColumn added) {
		var indicator = book.indicator(setting.title(), setting.words(), read.isPercentage(column), null);
		table.setIndicator(indicator);
		var average = SeriesTable.isAverage(read.head().get(column));
		added.setArea(average ? null : book.area(read.head().get(column), AreaKind.DISTRICT));
		added.setGroup(average ? book.peers() : null);
		return book.series(indicator, added.getArea(), added.getGroup(), SeriesKind.VALUE);
	}

	/** A column of an indicator of its own. */
	private Series indicator(SeriesTable read, int column, Setting setting, FigureColumn added) {
		var heading = read.head().get(column);
		var isTheTitle = read.width() == 2 && !setting.title().isEmpty() && setting.title().toLowerCase(Locale.ROOT).contains(heading.toLowerCase(Locale.ROOT));
		added.setIndicator(book.indicator(isTheTitle ? setting.title() : setting.name(heading), setting.words(), read.isPercentage(column), null));
		return book.series(added.getIndicator(), SeriesKind.VALUE);
	}

	/** One row of numbers, each below its period. */
	Optional<FigureTable> row(List<Period> periods, Row row, int from, Setting setting) {
		if (setting.title().isEmpty()) {
			return Optional.empty();
		}
		var indicator = book.indicator(setting.title(), setting.words(), false, null);
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		table.setIndicator(indicator);
		table.getRowsForPeriods().addAll(periods);
		table.getColumns().add(SeriesCells.column(setting.title()));
		for (int index = 0; index < periods.size(); index++) {
			cells.add(book.series(indicator, SeriesKind.VALUE), periods.get(index), row.text(from + index), setting);
		}
		return Optional.of(table);
	}

	/** Indicators of the home area down, periods across. */
	Optional<FigureTable> across(SeriesTable read, List<Period> periods, Setting setting) {
		var labels = read.body().stream().map(row -> row.text(0)).toList();
		if (!SeriesTable.areDistinct(labels) || !labels.stream().allMatch(label -> NAME.matcher(label).matches())) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		for (int column = 1; column < read.width(); column++) {
			var added = SeriesCells.column(read.head().get(column));
			added.setPeriod(periods.get(column - 1));
			table.getColumns().add(added);
		}
		for (var row : read.body()) {
			var indicator = book.indicator(row.text(0), setting.words(), IntStream.range(1, read.width()).anyMatch(column -> row.text(column).endsWith("%")), null);
			add(table, row.text(0), indicator);
			for (int column = 1; column < read.width(); column++) {
				cells.add(book.series(indicator, SeriesKind.VALUE), periods.get(column - 1), row.text(column), setting);
			}
		}
		return Optional.of(table);
	}

	private static void add(FigureTable table, String label, Indicator indicator) {
		var added = AssessmentFactory.eINSTANCE.createFigureRow();
		added.setIndicator(indicator);
		added.setHeading(label.equals(indicator.getName()) ? null : label);
		table.getRows().add(added);
	}
}
