package org.cspworkbench.ui;

import java.time.LocalDate;

import org.cspworkbench.core.check.Acceptance;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.window.WordsDialog;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.swt.widgets.Shell;

/** What can be done about a finding, wherever it is shown. */
public record FindingVerbs(PlanSession session) {

	/** One step, by the name of the mend. */
	public void mend(Finding finding, Fix fix) {
		var step = new CompoundCommand(fix.label());
		step.append(fix.step().apply(session.domain(), finding.about()));
		session.domain().getCommandStack().execute(step);
	}

	/** Asks why the finding may stand, and lets it. */
	public void accept(Finding finding, Shell shell) {
		WordsDialog.ask(shell, "checks.accept", UiMessages.text("checks.accept"), UiMessages.text("checks.accept.question", finding.sentence()), "")
				.ifPresent(reason -> session.domain().getCommandStack().execute(Acceptance.of(session.domain(), session.plan(), finding, reason, LocalDate.now())));
	}
}
