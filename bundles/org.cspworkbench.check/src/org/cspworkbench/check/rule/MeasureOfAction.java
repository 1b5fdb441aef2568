package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.PlanPackage;

/** A measure that is still to be agreed, or that only repeats who leads. */
public final class MeasureOfAction implements Rule {

	private static final Pattern OPEN = Pattern.compile("\\s*(?:tb[acd]|to be (?:agreed|confirmed|decided|determined)|n/?a|\\?+|-+)\\.?\\s*", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return Actions.of(plan.plan()).stream()
				.flatMap(action -> action.getMeasures().stream().flatMap(measure -> finding(action, measure).stream()));
	}

	private static Optional<Finding> finding(Action action, Measure measure) {
		var text = measure.getText() == null ? "" : measure.getText().strip();
		if (OPEN.matcher(text).matches() && !text.isEmpty()) {
			return Optional.of(Say.about(measure, PlanPackage.Literals.MEASURE__TEXT, WARNING, "measure.open", FormHints.title(action), text));
		}
		return !text.isEmpty() && action.getLeads().stream().anyMatch(lead -> isNamed(lead, text))
				? Optional.of(Say.about(measure, PlanPackage.Literals.MEASURE__TEXT, WARNING, "measure.lead", FormHints.title(action), text)) : Optional.empty();
	}

	private static boolean isNamed(Lead lead, String text) {
		return text.equalsIgnoreCase(lead.getText()) || text.equalsIgnoreCase(lead.getUnit())
				|| lead.getAgency() != null && (text.equalsIgnoreCase(lead.getAgency().getName()) || text.equalsIgnoreCase(lead.getAgency().getShortName()));
	}
}
