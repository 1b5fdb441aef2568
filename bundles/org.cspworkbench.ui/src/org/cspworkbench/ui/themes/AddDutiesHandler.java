package org.cspworkbench.ui.themes;

import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.emf.common.command.CompoundCommand;

/** Completes the duty checklist of the plan with what the law asks of every plan and of the plan's themes. */
public class AddDutiesHandler {

	@CanExecute
	boolean canAdd(@Optional PlanSession session) {
		return session != null && !session.isReadOnly();
	}

	@Execute
	void add(PlanSession session, ThemeLibrary themes, EditorOpener opener) {
		var all = new CompoundCommand(UiMessages.text("duties.step"));
		Stream.concat(themes.named(ThemeUses.EVERY_PLAN).stream(), new ThemeUses(session.plan(), themes).installed().stream()).distinct()
				.forEach(theme -> theme.theme().ifPresent(content -> {
					var step = (CompoundCommand) new ThemeAdoption(session.domain(), session.plan(), content).addDuties();
					step.getCommandList().forEach(all::append);
				}));
		if (!all.isEmpty()) {
			session.commands().execute(all);
		}
		opener.open(session, session.plan());
	}
}
