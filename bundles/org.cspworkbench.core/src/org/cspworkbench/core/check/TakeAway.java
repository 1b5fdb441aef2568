package org.cspworkbench.core.check;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding.Fix;
import org.eclipse.emf.edit.command.DeleteCommand;

/** Mends what stands twice, or says nothing: it goes. */
final class TakeAway {

	private static final Messages MESSAGES = Messages.of(TakeAway.class);

	private TakeAway() {
	}

	static Fix fix() {
		return new Fix(MESSAGES.text("mend.takeAway"), DeleteCommand::create);
	}
}
