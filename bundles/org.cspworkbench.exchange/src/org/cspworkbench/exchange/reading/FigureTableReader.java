package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.cspworkbench.core.Messages;
import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;

/**
 * Turns a table that compares this year with last into series of figures and a view of them. What the table derives itself, changes and
 * percentages, is not stored; where it does not follow from the figures, that is said.
 */
final class FigureTableReader {

	private static final Messages MESSAGES = Messages.of(FigureTableReader.class);
	private static final int ROUNDING_GUARD = 6;
	private static final List<String> UNITS = List.of("incidents", "casualties", "victims", "arrests", "admissions", "referrals", "offenders", "offences");
	private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.+)\\)$");
	private static final Pattern MARK = Pattern.compile("\\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\\*+)$");

	private final Plan plan;
	private final ThemeMatch themes;
	private final Consumer<String> remarks;

	FigureTableReader(Plan plan, ThemeMatch themes, Consumer<String> remarks) {
		this.plan = plan;
		this.themes = themes;
		this.remarks = remarks;
	}

	/** Empty when the table is of another kind, or nothing near it says which months it is about. */
	Optional<FigureTable> read(Table table, Optional<Period> period) {
		var columns = FigureColumns.of(table);
		if (columns.isEmpty()) {
			return Optional.empty();
		}
		if (period.isEmpty()) {
			remarks.accept(MESSAGES.text("remark.period", table.rows().getFirst().text(0).isEmpty() ? table.rows().get(columns.get().headingRows()).text(0) : table.rows().getFirst().text(0)));
			return Optional.empty();
		}
		return Optional.of(read(table, columns.get(), period.get()));
	}

	private FigureTable read(Table table, FigureColumns columns, Period period) {
		var made = AssessmentFactory.eINSTANCE.createFigureTable();
		made.setArea(plan.getHomeArea());
		made.setPeriod(period);
		made.setComparedWith(period.yearBefore());
		var ranked = columns.has(FigureView.POSITION) || columns.has(FigureView.PREVIOUS_POSITION);
		if (ranked) {
			made.setGroup(peers());
		}
		columns.columns().forEach(column -> {
			var added = AssessmentFactory.eINSTANCE.createFigureColumn();
			added.setHeading(column.heading());
			added.setGroupHeading(column.group().isEmpty() ? null : column.group());
			added.setView(column.view());
			made.getColumns().add(added);
		});
		FigureRow last = null;
		for (var row : table.rows().subList(columns.headingRows(), table.rows().size())) {
			if (row.text(0).isEmpty()) {
				continue;
			}
			var part = IN_BRACKETS.matcher(row.text(0));
			var isPart = part.matches() && last != null;
			var read = row(row, part.matches() ? part.group(1) : row.text(0), columns, period, isPart ? last.getIndicator() : null);
			if (isPart) {
				last.getRows().add(read);
			} else {
				made.getRows().add(read);
				last = read;
			}
		}
		return made;
	}

	private FigureRow row(Row row, String label, FigureColumns columns, Period period, Indicator whole) {
		var name = MARK.matcher(label).replaceFirst("").strip();
		var value = columns.value(row, FigureView.VALUE);
		var indicator = indicator(name, value instanceof CellValue.Number number && number.percentage(), whole);
		var made = AssessmentFactory.eINSTANCE.createFigureRow();
		made.setIndicator(indicator);
		if (!name.equals(indicator.getName())) {
			made.setHeading(name);
		}
		if (value instanceof CellValue.Words(var text)) {
			made.setSpanningText(Markdown.of(text));
			return made;
		}
		var values = series(indicator, SeriesKind.VALUE);
		add(values, period.yearBefore(), columns.value(row, FigureView.PREVIOUS));
		add(values, period, value);
		var positions = series(indicator, SeriesKind.POSITION);
		add(positions, period.yearBefore(), columns.value(row, FigureView.PREVIOUS_POSITION));
		add(positions, period, columns.value(row, FigureView.POSITION));
		compare(name, columns, row);
		return made;
	}

	/** An indicator of that name, which the plan may have from another table. */
	private Indicator indicator(String name, boolean percentage, Indicator whole) {
		var there = plan.getIndicators().stream().filter(indicator -> PartnerNames.key(indicator.getName()).equals(PartnerNames.key(name))).findFirst();
		if (there.isPresent()) {
			return there.get();
		}
		var made = FiguresFactory.eINSTANCE.createIndicator();
		made.setKey(key(name));
		made.setName(name);
		themes.theme(name).ifPresent(made::setTheme);
		made.setKind(percentage ? IndicatorKind.PERCENTAGE : IndicatorKind.COUNT);
		made.setUnit(percentage ? MESSAGES.text("unit.percent") : unit(name));
		made.setParent(whole);
		made.setComparator(peers());
		plan.getIndicators().add(made);
		return made;
	}

	private String key(String name) {
		var key = PartnerNames.key(name).replace(' ', '.');
		var wanted = key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "figure." + key : key;
		var free = wanted;
		for (int number = 2; isTaken(free); number++) {
			free = wanted + "." + number;
		}
		return free;
	}

	private boolean isTaken(String key) {
		return plan.getIndicators().stream().anyMatch(indicator -> key.equals(indicator.getKey()));
	}

	private static String unit(String name) {
		var words = name.toLowerCase(Locale.ROOT);
		return UNITS.stream().filter(words::contains).findFirst().orElse(MESSAGES.text("unit.crimes"));
	}

	private AreaGroup peers() {
		return plan.getAreaGroups().stream().findFirst().orElseGet(() -> {
			var group = PartnershipFactory.eINSTANCE.createAreaGroup();
			group.setName(MESSAGES.text("group.peers"));
			plan.getAreaGroups().add(group);
			return group;
		});
	}

	private Series series(Indicator indicator, SeriesKind kind) {
		return plan.getSeries().stream().filter(series -> series.getIndicator() == indicator && series.getKind() == kind && series.getArea() == plan.getHomeArea()).findFirst().orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createSeries();
			made.setIndicator(indicator);
			made.setArea(plan.getHomeArea());
			made.setKind(kind);
			if (kind == SeriesKind.POSITION) {
				made.setGroup(peers());
			}
			return made;
		});
	}

	/** A figure that is there already stays; another value for it is told. */
	private void add(Series series, Period period, CellValue value) {
		var figure = figure(value);
		if (figure.isEmpty()) {
			return;
		}
		var there = series.getFigures().stream().filter(other -> period.equals(other.getPeriod())).findFirst();
		if (there.isPresent()) {
			var known = there.get().getValue();
			if (known != null && figure.get().getValue() != null && known.compareTo(figure.get().getValue()) != 0) {
				remarks.accept(MESSAGES.text("remark.twice", series.getIndicator().getName(), known.toPlainString(), figure.get().getValue().toPlainString()));
			}
			return;
		}
		figure.get().setPeriod(period);
		series.getFigures().add(figure.get());
		if (series.eContainer() == null) {
			plan.getSeries().add(series);
		}
	}

	private static Optional<Figure> figure(CellValue cell) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		switch (cell) {
		case CellValue.Number(var value, var percentage, var tied) -> {
			figure.setValue(value);
			figure.setTied(tied);
		}
		case CellValue.Suppressed(var threshold) -> {
			figure.setAbsence(Absence.SUPPRESSED);
			figure.setThreshold(threshold);
		}
		case CellValue.NotApplicable() -> figure.setAbsence(Absence.NOT_APPLICABLE);
		case CellValue.Words(var text) -> {
			figure.setAbsence(Absence.NOT_AVAILABLE);
			figure.setReason(text);
		}
		case CellValue.Blank() -> {
			return Optional.empty();
		}
		}
		return Optional.of(figure);
	}

	private void compare(String name, FigureColumns columns, Row row) {
		var now = columns.value(row, FigureView.VALUE).number();
		var before = columns.value(row, FigureView.PREVIOUS).number();
		if (now.isEmpty() || before.isEmpty()) {
			return;
		}
		var change = now.get().subtract(before.get());
		columns.value(row, FigureView.CHANGE).number().filter(printed -> printed.abs().compareTo(change.abs()) != 0)
				.ifPresent(printed -> remarks.accept(MESSAGES.text("remark.change", name, columns.text(row, FigureView.CHANGE), signed(change))));
		if (before.get().signum() == 0) {
			return;
		}
		var percentage = change.multiply(BigDecimal.valueOf(100)).divide(before.get(), ROUNDING_GUARD, RoundingMode.HALF_UP);
		columns.value(row, FigureView.PERCENTAGE_CHANGE).number().filter(printed -> !isRounded(percentage, printed))
				.ifPresent(printed -> remarks.accept(MESSAGES.text("remark.percentage", name, printed.toPlainString(), signed(percentage.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP)))));
	}

	/** Printed with or without its sign, to the places that it has; the last may be one off, as cutting off makes it. */
	private static boolean isRounded(BigDecimal exact, BigDecimal printed) {
		return exact.abs().subtract(printed.abs()).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()))) < 0;
	}

	private static String signed(BigDecimal number) {
		return (number.signum() > 0 ? "+" : "") + number.toPlainString();
	}
}
