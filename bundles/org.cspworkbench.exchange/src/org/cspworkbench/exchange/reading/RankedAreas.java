package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.reading.SeriesTableReader.Setting;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.AreaKind;

/** Areas down; across, the places that they hold in a ranking, alone or beside the figures behind them. */
final class RankedAreas {

	private static final Pattern RANK = Pattern.compile("(?i)\\b(?:rank(?:ing)?|position|place|placing)\\b(?: out of \\d+)?");
	private static final Pattern RATE = Pattern.compile("(?i)\\b(?:rate|per 1,?000)\\b.*");
	private static final Pattern WORKED_OUT = Pattern.compile("(?i).*(?:change|difference|%|share).*");
	private static final Pattern COUNT = Pattern.compile("(?i)(?:number|count|total|volume|offences|crimes|incidents|figures?|all)?");
	private static final Pattern ORDINAL = Pattern.compile("(?i)(?:=|joint )?\\d{1,3}(?:st|nd|rd|th)(?: ?=| \\(?joint\\)?)?");
	private static final Pattern WHEN = Pattern.compile("(?i)\\s*\\(?(?:(?:in|for|during) )?(?:q[1-4]\\s*)?20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?\\)?\\s*");

	/** @param kind of the series: a value, a rate or a position */
	private record Column(int index, String heading, SeriesKind kind, String name, Period period) {
		FigureView view() {
			return switch (kind) {
			case POSITION -> FigureView.POSITION;
			case RATE -> FigureView.RATE;
			default -> FigureView.VALUE;
			};
		}
	}

	private final FigureBook book;
	private final SeriesCells cells;

	RankedAreas(FigureBook book, SeriesCells cells) {
		this.book = book;
		this.cells = cells;
	}

	Optional<FigureTable> read(SeriesTable read, AreaKind kind, Setting setting) {
		var columns = columns(read, setting);
		var labels = read.labels();
		if (columns.isEmpty() || columns.stream().noneMatch(column -> column.kind() == SeriesKind.POSITION) || !read.isNumeric(1, read.width()) || labels.size() < 2
				|| labels.stream().anyMatch(label -> label.isEmpty() || SeriesTable.isAverage(label)) || !SeriesTable.areDistinct(labels)) {
			return Optional.empty();
		}
		var areas = labels.stream().map(label -> book.area(label, kind)).toList();
		var group = book.group(areas, kind);
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setRowsForAreas(group);
		table.setGroup(group);
		table.setOrder(RowOrder.AS_LISTED);
		table.setTotalRow(!read.totals().isEmpty());
		for (var column : columns) {
			var indicator = book.indicator(column.name(), setting.words(), read.isPercentage(column.index()), null);
			var added = SeriesCells.column(column.heading());
			added.setIndicator(indicator);
			added.setPeriod(column.period());
			added.setView(column.view());
			table.getColumns().add(added);
			if (column.kind() == SeriesKind.POSITION) {
				book.rank(indicator, areas, group, column.period(), read.rows().stream().map(row -> CellValue.of(row.text(column.index()))).toList());
			} else {
				read.rows().forEach(row -> cells.add(book.series(indicator, book.area(row.text(0), kind), null, column.kind()), column.period(), row.text(column.index()), setting));
				cells.compareTotals(read, column.index());
			}
		}
		return Optional.of(table);
	}

	/** Empty where one of them is not understood. */
	private static List<Column> columns(SeriesTable read, Setting setting) {
		var columns = new ArrayList<Column>();
		for (int index = 1; index < read.width(); index++) {
			var heading = read.head().get(index);
			var period = PeriodText.within(heading).or(setting::period);
			var kind = kind(read, index);
			var before = kind == SeriesKind.POSITION && !columns.isEmpty() ? columns.getLast().name() : "";
			var name = name(WHEN.matcher(RATE.matcher(RANK.matcher(heading).replaceFirst("")).replaceFirst("")).replaceFirst("").strip(), before, setting);
			if (period.isEmpty() || name.isEmpty() || WORKED_OUT.matcher(heading).matches()) {
				return List.of();
			}
			columns.add(new Column(index, heading, kind, name, period.get()));
		}
		return columns;
	}

	private static SeriesKind kind(SeriesTable read, int index) {
		var heading = read.head().get(index);
		var filled = read.rows().stream().map(row -> row.text(index)).filter(text -> !text.isEmpty()).toList();
		if (RANK.matcher(heading).find() || !filled.isEmpty() && filled.stream().allMatch(text -> ORDINAL.matcher(text).matches())) {
			return SeriesKind.POSITION;
		}
		return RATE.matcher(heading).find() ? SeriesKind.RATE : SeriesKind.VALUE;
	}

	/** What a heading says is counted, without rank and year; else what the column before it counts, or the title. */
	private static String name(String heading, String before, Setting setting) {
		return !COUNT.matcher(heading).matches() ? setting.name(heading) : before.isEmpty() ? setting.title() : before;
	}
}
