package org.cspworkbench.report.data;

import org.cspworkbench.model.figures.Source;

/** Where figures come from. */
record SourceRow(PlanSnapshot snapshot, Source source) {

	static final DataSet<SourceRow> SET = DataSet.<SourceRow>named("sources")
			.text("name", row -> row.source.getName())
			.text("publisher", row -> row.source.getPublisher() != null ? row.source.getPublisher().getName() : row.source.getPublisherName())
			.text("edition", row -> row.source.getEdition())
			.date("extracted", row -> row.source.getExtractDate())
			.text("licence", row -> row.source.getLicence())
			.text("link", row -> row.source.getLink())
			.yesNo("provisional", row -> row.source.isProvisional())
			.text("description", row -> row.snapshot.words(row.source.getDescription()).plain())
			.rows((snapshot, given) -> snapshot.plan().getSources().stream().map(source -> new SourceRow(snapshot, source)));
}
