package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.model.assessment.CaseStudy;
import org.cspworkbench.model.assessment.CaseStudyPart;

/** A named part of a story that may be printed. */
record CaseStudyRow(PlanSnapshot snapshot, CaseStudy study, CaseStudyPart part) {

	static final DataSet<CaseStudyRow> SET = DataSet.<CaseStudyRow>named("case-studies")
			.text("title", row -> row.study.getTitle())
			.text("subject", row -> row.study.getSubject())
			.text("heading", row -> row.part.getHeading())
			.text("text", row -> row.snapshot.words(row.part.getText()).plain())
			.text("quotation", row -> row.snapshot.words(row.study.getQuotation()).plain())
			.text("consent", row -> row.study.getConsent())
			.rows(CaseStudyRow::told);

	private static Stream<CaseStudyRow> told(PlanSnapshot snapshot, Given given) {
		return Blocks.printed(snapshot.plan()).filter(CaseStudy.class::isInstance).map(CaseStudy.class::cast)
				.flatMap(study -> study.getParts().stream().map(part -> new CaseStudyRow(snapshot, study, part)));
	}
}
