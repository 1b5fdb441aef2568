package org.cspworkbench.exchange.reading;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;

/**
 * A list of figures, one in each row with its indicator and its months: the sheet that a plan is written into, or another with the same headings.
 * Unless every row is understood nothing is taken from it.
 */
final class FigureSheet {

	private static final Set<String> NEEDED = Set.of("indicator", "period", "value");

	/** One row, understood. */
	private record Line(String name, String key, String countedAs, String unit, SeriesKind kind, String area, String group, String source, Period period, Figure figure) {
	}

	private final Plan plan;
	private final FigureBook book;
	private final Map<String, Indicator> byKey = new HashMap<>();

	FigureSheet(Plan plan, FigureBook book) {
		this.plan = plan;
		this.book = book;
	}

	/** Whether the table was such a list; its figures are in the plan then. */
	boolean read(Table table) {
		var columns = columns(table.rows().getFirst());
		if (!columns.keySet().containsAll(NEEDED) || table.rows().size() < 2) {
			return false;
		}
		var lines = table.rows().stream().skip(1).map(row -> line(columns, row)).toList();
		if (lines.stream().anyMatch(Optional::isEmpty)) {
			return false;
		}
		lines.forEach(line -> add(line.get()));
		return true;
	}

	private static Map<String, Integer> columns(Row head) {
		var columns = new HashMap<String, Integer>();
		for (int index = 0; index < head.width(); index++) {
			columns.putIfAbsent(head.text(index).toLowerCase(Locale.ROOT), index);
		}
		return columns;
	}

	private static Optional<Line> line(Map<String, Integer> columns, Row row) {
		var period = period(text(columns, row, "period"));
		var kind = text(columns, row, "kind").isEmpty() ? Optional.of(SeriesKind.VALUE) : FigureWords.seriesKind(text(columns, row, "kind"));
		var name = text(columns, row, "indicator");
		var figure = figure(text(columns, row, "value"), text(columns, row, "reason"));
		if (period.isEmpty() || kind.isEmpty() || name.isEmpty() || figure.isEmpty()) {
			return Optional.empty();
		}
		figure.get().setPeriod(period.get());
		FigureWords.giveMarks(figure.get(), text(columns, row, "marks"));
		return Optional.of(new Line(name, text(columns, row, "key"), text(columns, row, "counted as"), text(columns, row, "unit"), kind.get(), text(columns, row, "area"),
				text(columns, row, "group"), text(columns, row, "source"), period.get(), figure.get()));
	}

	private static String text(Map<String, Integer> columns, Row row, String heading) {
		return columns.containsKey(heading) ? row.text(columns.get(heading)) : "";
	}

	private static Optional<Period> period(String text) {
		try {
			return Optional.of(Period.parse(text));
		} catch (DateTimeException | IllegalArgumentException e) {
			return PeriodText.of(text);
		}
	}

	private static Optional<Figure> figure(String value, String reason) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		var number = CellValue.of(value).number();
		number.ifPresent(figure::setValue);
		return number.isPresent() && reason.isEmpty() || value.isEmpty() && FigureWords.giveReason(figure, reason) ? Optional.of(figure) : Optional.empty();
	}

	private void add(Line line) {
		var indicator = indicator(line);
		var area = line.area().isEmpty() ? line.group().isEmpty() ? plan.getHomeArea() : null : area(line.area());
		var series = series(indicator, area, line.group().isEmpty() ? null : group(line.group()), line);
		if (series.getFigures().stream().noneMatch(there -> line.period().equals(there.getPeriod()))) {
			book.add(series, line.figure());
		}
	}

	/** The sheet spells its areas better than a title, from which the home area has its name. */
	private Area area(String name) {
		var area = book.area(name, AreaKind.OTHER);
		area.setName(name);
		return area;
	}

	private Indicator indicator(Line line) {
		return line.key().isEmpty() ? book.indicator(line.name(), "", false, null) : byKey.computeIfAbsent(line.key(), key -> book.indicatorOfKey(key, line.name(), made -> {
			FigureWords.indicatorKind(line.countedAs()).ifPresent(made::setKind);
			made.setUnit(line.unit().isEmpty() ? null : line.unit());
		}));
	}

	/** Figures of two sources are two series. */
	private Series series(Indicator indicator, Area area, AreaGroup group, Line line) {
		var source = line.source().isEmpty() ? null : source(line.source());
		return plan.getSeries().stream().filter(series -> series.getIndicator() == indicator && series.getArea() == area && series.getGroup() == group && series.getKind() == line.kind()
				&& series.getSource() == source).findFirst().orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createSeries();
			made.setIndicator(indicator);
			made.setArea(area);
			made.setGroup(group);
			made.setKind(line.kind());
			made.setSource(source);
			return made;
		});
	}

	private Source source(String name) {
		return plan.getSources().stream().filter(source -> name.equals(source.getName())).findFirst().orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createSource();
			made.setName(name);
			plan.getSources().add(made);
			return made;
		});
	}

	private AreaGroup group(String name) {
		return plan.getAreaGroups().stream().filter(group -> name.equals(group.getName())).findFirst().orElseGet(() -> {
			var made = PartnershipFactory.eINSTANCE.createAreaGroup();
			made.setName(name);
			plan.getAreaGroups().add(made);
			return made;
		});
	}
}
