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
	private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.+)\\)$");
	private static final Pattern MARK = Pattern.compile("\\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\\*+)$");

	private final Plan plan;
	private final FigureBook book;
	private final Consumer<String> remarks;

	FigureTableReader(Plan plan, FigureBook book, Consumer<String> remarks) {
		this.plan = plan;
		this.book = book;
		this.remarks = remarks;
	}

	/** Empty when the table is of another kind, or nothing near it says which months it is about. */
	Optional<FigureTable> read(Table table, Optional<Period> period) {
		var columns = FigureColumns.of(table);
		if (columns.isEmpty()) {
			return Optional.empty();
		}
		var months = columns.get().period().or(() -> period);
		if (months.isEmpty()) {
			remarks.accept(MESSAGES.text("remark.period", table.rows().getFirst().text(0).isEmpty() ? table.rows().get(columns.get().headingRows()).text(0) : table.rows().getFirst().text(0)));
			return Optional.empty();
		}
		return Optional.of(read(table, columns.get(), months.get()));
	}

	private FigureTable read(Table table, FigureColumns columns, Period period) {
		var made = AssessmentFactory.eINSTANCE.createFigureTable();
		made.setArea(plan.getHomeArea());
		made.setPeriod(period);
		made.setComparedWith(period.yearBefore());
		var ranked = columns.has(FigureView.POSITION) || columns.has(FigureView.PREVIOUS_POSITION);
		if (ranked) {
			made.setGroup(book.peers());
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
		var indicator = book.indicator(name, "", value instanceof CellValue.Number number && number.percentage(), whole);
		var made = AssessmentFactory.eINSTANCE.createFigureRow();
		made.setIndicator(indicator);
		// The mark of a footnote stays where the note below looks for it.
		if (!label.strip().equals(indicator.getName())) {
			made.setHeading(label.strip());
		}
		if (value instanceof CellValue.Words(var text)) {
			made.setSpanningText(Markdown.of(text));
			return made;
		}
		var values = book.series(indicator, SeriesKind.VALUE);
		book.add(values, period.yearBefore(), columns.value(row, FigureView.PREVIOUS));
		book.add(values, period, value);
		var positions = book.series(indicator, SeriesKind.POSITION);
		book.add(positions, period.yearBefore(), columns.value(row, FigureView.PREVIOUS_POSITION));
		book.add(positions, period, columns.value(row, FigureView.POSITION));
		compare(name, columns, row, remarks);
		return made;
	}

	/** Tells where a change or a percentage that a row prints does not follow from its figures. */
	static void compare(String name, FigureColumns columns, Row row, Consumer<String> remarks) {
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
