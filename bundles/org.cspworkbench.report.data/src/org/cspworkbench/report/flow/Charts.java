package org.cspworkbench.report.flow;

import static org.cspworkbench.model.assessment.FigureView.INHERITED;
import static org.cspworkbench.model.assessment.FigureView.RATE;
import static org.cspworkbench.model.assessment.FigureView.VALUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.figures.chart.ChartRules;
import org.cspworkbench.figures.chart.ControlChart;
import org.cspworkbench.figures.chart.Limits;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.views.Shown;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.ChartData.Line;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.report.flow.ChartData.Shape;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;

/** A chart with the words that say what it shows and the table of its figures. */
final class Charts {

	private final Chart chart;
	private final Setting setting;
	private final FigureNotes notes;
	/** What the values of a line rest on, for the marks beside them in the table. */
	private final Map<Line, List<Shown>> behind = new IdentityHashMap<>();

	Charts(Chart chart, Setting setting) {
		this.chart = chart;
		this.setting = setting;
		notes = new FigureNotes(setting);
	}

	List<Piece> pieces() {
		if (chart.getTable() != null && chart.getIndicators().isEmpty()) {
			return ofTable();
		}
		if (chart.getIndicators().isEmpty()) {
			return List.of();
		}
		var data = data();
		return data.categories().isEmpty() || data.lines().stream().allMatch(line -> line.values().stream().allMatch(Objects::isNull)) ? List.of() : drawn(data);
	}

	private List<Piece> drawn(ChartData data) {
		notes.settle();
		var pieces = new ArrayList<Piece>();
		var caption = setting.numbering().figure(chart.getLabel(), chart.getCaption(), setting.terms());
		var alternative = Setting.isBlank(chart.getAlternativeText()) ? new ChartWords(data, setting.terms(), subjectWords(), monthsWords()).alternative() : chart.getAlternativeText();
		pieces.add(new Piece.Drawing(data, setting.numbering().id(), caption, alternative));
		if (chart.isWithTable()) {
			pieces.add(new Piece.Table(table(data), setting.numbering().id()));
		}
		var lines = notes.lines();
		if (!lines.isEmpty()) {
			pieces.add(new Piece.Notes(lines));
		}
		return pieces;
	}

	private String subjectWords() {
		return String.join(", ", chart.getIndicators().stream().map(Indicator::getName).toList());
	}

	private String monthsWords() {
		var period = period();
		return period == null ? "" : setting.phrase("chart.in", Wording.months(period));
	}

	private Period period() {
		return chart.getPeriod() != null ? chart.getPeriod() : setting.period();
	}

	private ChartData data() {
		return switch (chart.getPreset()) {
		case TREND, SLOPE -> overTime(Shape.LINES);
		case COMPARISON, FUNNEL -> comparison();
		case TWO_PERIODS -> twoPeriods();
		case COLUMNS -> overTime(Shape.COLUMNS);
		case BREAKDOWN -> breakdown();
		case STACKED -> overTime(Shape.STACKED);
		case CONTROL -> control();
		};
	}

	/** One line for each area and indicator, and one for the average of the group, over all their periods. */
	private ChartData overTime(Shape shape) {
		var areas = chart.getAreas().isEmpty() ? List.of(setting.home()) : chart.getAreas();
		var periods = periods(areas);
		var lines = new ArrayList<Line>();
		for (var indicator : chart.getIndicators()) {
			for (var area : areas) {
				lines.add(line(lineName(indicator, area, areas), areas.size() > 1 && area == highlight() || areas.size() == 1 && chart.getIndicators().size() == 1 ? Role.OWN : Role.PLAIN,
						periods.stream().map(period -> new Subject(indicator, area, null, period, null)).toList()));
			}
		}
		if (group() != null && chart.isAverageLine() && shape != Shape.STACKED) {
			var average = average(periods);
			if (average.values().stream().anyMatch(Objects::nonNull)) {
				lines.add(average);
			}
		}
		return data(shape, labels(periods), lines);
	}

	private String lineName(Indicator indicator, Area area, List<Area> areas) {
		if (chart.getIndicators().size() == 1) {
			return area == null ? name(indicator) : area.getName();
		}
		return areas.size() == 1 ? name(indicator) : area.getName() + ", " + name(indicator);
	}

