package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.ActionField;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.PlanPackage;

/** The heading says that a star marks the primary agency, and an action stars none of its agencies, or several. */
public final class PrimaryAgency implements Rule {

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.all(ActionTable.class).filter(table -> table.getReview() == null && table.getColumns().stream().anyMatch(column -> column.getField() == ActionField.LEADS
				&& column.getHeading() != null && column.getHeading().contains("*"))).flatMap(table -> table.getPriorities().stream()).distinct().flatMap(priority -> priority.getActions().stream())
				.filter(action -> !action.getLeads().isEmpty() && action.getLeads().stream().filter(Lead::isPrimary).count() != 1).map(PrimaryAgency::finding);
	}

	private static Finding finding(Action action) {
		var rule = action.getLeads().stream().noneMatch(Lead::isPrimary) ? "primary" : "primary.several";
		return Say.about(action, PlanPackage.Literals.ACTION__LEADS, WARNING, rule, FormHints.title(action));
	}
}
