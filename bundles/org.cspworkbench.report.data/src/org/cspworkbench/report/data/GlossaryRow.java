package org.cspworkbench.report.data;

import org.cspworkbench.model.assessment.Definition;

/** A term and what it means. */
record GlossaryRow(PlanSnapshot snapshot, Definition definition) {

	static final DataSet<GlossaryRow> SET = DataSet.<GlossaryRow>named("glossary")
			.text("term", row -> row.definition.getTerm())
			.text("expansion", row -> row.definition.getExpansion())
			.text("meaning", row -> row.snapshot.words(row.definition.getMeaning()).plain())
			.text("source", row -> row.definition.getSource())
			.rows((snapshot, given) -> snapshot.plan().getGlossary().stream().map(definition -> new GlossaryRow(snapshot, definition)));
}