	private static String name(Indicator indicator) {
		return Setting.isBlank(indicator.getShortName()) ? indicator.getName() : indicator.getShortName();
	}

	private Line average(List<Period> periods) {
		var group = group();
		var values = periods.stream().map(period -> setting.views().shown(FigureView.COMPARATOR, new Subject(chart.getIndicators().getFirst(), highlight(), group, period, null), -1))
				.map(this::number).toList();
		return new Line(averageName(group), Role.AVERAGE, values);
	}

	private static String averageName(AreaGroup group) {
		return Setting.isBlank(group.getAverageLabel()) ? group.getName() : group.getAverageLabel();
	}

	/** The group compared with; a group named by the chart goes before the indicator's own. */
	private AreaGroup group() {
		return chart.getGroup() != null ? chart.getGroup() : chart.getPreset() == ChartPreset.COMPARISON ? chart.getIndicators().getFirst().getComparator() : null;
	}

	private List<Period> periods(List<Area> areas) {
		if (!chart.getPeriods().isEmpty()) {
			return chart.getPeriods();
		}
		var within = chart.getPeriod();
		return chart.getIndicators().stream().flatMap(indicator -> areas.stream().flatMap(area -> kinds().flatMap(kind -> setting.figures().figures(indicator, area, null, kind).stream())))
				.map(Figure::getPeriod).filter(period -> within == null || within.contains(period.first()) && within.contains(period.last())).distinct().sorted().toList();
	}

	private Stream<SeriesKind> kinds() {
		return chart.getView() == RATE ? Stream.of(SeriesKind.RATE, SeriesKind.VALUE) : Stream.of(SeriesKind.VALUE);
	}

	/** Months are short under an axis when all lie in one year or are single months. */
	private static List<String> labels(List<Period> periods) {
		return periods.stream().map(Charts::label).toList();
	}

	static String label(Period period) {
		return switch (period.kind()) {
		case MONTH -> Wording.shortMonth(period.first());
		case CALENDAR_YEAR, FINANCIAL_YEAR -> Wording.months(period);
		case QUARTER, ROLLING_YEAR, SPAN -> Wording.shortMonth(period.first()) + " –\n" + Wording.shortMonth(period.last());
		};
	}

	/** Every area of the group, highest first, the own one in a darker colour, with the average as a line. */
	private ChartData comparison() {
		var indicator = chart.getIndicators().getFirst();
		var group = group();
		var areas = !chart.getAreas().isEmpty() ? chart.getAreas() : group != null ? group.getAreas() : List.<Area>of();
		var own = highlight();
		var values = new HashMap<Area, BigDecimal>();
		areas.forEach(area -> values.put(area, number(shown(new Subject(indicator, area, null, datedPeriod(indicator), null)))));
		var ordered = areas.stream().filter(area -> values.get(area) != null).sorted(Comparator.comparing((Area area) -> values.get(area)).reversed()).toList();
		var lines = new ArrayList<Line>();
		if (own != null && values.get(own) != null) {
			lines.add(new Line(own.getName(), Role.OWN, ordered.stream().map(area -> area == own ? values.get(area) : null).toList()));
		}
		lines.add(new Line(group == null ? name(indicator) : group.getName(), Role.OTHER, ordered.stream().map(area -> area == own ? null : values.get(area)).toList()));
		if (group != null && chart.isAverageLine()) {
			var average = number(setting.views().shown(FigureView.COMPARATOR, new Subject(indicator, own, group, datedPeriod(indicator), null), -1));
			if (average != null) {
				lines.add(new Line(averageName(group), Role.AVERAGE, ordered.stream().map(area -> average).toList()));
			}
		}
		return data(Shape.STACKED, ordered.stream().map(Charts::name).toList(), lines);
	}

	private Period datedPeriod(Indicator indicator) {
		return period() != null ? period() : setting.figures().dated(new Subject(indicator, setting.home(), null, null, null)).period();
	}

	private static String name(Area area) {
		return Setting.isBlank(area.getShortName()) ? area.getName() : area.getShortName();
	}

	private Area highlight() {
		return chart.getHighlight() != null ? chart.getHighlight() : setting.home();
	}

