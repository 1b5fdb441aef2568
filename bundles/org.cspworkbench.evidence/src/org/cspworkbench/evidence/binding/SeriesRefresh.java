package org.cspworkbench.evidence.binding;

import java.time.LocalDate;
import java.util.List;

import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What refreshing a series would do. Nothing happens before the command is executed.
 *
 * @param breaks breaks within the series that the plan does not declare yet
 */
public record SeriesRefresh(Series series, List<FigureDifference> figures, List<DeclaredBreak> breaks, LocalDate today) {

	public SeriesRefresh {
		figures = List.copyOf(figures);
		breaks = List.copyOf(breaks);
	}

	public boolean changesNothing() {
		return figures.stream().allMatch(figure -> figure.kind() == FigureDifference.Kind.SAME) && breaks.isEmpty();
	}

	/** Takes over what is proposed. */
	public Command command(EditingDomain domain, Plan plan) {
		return command(domain, plan, figures.stream().filter(FigureDifference::isProposed).toList());
	}

	/** Takes over what was chosen. A figure that changes keeps what it was, and is marked as revised. */
	public Command command(EditingDomain domain, Plan plan, List<FigureDifference> chosen) {
		var edits = new PlanEdits(domain, plan);
		edits.takeOver(series, chosen, today);
		edits.declare(List.of(this));
		return edits.command();
	}
}
