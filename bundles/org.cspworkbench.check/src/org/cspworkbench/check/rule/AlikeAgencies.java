package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Likeness;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.PartnershipPackage;

/** Two agencies whose names are one letter apart: one of them is a slip. */
public final class AlikeAgencies implements Rule {

	private static final int SHORTEST = 6;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		if (plan.plan().getPartnership() == null) {
			return Stream.empty();
		}
		var agencies = plan.plan().getPartnership().getAgencies().stream().filter(agency -> agency.getName() != null && agency.getName().length() >= SHORTEST).toList();
		return agencies.stream().flatMap(agency -> agencies.subList(0, agencies.indexOf(agency)).stream().filter(other -> areAlike(agency.getName(), other.getName())).limit(1)
				.map(other -> finding(plan, List.of(agency, other))));
	}

	private static boolean areAlike(String one, String other) {
		var first = one.toLowerCase(Locale.ROOT);
		var second = other.toLowerCase(Locale.ROOT);
		return first.charAt(0) == second.charAt(0) && first.replaceAll("\\d", "").equals(first) && second.replaceAll("\\d", "").equals(second) && !first.equals(second) && Likeness.edits(first, second) == 1
				&& !first.replaceAll("[^a-z]", "").equals(second.replaceAll("[^a-z]", "")) && !first.replaceFirst("s$", "").equals(second.replaceFirst("s$", ""));
	}

	/** Said of the one that leads fewer actions. */
	private static Finding finding(PlanReading plan, List<Agency> pair) {
		var rarer = uses(plan, pair.getFirst()) <= uses(plan, pair.getLast()) ? pair.getFirst() : pair.getLast();
		var other = rarer == pair.getFirst() ? pair.getLast() : pair.getFirst();
		return Say.about(rarer, PartnershipPackage.Literals.AGENCY__NAME, WARNING, "agency.alike", rarer.getName(), other.getName());
	}

	private static long uses(PlanReading plan, Agency agency) {
		return Actions.of(plan.plan()).stream().flatMap(action -> action.getLeads().stream()).filter(lead -> lead.getAgency() == agency).count();
	}
}
