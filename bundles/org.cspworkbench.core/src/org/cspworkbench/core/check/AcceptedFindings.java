package org.cspworkbench.core.check;

import java.util.Objects;

import org.cspworkbench.model.monitoring.AcceptedFinding;
import org.cspworkbench.model.plan.Plan;

/** The findings that somebody accepted with a reason, so that they are not raised again. */
record AcceptedFindings(Plan plan) {

	boolean contain(Finding finding) {
		return plan.getAcceptedFindings().stream().anyMatch(accepted -> isSame(accepted, finding));
	}

	/** A finding that reads otherwise than the one that was accepted is a new one; without any words, all of its rule are meant. */
	private static boolean isSame(AcceptedFinding accepted, Finding finding) {
		return Objects.equals(accepted.getCheck(), finding.key()) && accepted.getAbout() == finding.about() && matches(accepted, finding);
	}

	private static boolean matches(AcceptedFinding accepted, Finding finding) {
		if (isGiven(accepted.getFingerprint())) {
			return accepted.getFingerprint().equals(finding.fingerprint());
		}
		return !isGiven(accepted.getFinding()) || accepted.getFinding().strip().equals(finding.sentence());
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}
}