	/** Two bars for each area, or for each indicator when there is one area. */
	private ChartData twoPeriods() {
		var now = datedPeriod(chart.getIndicators().getFirst());
		var before = chart.getComparedWith() != null ? chart.getComparedWith() : now.yearBefore();
		var group = group();
		var areas = !chart.getAreas().isEmpty() ? chart.getAreas() : group != null ? group.getAreas() : List.of(setting.home());
		var byArea = areas.size() > 1;
		var categories = byArea ? areas.stream().map(Charts::name).toList() : chart.getIndicators().stream().map(Charts::name).toList();
		var lines = Stream.of(before, now).map(period -> line(oneLine(label(period)), period == now ? Role.OWN : Role.OTHER,
				byArea ? areas.stream().map(area -> new Subject(chart.getIndicators().getFirst(), area, null, period, null)).toList()
						: chart.getIndicators().stream().map(indicator -> new Subject(indicator, areas.getFirst(), null, period, null)).toList())).toList();
		return data(Shape.COLUMNS, categories, lines);
	}

	/** The indicators side by side; a single one falls into its parts. */
	private ChartData breakdown() {
		var only = chart.getIndicators().getFirst();
		var parts = chart.getIndicators().size() == 1 && !only.getChildren().isEmpty() ? only.getChildren() : chart.getIndicators();
		var periods = chart.getPeriods().isEmpty() ? List.of(datedPeriod(parts.getFirst())) : chart.getPeriods();
		var area = chart.getAreas().isEmpty() ? setting.home() : chart.getAreas().getFirst();
		var lines = periods.stream().map(period -> line(oneLine(label(period)), period.equals(periods.getLast()) ? Role.OWN : periods.size() == 2 ? Role.OTHER : Role.PLAIN,
				parts.stream().map(indicator -> new Subject(indicator, area, null, period, null)).toList())).toList();
		return data(Shape.BARS, parts.stream().map(Charts::name).toList(), lines);
	}

	/** Individual values with the limits of everyday variation. */
	private ChartData control() {
		var indicator = chart.getIndicators().getFirst();
		var area = chart.getAreas().isEmpty() ? setting.home() : chart.getAreas().getFirst();
		var periods = periods(List.of(area));
		var shown = periods.stream().map(period -> shown(new Subject(indicator, area, null, period, null))).toList();
		var control = ControlChart.xmr(shown.stream().map(one -> one.amount().orElse(Amount.absent(new Absence.NotYet()))).toList(), ChartRules.NHS);
		var lines = new ArrayList<Line>();
		lines.add(new Line(name(indicator), Role.OWN, shown.stream().map(this::number).toList()));
		if (control.centre().isPresent()) {
			lines.add(new Line(setting.word("chart.mean"), Role.AVERAGE, limits(control, limits -> limits.centre())));
			lines.add(new Line(setting.word("chart.upper"), Role.LIMIT, limits(control, limits -> limits.upper())));
			lines.add(new Line(setting.word("chart.lower"), Role.LIMIT, limits(control, limits -> limits.flooredAt(BigDecimal.ZERO).lower())));
		}
		return data(Shape.LINES, labels(periods), lines);
	}

	private static List<BigDecimal> limits(ControlChart control, Function<Limits, BigDecimal> which) {
		return control.points().stream().map(point -> point.limits().map(which).map(limit -> limit.setScale(1, RoundingMode.HALF_UP)).orElse(null)).toList();
	}

	private Line line(String name, Role role, List<Subject> subjects) {
		var shown = subjects.stream().map(this::shown).toList();
		var line = new Line(name, role, shown.stream().map(this::number).toList());
		behind.put(line, shown);
		return line;
	}

	private Shown shown(Subject subject) {
		var shown = setting.views().shown(chart.getView() == INHERITED ? VALUE : chart.getView(), subject, -1);
		notes.add(shown);
		return shown;
	}

	private BigDecimal number(Shown shown) {
		return shown.number().map(number -> number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number).orElse(null);
	}

	private ChartData data(Shape shape, List<String> categories, List<Line> lines) {
		var indicator = chart.getIndicators().getFirst();
		var rate = chart.getView() == RATE;
		var unit = rate && indicator.getDenominator() != null ? setting.terms().per(indicator) : Objects.toString(indicator.getUnit(), "");
		return new ChartData(shape, unit, rate ? 1 : indicator.getDecimals(), categories, lines);
	}

