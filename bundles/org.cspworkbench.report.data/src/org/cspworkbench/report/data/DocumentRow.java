package org.cspworkbench.report.data;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.SignOff;
import org.cspworkbench.model.views.Wording;
import org.eclipse.osgi.util.NLS;

/** The document as a whole, for covers, headers and footers. */
record DocumentRow(PlanSnapshot snapshot, Plan plan) {

	static final DataSet<DocumentRow> SET = DataSet.<DocumentRow>named("document")
			.text("key", row -> row.plan.getKey())
			.text("title", row -> row.plan.getTitle())
			.text("subtitle", row -> row.plan.getSubtitle())
			.text("years", row -> row.plan.getYears())
			.text("partnership", DocumentRow::partnership)
			.text("area", row -> row.plan.getHomeArea() == null ? null : row.plan.getHomeArea().getName())
			.text("authorities", DocumentRow::authorities)
			.text("signOff", DocumentRow::signOff)
			.text("reportingPeriod", row -> row.plan.getReportingPeriod() == null ? null : Wording.months(row.plan.getReportingPeriod()))
			.text("period", row -> row.plan.getPeriod() == null ? null : Wording.months(row.plan.getPeriod()))
			.text("language", row -> row.plan.getLanguage())
			.text("status", row -> Titles.of(row.plan.getStatus().getLiteral()))
			.whole("actions", row -> (int) ActionRow.all(row.snapshot).count())
			.whole("priorities", row -> row.plan.getPriorities().size())
			.whole("reviews", row -> row.plan.getReviews().size())
			.whole("rounds", row -> row.plan.getRounds().size())
			.whole("sources", row -> row.plan.getSources().size())
			.whole("breaks", row -> row.plan.getBreaks().size())
			.whole("figures", row -> (int) FigureRow.SET.values(row.snapshot, Given.NOTHING).count())
			.whole("funded", row -> (int) FundedRow.SET.values(row.snapshot, Given.NOTHING).count())
			.whole("members", row -> (int) MemberRow.SET.values(row.snapshot, Given.NOTHING).count())
			.whole("terms", row -> row.plan.getGlossary().size())
			.whole("starred", row -> (int) ActionRow.all(row.snapshot).flatMap(action -> action.action().getLeads().stream()).filter(Lead::isPrimary).count())
			.text("runningTitle", row -> RunningTitle.of(row.plan.getTitle()))
			.rows((snapshot, given) -> Stream.of(new DocumentRow(snapshot, snapshot.plan())));

	private String partnership() {
		return plan.getPartnership() == null ? null : plan.getPartnership().getName();
	}

	private String authorities() {
		return plan.getAuthorities().stream().map(agency -> agency.getName()).collect(Collectors.joining(", "));
	}

	private String signOff() {
		return plan.getSignOffs().stream().filter(one -> one.getDate() != null).map(DocumentRow::agreed).collect(Collectors.joining("\n"));
	}

	private static String agreed(SignOff signOff) {
		return NLS.bind(Messages.document_agreed, Objects.toString(signOff.getBody(), ""), Wording.day(signOff.getDate()));
	}
}
