package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Cell;
import org.cspworkbench.model.assessment.CellRow;
import org.cspworkbench.model.assessment.FreeTable;

/** One nought on a scale where all others score high: an answer that was left out, perhaps. */
public final class LoneZero implements Rule {

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.all(FreeTable.class).filter(table -> table.getHighest() != null && table.getRows().stream().filter(row -> hasLoneZero(row, table)).count() > 0)
				.map(table -> Say.about(table, AssessmentPackage.Literals.FREE_TABLE__ROWS, HINT, "zero",
						String.join(", ", table.getRows().stream().filter(row -> hasLoneZero(row, table)).map(row -> String.valueOf(row.getHeading())).toList())));
	}

	private static boolean hasLoneZero(CellRow row, FreeTable table) {
		var scores = row.getCells().stream().map(Cell::getNumber).filter(number -> number != null).toList();
		var half = table.getHighest().doubleValue() / 2;
		return scores.size() >= 5 && scores.stream().filter(score -> score.signum() == 0).count() == 1 && scores.stream().filter(score -> score.signum() != 0).allMatch(score -> score.doubleValue() >= half);
	}
}
