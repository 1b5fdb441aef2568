package org.cspworkbench.report.data;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.views.Wording;

/** One figure of the plan with everything that must be known to use it. */
record FigureRow(PlanSnapshot snapshot, Series series, Figure figure, Amount amount) {

	static final DataSet<FigureRow> SET = DataSet.<FigureRow>named("figures", "indicator", "theme", "area")
			.text("key", row -> row.series.getIndicator().getKey())
			.text("indicator", row -> row.series.getIndicator().getName())
			.text("theme", row -> row.series.getIndicator().getTheme())
			.text("unit", FigureRow::unit)
			.text("kind", row -> Titles.of(row.series.getKind().getLiteral()))
			.text("area", FigureRow::place)
			.text("areaCode", row -> row.series.getArea() == null ? null : row.series.getArea().getCode())
			.text("months", row -> Wording.months(row.figure.getPeriod()))
			.text("from", row -> row.figure.getPeriod().first().toString())
			.text("to", row -> row.figure.getPeriod().last().toString())
			.number("value", row -> row.amount.known().orElse(null))
			.text("shown", row -> row.amount.isKnown() ? Wording.value(row.amount, row.series.getIndicator()) : Wording.reason(row.amount))
			.text("reason", row -> row.amount.isKnown() ? null : Wording.reason(row.amount))
			.text("flags", FigureRow::flags)
			.text("source", row -> row.source().map(Source::getName).orElse(null))
			.date("extracted", row -> row.figure.getExtractDate() != null ? row.figure.getExtractDate() : row.source().map(Source::getExtractDate).orElse(null))
			.text("note", row -> row.figure.getNote())
			.rows(FigureRow::figures);

	private static Stream<FigureRow> figures(PlanSnapshot snapshot, Given given) {
		return snapshot.plan().getSeries().stream().filter(series -> series.getIndicator() != null && isPublished(series))
				.filter(series -> given.allows("indicator", series.getIndicator().getKey()))
				.filter(series -> given.allows("theme", series.getIndicator().getTheme()))
				.filter(series -> given.value("area").isEmpty() || series.getArea() != null && given.allows("area", series.getArea().getName()))
				.flatMap(series -> series.getFigures().stream().filter(figure -> figure.getPeriod() != null)
						.map(figure -> new FigureRow(snapshot, series, figure, snapshot.figures().amount(figure))));
	}

	/** What a source gave under restrictions may be shown in a table of the report, but is not handed out as data. */
	private static boolean isPublished(Series series) {
		return series.getSource() == null || !series.getSource().isRestricted();
	}

	/** A place in a ranking is no number of crimes, and a change in per cent none either. */
	private String unit() {
		var indicator = series.getIndicator();
		return switch (series.getKind()) {
		case VALUE, CHANGE -> indicator.getUnit();
		case RATE -> indicator.getDenominator() == null ? indicator.getUnit() : snapshot.terms().per(indicator);
		case PERCENTAGE, PERCENTAGE_CHANGE -> snapshot.terms().word("figures.percentage-change");
		case POSITION -> null;
		};
	}

	private String place() {
		return series.getArea() != null ? series.getArea().getName() : series.getGroup() == null ? null : Objects.requireNonNullElse(series.getGroup().getAverageLabel(), series.getGroup().getName());
	}

	private Optional<Source> source() {
		return Optional.ofNullable(figure.getSource()).or(() -> Optional.ofNullable(series.getSource()));
	}

	private String flags() {
		return Stream.of(figure.isProvisional() || source().map(Source::isProvisional).orElse(false) ? "provisional" : "", figure.isEstimated() ? "estimated" : "", figure.isRevised() ? "revised" : "")
				.filter(flag -> !flag.isEmpty()).collect(Collectors.joining(", "));
	}
}
