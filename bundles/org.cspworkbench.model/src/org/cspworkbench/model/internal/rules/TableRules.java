package org.cspworkbench.model.internal.rules;

import java.math.BigDecimal;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Cell;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FreeTable;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class TableRules {

	private TableRules() {
	}

	public static boolean scoresOnScale(FreeTable table, DiagnosticChain diagnostics) {
		var holds = true;
		for (var row : table.getRows()) {
			for (var cell : row.getCells()) {
				if (isOffScale(cell.getNumber(), table)) {
					holds = Finding.error(diagnostics, cell, AssessmentPackage.Literals.CELL__NUMBER, "table.offScale",
							cell.getNumber().toPlainString(), FormHints.title(row), text(table.getLowest()), text(table.getHighest()));
				}
			}
		}
		return holds;
	}

	public static boolean rowsFit(FreeTable table, DiagnosticChain diagnostics) {
		var holds = true;
		if (table.getColumns().isEmpty()) {
			return holds;
		}
		for (var row : table.getRows()) {
			var width = row.getCells().stream().mapToInt(Cell::getColumnSpan).sum();
			if (width > table.getColumns().size()) {
				holds = Finding.error(diagnostics, row, AssessmentPackage.Literals.CELL_ROW__CELLS, "table.rowTooLong",
						FormHints.title(row), width, table.getColumns().size());
			}
		}
		return holds;
	}

	public static boolean spansRows(FigureRow row, DiagnosticChain diagnostics) {
		if (row.getSpannedRows() >= 1) {
			return true;
		}
		return Finding.error(diagnostics, row, AssessmentPackage.Literals.FIGURE_ROW__SPANNED_ROWS, "table.span", FormHints.title(row), row.getSpannedRows());
	}

	private static boolean isOffScale(BigDecimal score, FreeTable table) {
		return score != null && (table.getLowest() != null && score.compareTo(table.getLowest()) < 0
				|| table.getHighest() != null && score.compareTo(table.getHighest()) > 0);
	}

	private static String text(BigDecimal end) {
		return end == null ? "…" : end.toPlainString();
	}
}
