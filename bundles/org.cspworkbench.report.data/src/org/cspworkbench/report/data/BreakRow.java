package org.cspworkbench.report.data;

import java.util.stream.Collectors;

import org.cspworkbench.model.figures.SeriesBreak;
import org.cspworkbench.model.views.Wording;

/** A declared break in the figures. */
record BreakRow(PlanSnapshot snapshot, SeriesBreak declared) {

	static final DataSet<BreakRow> SET = DataSet.<BreakRow>named("breaks", "theme")
			.text("title", row -> row.declared.getTitle())
			.date("from", row -> row.declared.getFrom())
			.text("day", row -> row.declared.getFrom() == null ? null : Wording.day(row.declared.getFrom()))
			.text("indicators", row -> row.declared.getIndicators().stream().map(indicator -> indicator.getName()).collect(Collectors.joining(", ")))
			.yesNo("comparable", row -> row.declared.isComparable())
			.text("description", row -> row.snapshot.words(row.declared.getDescription()).plain())
			.rows((snapshot, given) -> snapshot.plan().getBreaks().stream()
					.filter(declared -> declared.getIndicators().isEmpty() || declared.getIndicators().stream().anyMatch(indicator -> given.allows("theme", indicator.getTheme())))
					.map(declared -> new BreakRow(snapshot, declared)));
}
