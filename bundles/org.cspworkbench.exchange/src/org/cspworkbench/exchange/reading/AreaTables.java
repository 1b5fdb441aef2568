package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.exchange.reading.SeriesTableReader.Setting;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;

/** Tables whose rows are areas. */
final class AreaTables {

	private static final Pattern WORKED_OUT = Pattern.compile("(?i).*(?:change|rank|position|%|rate|per 1,?000|population).*");

	private final FigureBook book;
	private final SeriesCells cells;

	AreaTables(FigureBook book, SeriesCells cells) {
		this.book = book;
		this.cells = cells;
	}

	/** Lists of the same areas side by side, each in an order of its own. */
	Optional<FigureTable> lists(SeriesTable read, AreaKind kind, Setting setting) {
		var head = read.head();
		var body = read.body();
		var starts = IntStream.range(0, head.size()).filter(index -> head.get(index).equalsIgnoreCase(head.getFirst())).boxed().toList();
		if (starts.size() < 2 || starts.size() * 2 != head.size() || setting.period().isEmpty() || !starts.stream().allMatch(start -> start % 2 == 0 && read.isNumeric(start + 1, start + 2))) {
			return Optional.empty();
		}
		var names = starts.stream().map(start -> body.stream().map(row -> row.text(start)).filter(label -> !label.isEmpty() && !SeriesTable.isTotal(label)).toList()).toList();
		if (names.stream().anyMatch(list -> list.size() < 2 || !SeriesTable.areDistinct(list))) {
			return Optional.empty();
		}
		var areas = names.stream().flatMap(List::stream).distinct().map(name -> book.area(name, kind)).distinct().toList();
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setRowsForAreas(book.group(areas, kind));
		table.setOrder(RowOrder.EACH_COLUMN);
		table.setPeriod(setting.period().get());
		for (var start : starts) {
			var indicator = book.indicator(setting.name(head.get(start + 1)), setting.words(), read.isPercentage(start + 1), null);
			var added = SeriesCells.column(head.get(start + 1));
			added.setIndicator(indicator);
			table.getColumns().add(added);
			body.stream().filter(row -> !row.text(start).isEmpty() && !SeriesTable.isTotal(row.text(start)))
					.forEach(row -> cells.add(book.series(indicator, book.area(row.text(start), kind), null, SeriesKind.VALUE), setting.period().get(), row.text(start + 1), setting));
		}
		return Optional.of(table);
	}

	/** Areas down; across, periods of the one indicator that the title names, or indicators of one period. */
	Optional<FigureTable> areas(SeriesTable read, AreaKind kind, Setting setting) {
		var labels = read.labels();
		var across = read.across(1);
		var isNamed = across.isPresent() ? !setting.title().isEmpty() : namesIndicators(read.head(), setting);
		if (!isNamed || !read.isNumeric(1, read.width()) || labels.size() < 2 || labels.stream().anyMatch(String::isEmpty) || !SeriesTable.areDistinct(labels)) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		var areas = labels.stream().filter(label -> !SeriesTable.isAverage(label)).map(label -> book.area(label, kind)).toList();
		var group = book.group(areas, kind);
		table.setRowsForAreas(group);
		table.setOrder(RowOrder.AS_LISTED);
		table.setTotalRow(!read.totals().isEmpty());
		setting.period().filter(period -> across.isEmpty()).ifPresent(table::setPeriod);
		for (int index = 1; index < read.width(); index++) {
			var column = index;
			var heading = read.head().get(column);
			var period = across.map(periods -> periods.get(column - 1)).or(setting::period).orElseThrow();
			var indicator = book.indicator(across.isPresent() ? setting.title() : setting.name(heading), setting.words(), read.isPercentage(column), null);
			var added = SeriesCells.column(heading);
			if (across.isPresent()) {
				added.setPeriod(period);
				table.setIndicator(indicator);
			} else {
				added.setIndicator(indicator);
			}
			table.getColumns().add(added);
			read.rows().forEach(row -> cells.add(series(indicator, row.text(0), kind, group), period, row.text(column), setting));
			cells.compareTotals(read, column);
		}
		return Optional.of(areas.size() < labels.size() ? withAverages(table, labels, areas, group) : table);
	}

	/** A line of the average among the areas makes rows of them that are named one by one. */
	private static FigureTable withAverages(FigureTable table, List<String> labels, List<Area> areas, AreaGroup group) {
		table.setRowsForAreas(null);
		var next = areas.iterator();
		for (var label : labels) {
			var added = AssessmentFactory.eINSTANCE.createFigureRow();
			added.setHeading(label);
			if (SeriesTable.isAverage(label)) {
				added.setGroup(group);
			} else {
				added.setArea(next.next());
			}
			table.getRows().add(added);
		}
		return table;
	}

	private static boolean namesIndicators(List<String> head, Setting setting) {
		return setting.period().isPresent() && SeriesTable.areDistinct(head) && head.stream().skip(1)
				.allMatch(heading -> heading.matches(".*\\p{L}{3}.*") && !SeriesTable.isTotal(heading) && !WORKED_OUT.matcher(heading).matches());
	}

	private Series series(Indicator indicator, String label, AreaKind kind, AreaGroup group) {
		return SeriesTable.isAverage(label) ? book.series(indicator, null, group, SeriesKind.VALUE) : book.series(indicator, book.area(label, kind), null, SeriesKind.VALUE);
	}
}
