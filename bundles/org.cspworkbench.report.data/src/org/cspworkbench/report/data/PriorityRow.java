package org.cspworkbench.report.data;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.report.flow.ActionCells;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;
import org.eclipse.osgi.util.NLS;

/** A priority or, under a key theme, one of its topics. */
record PriorityRow(PlanSnapshot snapshot, Priority priority, int level) {

	static final DataSet<PriorityRow> SET = DataSet.<PriorityRow>named("priorities", "priority")
			.text("id", row -> id(row.snapshot, row.priority))
			.text("label", row -> row.priority.getLabel())
			.text("title", row -> row.priority.getTitle())
			.text("heading", PriorityRow::heading)
			.whole("level", PriorityRow::level)
			.text("theme", row -> row.priority.getTheme())
			.text("strapLine", row -> row.priority.getStrapLine())
			.text("arrow", PriorityRow::arrow)
			.text("periodLine", PriorityRow::periodLine)
			.text("scope", row -> row.snapshot.words(row.priority.getScope()).plain())
			.text("why", row -> row.snapshot.words(row.priority.getWhy()).plain())
			.text("targets", PriorityRow::targets)
			.text("success", row -> row.priority.getMeasures().stream().map(measure -> row.snapshot.words(measure.getText()).line()).collect(Collectors.joining("; ")))
			.text("leads", row -> ActionCells.leads(row.priority.getLeads()))
			.whole("actions", row -> row.priority.getActions().size())
			.whole("indicators", row -> row.priority.getIndicators().size())
			.whole("opportunities", row -> row.priority.getOpportunities().size())
			.whole("compared", row -> (int) ComparisonRow.SET.values(row.snapshot, new Given(Map.of("priority", id(row.snapshot, row.priority)))).count())
			.rows((snapshot, given) -> all(snapshot).filter(row -> given.allows("priority", id(snapshot, row.priority))));

	static Stream<PriorityRow> all(PlanSnapshot snapshot) {
		return snapshot.plan().getPriorities().stream().flatMap(priority -> withTopics(snapshot, priority, 1));
	}

	private static Stream<PriorityRow> withTopics(PlanSnapshot snapshot, Priority priority, int level) {
		return Stream.concat(Stream.of(new PriorityRow(snapshot, priority, level)),
				priority.getTopics().stream().flatMap(topic -> withTopics(snapshot, topic, level + 1)));
	}

	/** Where the priority stands in the plan, such as 3 or 2.1: labels may be missing or doubled. */
	static String id(PlanSnapshot snapshot, Priority priority) {
		if (priority.eContainer() instanceof Priority above) {
			return id(snapshot, above) + "." + (above.getTopics().indexOf(priority) + 1);
		}
		return Integer.toString(snapshot.plan().getPriorities().indexOf(priority) + 1);
	}


	private String targets() {
		return priority.getTargets().stream().map(target -> snapshot.words(target.getText()).line()).collect(Collectors.joining("\n"));
	}

	/** "Priority 1", or the title of a priority that has no label. */
	String shortHeading() {
		var label = priority.getLabel();
		return label == null || label.isBlank() ? priority.getTitle() : snapshot.terms().phrase("priority.label", label);
	}

	String heading() {
		var label = priority.getLabel();
		return label == null || label.isBlank() ? priority.getTitle() : NLS.bind(Messages.priority_heading, label, priority.getTitle());
	}

	private String arrow() {
		return priority.getIndicators().stream().findFirst()
				.map(headline -> Wording.arrow(snapshot.figures().direction(subject(snapshot, headline)))).orElse("");
	}

	private String periodLine() {
		return priority.getIndicators().stream().findFirst().flatMap(snapshot.figures()::newest)
				.map(period -> NLS.bind(Messages.figures_period, Wording.months(period))).orElse("");
	}

	static Subject subject(PlanSnapshot snapshot, Indicator indicator) {
		return snapshot.figures().dated(new Subject(indicator, snapshot.plan().getHomeArea(), indicator.getComparator(), null, null));
	}
}