	/** Few categories stand across, many stand down. */
	private Grid table(ChartData data) {
		var lines = tableLines(data);
		var across = data.categories().size() <= 7 && data.categories().stream().mapToInt(String::length).max().orElse(0) <= 20;
		return across ? across(data, lines) : down(data, lines);
	}

	/** The own area and the others are drawn apart but stand in one column of the table; the average has the row under them. */
	private List<Line> tableLines(ChartData data) {
		return isComparison(data) ? List.of(new Line(data.unit().isEmpty() ? subjectWords() : sentenceCase(data.unit()), Role.PLAIN, joined(data))) : data.lines();
	}

	private boolean isComparison(ChartData data) {
		return data.shape() == Shape.STACKED && data.lines().stream().anyMatch(line -> line.role() == Role.OTHER);
	}

	private static List<BigDecimal> joined(ChartData data) {
		return IntStream.range(0, data.categories().size())
				.mapToObj(i -> data.lines().stream().filter(line -> line.role() != Role.AVERAGE).map(line -> line.values().get(i)).filter(Objects::nonNull).findFirst().orElse(null)).toList();
	}

	private static String sentenceCase(String words) {
		return words.substring(0, 1).toUpperCase() + words.substring(1);
	}

	private Grid across(ChartData data, List<Line> lines) {
		var headings = new ArrayList<String>();
		headings.add("");
		data.categories().forEach(category -> headings.add(oneLine(category)));
		var body = lines.stream().map(line -> {
			var cells = new ArrayList<Cell>();
			cells.add(Cell.heading(line.name()));
			IntStream.range(0, line.values().size()).forEach(i -> cells.add(cell(line, i, data)));
			return (List<Cell>) cells;
		}).toList();
		return Grid.headed("", headings, aligns(headings.size()), body);
	}

	private Grid down(ChartData data, List<Line> lines) {
		var byTime = data.shape() == Shape.LINES || chart.getPreset() == ChartPreset.COLUMNS;
		var headings = new ArrayList<String>();
		headings.add(setting.word(byTime ? "figures.period" : chart.getPreset() == ChartPreset.BREAKDOWN ? "figures.indicator" : "figures.area"));
		lines.forEach(line -> headings.add(line.name()));
		var body = IntStream.range(0, data.categories().size()).mapToObj(i -> {
			var cells = new ArrayList<Cell>();
			cells.add(Cell.heading(oneLine(data.categories().get(i))));
			lines.forEach(line -> cells.add(cell(line, i, data)));
			return (List<Cell>) cells;
		}).collect(Collectors.toCollection(ArrayList::new));
		if (isComparison(data)) {
			data.lines().stream().filter(line -> line.role() == Role.AVERAGE)
					.forEach(line -> body.add(List.of(Cell.heading(line.name()).strongly(), Cell.of(printed(line.values().getFirst(), data)).strongly())));
		}
		return Grid.headed("", headings, aligns(headings.size()), body);
	}

	static String oneLine(String category) {
		return category.replace('\n', ' ');
	}

	private static List<Align> aligns(int columns) {
		return IntStream.range(0, columns).mapToObj(i -> i == 0 ? Align.START : Align.END).toList();
	}

	private Cell cell(Line line, int category, ChartData data) {
		var marks = behind.containsKey(line) ? notes.marks(behind.get(line).get(category)) : "";
		return Cell.of(printed(line.values().get(category), data) + marks);
	}

	private static String printed(BigDecimal value, ChartData data) {
		return value == null ? "–" : Wording.number(value, Math.max(data.decimals(), Math.min(2, Math.max(0, value.stripTrailingZeros().scale()))));
	}

	/** Draws the columns of a table of figures side by side. */
	private List<Piece> ofTable() {
		var rows = new FigureTables(chart.getTable(), setting).numbers();
		var data = new ChartData(chart.getPreset() == ChartPreset.TREND ? Shape.LINES : Shape.COLUMNS, rows.unit(), rows.decimals(), rows.categories(), rows.lines());
		return data.categories().isEmpty() ? List.of() : drawn(data);
	}
}
