package org.cspworkbench.report.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.views.Wording;

/** An area beside the others of its group, highest first: by rate where every area has one, or else by count. */
record ComparisonRow(PlanSnapshot snapshot, Indicator indicator, Area area, Amount amount, Optional<Amount> average, String words) {

	static final DataSet<ComparisonRow> SET = DataSet.<ComparisonRow>named("comparison", "indicator", "priority")
			.text("indicator", row -> row.indicator.getName())
			.text("area", ComparisonRow::name)
			.yesNo("own", ComparisonRow::isOwn)
			.text("shown", ComparisonRow::shown)
			.number("value", row -> row.amount.known().orElse(null))
			.number("ownValue", row -> row.number(true))
			.number("otherValue", row -> row.number(false))
			.number("average", row -> row.average.flatMap(Amount::known).orElse(null))
			.text("words", ComparisonRow::words)
			.rows(ComparisonRow::compared);

	private static Stream<ComparisonRow> compared(PlanSnapshot snapshot, Given given) {
		return IndicatorRow.indicators(snapshot, given).filter(indicator -> given.allows("indicator", indicator.getKey()) && indicator.getComparator() != null).limit(1)
				.flatMap(indicator -> areas(snapshot, indicator));
	}

	private static Stream<ComparisonRow> areas(PlanSnapshot snapshot, Indicator indicator) {
		var figures = snapshot.figures();
		var home = PriorityRow.subject(snapshot, indicator);
		var areas = indicator.getComparator().getAreas();
		var byRate = areas.stream().allMatch(area -> figures.rate(home.in(area)).filter(Amount::isKnown).isPresent());
		var average = figures.comparator(home);
		var rows = areas.stream()
				.flatMap(area -> (byRate ? figures.rate(home.in(area)) : figures.value(home.in(area))).filter(Amount::isKnown).stream()
						.map(amount -> new ComparisonRow(snapshot, indicator, area, amount, average, "")))
				.sorted(Comparator.comparing((ComparisonRow row) -> row.amount.known().orElse(BigDecimal.ZERO)).reversed()).toList();
		return rows.stream().map(row -> row.in(rows));
	}

	/** With the comparison told in words, for readers who cannot see its chart. */
	private ComparisonRow in(List<ComparisonRow> rows) {
		var terms = snapshot.terms();
		var told = Stream.of(terms.phrase("chart.comparison", indicator.getName(), "", rows.size()),
				terms.phrase("chart.extremes", rows.getFirst().name(), rows.getFirst().shown(), rows.getLast().name(), rows.getLast().shown()),
				rows.stream().filter(ComparisonRow::isOwn).findFirst().map(own -> terms.phrase("chart.own", own.name(), own.shown())).orElse(""), terms.word("chart.table"));
		return new ComparisonRow(snapshot, indicator, area, amount, average, told.filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" ")));
	}

	private String name() {
		return area.getShortName() == null ? area.getName() : area.getShortName();
	}

	private String shown() {
		return Wording.value(amount, indicator);
	}

	private boolean isOwn() {
		return area == snapshot.plan().getHomeArea();
	}

	/** 0 rather than nothing where the other bar stands: BIRT cannot stack a series without any number. */
	private BigDecimal number(boolean own) {
		return isOwn() == own ? amount.known().orElse(null) : BigDecimal.ZERO;
	}
}
