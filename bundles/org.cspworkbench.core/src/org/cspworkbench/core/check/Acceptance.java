package org.cspworkbench.core.check;

import java.time.LocalDate;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.monitoring.AcceptedFinding;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Lets a finding stand, with the reason, so that it is not raised again until it reads otherwise. */
public final class Acceptance {

	private static final Messages MESSAGES = Messages.of(Acceptance.class);

	private Acceptance() {
	}

	public static Command of(EditingDomain domain, Plan plan, Finding finding, String reason, LocalDate day) {
		return new CommandWrapper(MESSAGES.text("check.accept"), "", AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__ACCEPTED_FINDINGS, accepted(finding, reason, day)));
	}

	private static AcceptedFinding accepted(Finding finding, String reason, LocalDate day) {
		var accepted = MonitoringFactory.eINSTANCE.createAcceptedFinding();
		accepted.setCheck(finding.key());
		accepted.setAbout(finding.about());
		accepted.setFinding(finding.sentence());
		accepted.setFingerprint(finding.fingerprint());
		accepted.setReason(reason);
		accepted.setAcceptedOn(day);
		return accepted;
	}
}
