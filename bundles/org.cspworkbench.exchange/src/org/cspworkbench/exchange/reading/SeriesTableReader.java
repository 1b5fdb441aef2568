package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.plan.Plan;

/** Turns a table of areas, of months or of years into series of figures and a view of them. A table that is not wholly understood is left to be cells. */
final class SeriesTableReader {

	/** @param title what the table is about; @param words all that stands above it; @param period that the words right before the table name, or those around it */
	record Setting(String title, String words, Optional<Period> period, boolean estimated) {

		/** Headings that do not say what is counted take it from the title. */
		String name(String heading) {
			var alike = !Collections.disjoint(words(heading), words(title));
			return title.isEmpty() || alike || title.matches("(?i).*\\b(?:tables?|figures|data|statistics|charts?)\\b.*") ? heading : title + ": " + heading;
		}

		private static Set<String> words(String text) {
			return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 3).map(word -> word.replaceFirst("s$", "")).collect(Collectors.toSet());
		}
	}

	private static final Messages MESSAGES = Messages.of(SeriesTableReader.class);
	private static final Wordings<AreaKind> AREAS = Wordings.<AreaKind>in("^%s$")
			.and("(?:electoral )?wards?(?: name)?", AreaKind.WARD)
			.and("parish(?:es)?", AreaKind.PARISH)
			.and("(?:local authority )?(?:districts?|boroughs?|local authorit(?:y|ies)|councils?|csps?|partnerships?|areas?|county areas?)(?: name)?", AreaKind.DISTRICT)
			.and("neighbourhoods?|localit(?:y|ies)|beats?|towns?|places?|locations?", AreaKind.NEIGHBOURHOOD);
	private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand )?totals?|all (?:wards|districts|areas|months)");
	private static final Pattern AVERAGE = Pattern.compile("(?i)(?:.{0,30}\\b)?(?:average|mean)");
	private static final Pattern TITLE_END = Pattern.compile("(?i)\\s*(?:[,;:(–]|\\bby (?:ward|district|area|month|borough|localit|division|parish|year|strand|neighbourhood)|\\b(?:in|for|during|from|to|year ending|years? to)?\\s*(?:the )?\\b(?:20\\d\\d|Q[1-4])).*$");
	private static final int LONGEST_TITLE = 80;
	private static final int MONTHS = 12;

	private final Plan plan;
	private final FigureBook book;
	private final Consumer<String> remarks;

	SeriesTableReader(Plan plan, FigureBook book, Consumer<String> remarks) {
		this.plan = plan;
		this.book = book;
		this.remarks = remarks;
	}

	/** What a caption says is counted, without where and when. */
	static String subject(String caption) {
		var words = TITLE_END.matcher(caption.strip()).replaceFirst("").strip();
		return words.length() < 3 || caption.length() > 2 * LONGEST_TITLE || words.length() > LONGEST_TITLE || words.endsWith(".") ? "" : words;
	}

	Optional<FigureTable> read(Table table, Setting setting) {
		var rows = table.rows();
		if (rows.size() < 2 || table.width() < 2 || rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.span() > 1))) {
			return Optional.empty();
		}
		var head = rows.getFirst().spread();
		var body = rows.subList(1, rows.size());
		var kind = kind(table);
		if (kind.isPresent()) {
			return compared(table, kind.get(), setting).or(() -> lists(head, body, kind.get(), setting).or(() -> isNumeric(body, 1, head.size()) ? areas(head, body, kind.get(), setting) : Optional.empty()));
		}
		if (body.size() == 1 && periods(head, 0).isPresent() && isNumeric(body, 0, head.size())) {
			return row(periods(head, 0).get(), body.getFirst(), 0, setting);
		}
		if (!isNumeric(body, 1, head.size())) {
			return Optional.empty();
		}
		var down = periods(body.stream().filter(row -> !isTotal(row.text(0))).map(row -> row.text(0)).toList(), 0);
		if (down.isPresent() && down.get().size() > 1) {
			return periods(head, body, down.get(), setting);
		}
		var across = periods(head, 1);
		if (across.isEmpty() || across.get().size() < 2) {
			return Optional.empty();
		}
		return body.size() == 1 && !setting.title().isEmpty() && body.getFirst().text(0).matches("(?i)number|count|total|all|figures|") ? row(across.get(), body.getFirst(), 1, setting) : indicators(head, body, across.get(), setting);
	}

	/** What kind of areas the first column names; empty where it names none. */
	static Optional<AreaKind> kind(Table table) {
		return AREAS.meaning(table.rows().getFirst().text(0).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip());
	}

	/** Areas down; across, this year and last of the indicator that the title names, and what follows from them. */
	private Optional<FigureTable> compared(Table table, AreaKind kind, Setting setting) {
		var columns = FigureColumns.of(table).filter(found -> !found.has(FigureView.POSITION) && !found.has(FigureView.PREVIOUS_POSITION) && found.columns().size() == table.width() - 1);
		var period = columns.flatMap(found -> found.period().or(setting::period)).filter(found -> found.months() == MONTHS);
		if (period.isEmpty() || setting.title().isEmpty()) {
			return Optional.empty();
		}
		var all = table.rows().subList(columns.get().headingRows(), table.rows().size());
		var rows = all.stream().filter(row -> !isTotal(row.text(0))).toList();
		var labels = rows.stream().map(row -> row.text(0)).toList();
		if (labels.size() < 2 || labels.stream().anyMatch(label -> label.isEmpty() || AVERAGE.matcher(label).matches()) || labels.stream().distinct().count() < labels.size()) {
			return Optional.empty();
		}
		var indicator = book.indicator(setting.title(), setting.words(), false, null);
		var made = AssessmentFactory.eINSTANCE.createFigureTable();
		made.setIndicator(indicator);
		made.setRowsForAreas(book.group(labels.stream().map(label -> book.area(label, kind)).toList(), kind));
		made.setOrder(RowOrder.AS_LISTED);
		made.setPeriod(period.get());
		made.setComparedWith(period.get().yearBefore());
		made.setTotalRow(rows.size() < all.size());
		columns.get().columns().forEach(column -> {
			var added = column(column.heading());
			added.setView(column.view());
			made.getColumns().add(added);
			if (column.view() == FigureView.VALUE || column.view() == FigureView.PREVIOUS) {
				all.stream().filter(row -> isTotal(row.text(0))).forEach(row -> compare(column.heading(), rows, column.index(), row.text(column.index())));
			}
		});
		for (var row : rows) {
			var series = book.series(indicator, book.area(row.text(0), kind), null, SeriesKind.VALUE);
			add(series, period.get().yearBefore(), columns.get().text(row, FigureView.PREVIOUS), setting);
			add(series, period.get(), columns.get().text(row, FigureView.VALUE), setting);
			FigureTableReader.compare(row.text(0), columns.get(), row, remarks);
		}
		return Optional.of(made);
	}

	private static Optional<List<Period>> periods(List<String> texts, int from) {
		var found = texts.stream().skip(from).map(PeriodText::of).toList();
		return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty) || found.stream().distinct().count() < found.size() ? Optional.empty() : Optional.of(found.stream().map(Optional::get).toList());
	}

	/** Numbers, and what stands where there is none. */
	private static boolean isNumeric(List<Row> rows, int from, int width) {
		var cells = rows.stream().flatMap(row -> IntStream.range(from, width).mapToObj(row::text)).filter(text -> !text.isEmpty()).toList();
		return !cells.isEmpty() && cells.stream().noneMatch(text -> text.contains("£") || CellValue.of(text) instanceof CellValue.Words)
				&& cells.stream().filter(text -> CellValue.of(text).number().isPresent()).count() * 2 >= cells.size();
	}

	private static boolean isTotal(String label) {
		return TOTAL.matcher(label.strip()).matches();
	}

	/** Lists of the same areas side by side, each in an order of its own. */
	private Optional<FigureTable> lists(List<String> head, List<Row> body, AreaKind kind, Setting setting) {
		var starts = IntStream.range(0, head.size()).filter(index -> head.get(index).equalsIgnoreCase(head.getFirst())).boxed().toList();
		if (starts.size() < 2 || starts.size() * 2 != head.size() || setting.period().isEmpty() || !starts.stream().allMatch(start -> start % 2 == 0 && isNumeric(body, start + 1, start + 2))) {
			return Optional.empty();
		}
		var names = starts.stream().map(start -> body.stream().map(row -> row.text(start)).filter(label -> !label.isEmpty() && !isTotal(label)).toList()).toList();
		if (names.stream().anyMatch(list -> list.size() < 2 || list.stream().distinct().count() < list.size())) {
			return Optional.empty();
		}
		var areas = names.stream().flatMap(List::stream).distinct().map(name -> book.area(name, kind)).distinct().toList();
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setRowsForAreas(book.group(areas, kind));
		table.setOrder(RowOrder.EACH_COLUMN);
		table.setPeriod(setting.period().get());
		for (var start : starts) {
			var indicator = book.indicator(setting.name(head.get(start + 1)), setting.words(), isPercentage(body, start + 1), null);
			var added = column(head.get(start + 1));
			added.setIndicator(indicator);
			table.getColumns().add(added);
			body.stream().filter(row -> !row.text(start).isEmpty() && !isTotal(row.text(start)))
					.forEach(row -> add(book.series(indicator, book.area(row.text(start), kind), null, SeriesKind.VALUE), setting.period().get(), row.text(start + 1), setting));
		}
		return Optional.of(table);
	}

	/** Areas down; across, periods of the one indicator that the title names, or indicators of one period. */
	private Optional<FigureTable> areas(List<String> head, List<Row> body, AreaKind kind, Setting setting) {
		var rows = body.stream().filter(row -> !isTotal(row.text(0))).toList();
		var labels = rows.stream().map(row -> row.text(0)).toList();
		var across = periods(head, 1);
		if (labels.size() < 2 || labels.stream().anyMatch(String::isEmpty) || labels.stream().distinct().count() < labels.size() || (across.isPresent() ? setting.title().isEmpty() : !namesIndicators(head, setting))) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		var areas = labels.stream().filter(label -> !AVERAGE.matcher(label).matches()).map(label -> book.area(label, kind)).toList();
		var group = book.group(areas, kind);
		table.setRowsForAreas(group);
		table.setOrder(RowOrder.AS_LISTED);
		table.setTotalRow(rows.size() < body.size());
		setting.period().filter(period -> across.isEmpty()).ifPresent(table::setPeriod);
		for (int index = 1; index < head.size(); index++) {
			var column = index;
			var period = across.map(periods -> periods.get(column - 1)).or(setting::period).orElseThrow();
			var indicator = across.isPresent() ? book.indicator(setting.title(), setting.words(), isPercentage(rows, column), null) : book.indicator(setting.name(head.get(column)), setting.words(), isPercentage(rows, column), null);
			var added = column(head.get(column));
			added.setIndicator(across.isPresent() ? null : indicator);
			added.setPeriod(across.isPresent() ? period : null);
			table.getColumns().add(added);
			if (across.isPresent()) {
				table.setIndicator(indicator);
			}
			rows.forEach(row -> add(series(indicator, row.text(0), kind, group), period, row.text(column), setting));
			body.stream().filter(row -> isTotal(row.text(0))).forEach(row -> compare(head.get(column), rows, column, row.text(column)));
		}
		if (areas.size() < labels.size()) {
			return withAverages(table, rows, areas, group);
		}
		return Optional.of(table);
	}

	/** A line of the average among the areas makes rows of them that are named one by one. */
	private static Optional<FigureTable> withAverages(FigureTable table, List<Row> rows, List<Area> areas, AreaGroup group) {
		table.setRowsForAreas(null);
		var next = areas.iterator();
		for (var row : rows) {
			var added = AssessmentFactory.eINSTANCE.createFigureRow();
			added.setHeading(row.text(0));
			if (AVERAGE.matcher(row.text(0)).matches()) {
				added.setGroup(group);
			} else {
				added.setArea(next.next());
			}
			table.getRows().add(added);
		}
		return Optional.of(table);
	}

	private boolean namesIndicators(List<String> head, Setting setting) {
		return setting.period().isPresent() && head.stream().skip(1).allMatch(heading -> heading.matches(".*\\p{L}{3}.*") && !isTotal(heading) && !heading.matches("(?i).*(?:change|rank|position|%|rate|per 1,?000|population).*"))
				&& head.stream().distinct().count() == head.size();
	}

	private Series series(Indicator indicator, String label, AreaKind kind, AreaGroup group) {
		return AVERAGE.matcher(label).matches() ? book.series(indicator, null, group, SeriesKind.VALUE) : book.series(indicator, book.area(label, kind), null, SeriesKind.VALUE);
	}

	/** Periods down; across, indicators, or the home area beside the average of the others. */
	private Optional<FigureTable> periods(List<String> head, List<Row> body, List<Period> periods, Setting setting) {
		var rows = body.stream().filter(row -> !isTotal(row.text(0))).toList();
		var headings = head.subList(1, head.size());
		if (headings.stream().anyMatch(heading -> !heading.matches(".*\\p{L}{3}.*") || heading.matches("(?i).*(?:change|rank|position|%|rate|per 1,?000).*")) || headings.stream().distinct().count() < headings.size()) {
			return Optional.empty();
		}
		var beside = headings.stream().anyMatch(heading -> AVERAGE.matcher(heading).matches());
		if (beside && setting.title().isEmpty()) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		table.getRowsForPeriods().addAll(periods);
		table.setTotalRow(rows.size() < body.size());
		for (int index = 1; index < head.size(); index++) {
			var column = index;
			var heading = head.get(column);
			var added = column(heading);
			Series series;
			if (beside) {
				var indicator = book.indicator(setting.title(), setting.words(), isPercentage(rows, column), null);
				table.setIndicator(indicator);
				var average = AVERAGE.matcher(heading).matches();
				var area = average ? null : book.area(heading, AreaKind.DISTRICT);
				added.setArea(area);
				added.setGroup(average ? book.peers() : null);
				series = book.series(indicator, area, average ? book.peers() : null, SeriesKind.VALUE);
			} else {
				var plain = headings.size() == 1 && !setting.title().isEmpty() && setting.title().toLowerCase().contains(heading.toLowerCase());
				var indicator = book.indicator(plain ? setting.title() : setting.name(heading), setting.words(), isPercentage(rows, column), null);
				added.setIndicator(indicator);
				series = book.series(indicator, SeriesKind.VALUE);
			}
			table.getColumns().add(added);
			for (int at = 0; at < rows.size(); at++) {
				add(series, periods.get(at), rows.get(at).text(column), setting);
			}
			body.stream().filter(row -> isTotal(row.text(0))).forEach(row -> compare(heading, rows, column, row.text(column)));
		}
		return Optional.of(table);
	}

	/** One row of numbers, each below its month. */
	private Optional<FigureTable> row(List<Period> periods, Row row, int from, Setting setting) {
		if (setting.title().isEmpty()) {
			return Optional.empty();
		}
		var indicator = book.indicator(setting.title(), setting.words(), false, null);
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		table.setIndicator(indicator);
		table.getRowsForPeriods().addAll(periods);
		table.getColumns().add(column(setting.title()));
		for (int index = 0; index < periods.size(); index++) {
			add(book.series(indicator, SeriesKind.VALUE), periods.get(index), row.text(from + index), setting);
		}
		return Optional.of(table);
	}

	/** Indicators of the home area down, periods across. */
	private Optional<FigureTable> indicators(List<String> head, List<Row> body, List<Period> periods, Setting setting) {
		if (body.stream().anyMatch(row -> !row.text(0).matches(".*\\p{L}{3}.*")) || body.stream().map(row -> row.text(0)).distinct().count() < body.size()) {
			return Optional.empty();
		}
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(plan.getHomeArea());
		for (int index = 1; index < head.size(); index++) {
			var added = column(head.get(index));
			added.setPeriod(periods.get(index - 1));
			table.getColumns().add(added);
		}
		for (var row : body) {
			var indicator = book.indicator(row.text(0), setting.words(), IntStream.range(1, head.size()).anyMatch(column -> row.text(column).endsWith("%")), null);
			var added = AssessmentFactory.eINSTANCE.createFigureRow();
			added.setIndicator(indicator);
			added.setHeading(row.text(0).equals(indicator.getName()) ? null : row.text(0));
			table.getRows().add(added);
			for (int index = 1; index < head.size(); index++) {
				add(book.series(indicator, SeriesKind.VALUE), periods.get(index - 1), row.text(index), setting);
			}
		}
		return Optional.of(table);
	}

	private static FigureColumn column(String heading) {
		var column = AssessmentFactory.eINSTANCE.createFigureColumn();
		column.setHeading(heading);
		column.setView(FigureView.VALUE);
		return column;
	}

	private void add(Series series, Period period, String cell, Setting setting) {
		book.add(series, period, CellValue.of(cell));
		if (setting.estimated()) {
			series.getFigures().forEach(figure -> figure.setEstimated(true));
		}
	}

	private static boolean isPercentage(List<Row> rows, int column) {
		return rows.stream().anyMatch(row -> row.text(column).endsWith("%"));
	}

	/** A total is not kept, because the figures come to it; where they do not, that is said. */
	private void compare(String heading, List<Row> rows, int column, String total) {
		var values = rows.stream().filter(row -> !AVERAGE.matcher(row.text(0)).matches()).map(row -> CellValue.of(row.text(column))).toList();
		var printed = CellValue.of(total).number();
		if (printed.isEmpty() || values.stream().anyMatch(value -> value.number().isEmpty())) {
			return;
		}
		var sum = values.stream().flatMap(value -> value.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(printed.get()) != 0) {
			remarks.accept(MESSAGES.text("remark.total", heading, printed.get().toPlainString(), sum.toPlainString()));
		}
	}
}
