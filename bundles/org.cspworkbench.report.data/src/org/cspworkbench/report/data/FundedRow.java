package org.cspworkbench.report.data;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.FundedOutcomes;
import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.report.flow.ActionCells;

/** A service that was paid for, and what came of it. */
record FundedRow(PlanSnapshot snapshot, FundedOutcome outcome) {

	static final DataSet<FundedRow> SET = DataSet.<FundedRow>named("funded")
			.text("provider", row -> row.outcome.getProvider() == null ? Objects.toString(row.outcome.getProviderName(), "") : row.outcome.getProvider().getName())
			.text("amount", row -> row.outcome.getFunding() == null ? null : ActionCells.pounds(row.outcome.getFunding()))
			.number("pounds", FundedRow::pounds)
			.text("funders", row -> row.outcome.getFunding() == null ? null : ActionCells.funders(row.outcome.getFunding()))
			.text("service", row -> row.snapshot.words(row.outcome.getService()).plain())
			.text("outcomes", row -> row.snapshot.words(row.outcome.getOutcomes()).plain())
			.rows((snapshot, given) -> outcomes(snapshot).map(outcome -> new FundedRow(snapshot, outcome)));

	private static Stream<FundedOutcome> outcomes(PlanSnapshot snapshot) {
		return Blocks.printed(snapshot.plan()).filter(FundedOutcomes.class::isInstance).flatMap(block -> ((FundedOutcomes) block).getOutcomes().stream());
	}

	private BigDecimal pounds() {
		return outcome.getFunding() == null ? null : outcome.getFunding().getAmount();
	}
}
