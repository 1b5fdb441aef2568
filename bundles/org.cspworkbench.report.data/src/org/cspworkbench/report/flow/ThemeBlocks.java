package org.cspworkbench.report.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.FigureViews;
import org.cspworkbench.model.views.PlanFigures;

/** What the report library of a theme asks for by name: a fact box, tables and charts of those of its indicators for which the plan has figures. */
public final class ThemeBlocks {

	private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;
	private static final int MOST_FACTS = 4;
	private static final int MOST_YEARS = 5;
	private static final int MOST_COLUMNS = 6;

	private final String theme;
	private final PlanFigures figures;
	private final Plan plan;
	private final Setting setting;
	private int headings;

	public ThemeBlocks(String theme, Plan plan, PlanFigures figures) {
		this.theme = theme;
		this.plan = plan;
		this.figures = figures;
		var terms = new Terms(plan);
		setting = new Setting(plan, figures, new FigureViews(plan, figures), terms, new Numbering("theme-" + theme + "-"), null, null, null, 3);
	}

	/** Whether the plan has a figure for any indicator of the theme. */
	public boolean hasFigures() {
		return plan.getIndicators().stream().anyMatch(indicator -> theme.equals(indicator.getTheme()) && isCounted(indicator, setting.home()));
	}

	public Piece heading(String words) {
		return new Piece.Heading(setting.level(), words, "", "theme-" + theme + "-heading-" + ++headings, false, false);
	}

	/**
	 * Nothing when the plan has no figures for any of the indicators.
	 *
	 * @param kind "facts", "change", "years", "areas", or a preset of charts
	 * @param keys of indicators, divided by blanks
	 */
	public List<Piece> pieces(String kind, String caption, String keys) {
		var indicators = Arrays.stream(Objects.toString(keys, "").strip().split("\\s+")).flatMap(key -> plan.getIndicators().stream().filter(one -> key.equals(one.getKey()))).toList();
		return switch (kind) {
		case "facts" -> facts(counted(indicators, setting.home()));
		case "change" -> change(caption, counted(indicators, setting.home()));
		case "years" -> years(caption, counted(indicators, setting.home()));
		case "areas" -> areas(caption, indicators);
		default -> chart(ChartPreset.get(kind), caption, counted(indicators, setting.home()));
		};
	}

	private List<Indicator> counted(List<Indicator> indicators, Area area) {
		return indicators.stream().filter(indicator -> isCounted(indicator, area)).toList();
	}

	private boolean isCounted(Indicator indicator, Area area) {
		return !figures.figures(indicator, area, null, SeriesKind.VALUE).isEmpty();
	}

	private List<Piece> flow(Block block) {
		return new BlockFlow(setting).pieces(block);
	}

	private List<Piece> facts(List<Indicator> indicators) {
		if (indicators.isEmpty()) {
			return List.of();
		}
		var box = MAKE.createFactBox();
		box.setIndicator(indicators.getFirst());
		indicators.stream().limit(MOST_FACTS).forEach(indicator -> {
			var line = MAKE.createFactLine();
			line.setHeading(indicator.getName());
			line.setIndicator(indicator);
			line.setView(FigureView.VALUE);
			box.getLines().add(line);
		});
		return flow(box);
	}

	private List<Piece> change(String caption, List<Indicator> indicators) {
		var table = table(caption);
		for (var view : List.of(FigureView.VALUE, FigureView.PREVIOUS, FigureView.CHANGE, FigureView.PERCENTAGE_CHANGE)) {
			var column = MAKE.createFigureColumn();
			column.setView(view);
			table.getColumns().add(column);
		}
		addRows(table, indicators);
		return indicators.isEmpty() ? List.of() : flow(table);
	}

	/** The newest years, the latest on the right. */
	private List<Piece> years(String caption, List<Indicator> indicators) {
		var table = table(caption);
		var periods = indicators.stream().flatMap(indicator -> figures.figures(indicator, setting.home(), null, SeriesKind.VALUE).stream()).map(Figure::getPeriod)
				.filter(ThemeBlocks::isYear).distinct().sorted().toList();
		for (var period : periods.subList(Math.max(0, periods.size() - MOST_YEARS), periods.size())) {
			var column = MAKE.createFigureColumn();
			column.setPeriod(period);
			table.getColumns().add(column);
		}
		addRows(table, indicators);
		return periods.isEmpty() ? List.of() : flow(table);
	}

	private static boolean isYear(Period period) {
		return switch (period.kind()) {
		case CALENDAR_YEAR, FINANCIAL_YEAR, ROLLING_YEAR -> true;
		default -> false;
		};
	}

	private static void addRows(FigureTable table, List<Indicator> indicators) {
		indicators.forEach(indicator -> {
			var row = MAKE.createFigureRow();
			row.setIndicator(indicator);
			table.getRows().add(row);
		});
	}

	/** The areas of the first group in which two areas have figures; small numbers stay hidden as the plan has them. */
	private List<Piece> areas(String caption, List<Indicator> indicators) {
		var group = plan.getAreaGroups().stream().filter(one -> isCounted(one, indicators)).findFirst();
		if (group.isEmpty()) {
			return List.of();
		}
		var table = table(caption);
		table.setRowsForAreas(group.get());
		indicators.stream().filter(indicator -> group.get().getAreas().stream().anyMatch(area -> isCounted(indicator, area))).limit(MOST_COLUMNS).forEach(indicator -> {
			var column = MAKE.createFigureColumn();
			column.setIndicator(indicator);
			table.getColumns().add(column);
		});
		return flow(table);
	}

	private boolean isCounted(AreaGroup group, List<Indicator> indicators) {
		return group.getAreas().stream().filter(Predicate.not(area -> counted(indicators, area).isEmpty())).limit(2).count() == 2;
	}

	private static FigureTable table(String caption) {
		var table = MAKE.createFigureTable();
		table.setLabel(caption);
		return table;
	}

	/** One unit to a chart: of indicators that count different things, those that count what the first does. */
	private List<Piece> chart(ChartPreset preset, String caption, List<Indicator> indicators) {
		if (preset == null || indicators.isEmpty()) {
			return List.of();
		}
		var chart = MAKE.createChart();
		chart.setPreset(preset);
		chart.setLabel(caption);
		chart.setAverageLine(false);
		indicators.stream().filter(indicator -> Objects.equals(indicator.getUnit(), indicators.getFirst().getUnit())).forEach(chart.getIndicators()::add);
		return new ArrayList<>(flow(chart));
	}
}
