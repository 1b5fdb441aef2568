package org.cspworkbench.report.data;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.ThemeUse;

/** A theme of which the plan has anything to show. */
record ThemeRow(PlanSnapshot snapshot, String theme) {

	static final DataSet<ThemeRow> SET = DataSet.<ThemeRow>named("themes", "theme")
			.text("theme", ThemeRow::theme)
			.text("title", ThemeRow::title)
			.whole("indicators", row -> (int) IndicatorRow.SET.values(row.snapshot, new Given(Map.of("theme", row.theme))).count())
			.text("headline", row -> row.headline().map(Indicator::getKey).orElse(null))
			.whole("compared", row -> (int) row.headline().stream().flatMap(one -> ComparisonRow.SET.values(row.snapshot, new Given(Map.of("indicator", one.getKey())))).count())
			.whole("breaks", row -> (int) BreakRow.SET.values(row.snapshot, new Given(Map.of("theme", row.theme))).count())
			.whole("actions", row -> (int) row.actions().count())
			.text("headlineName", row -> row.headline().map(Indicator::getName).orElse(null))
			.rows((snapshot, given) -> themes(snapshot.plan()).filter(theme -> given.allows("theme", theme)).map(theme -> new ThemeRow(snapshot, theme)).filter(ThemeRow::isTold));

	private boolean isTold() {
		return indicators().findAny().isPresent() || actions().findAny().isPresent();
	}

	private Stream<Indicator> indicators() {
		return snapshot.plan().getIndicators().stream().filter(indicator -> theme.equals(indicator.getTheme()));
	}

	private Stream<ActionRow> actions() {
		return ActionRow.all(snapshot).filter(action -> theme.equals(action.priority().priority().getTheme()));
	}

	private static Stream<String> themes(Plan plan) {
		return Stream.of(plan.getThemes().stream().map(ThemeUse::getTheme), plan.getPriorities().stream().map(priority -> priority.getTheme()),
				plan.getIndicators().stream().map(indicator -> indicator.getTheme())).flatMap(ids -> ids).filter(id -> id != null && !id.isBlank()).distinct();
	}

	private Optional<Indicator> headline() {
		return indicators().filter(indicator -> indicator.getComparator() != null)
				.filter(indicator -> ComparisonRow.SET.values(snapshot, new Given(Map.of("indicator", indicator.getKey()))).count() > 1).findFirst();
	}

	private String title() {
		return snapshot.plan().getThemes().stream().filter(use -> theme.equals(use.getTheme())).map(ThemeUse::getTitle).filter(Objects::nonNull).findFirst()
				.or(() -> snapshot.plan().getPriorities().stream().filter(priority -> theme.equals(priority.getTheme())).map(priority -> priority.getTitle()).findFirst())
				.orElse(Titles.of(theme));
	}
}
