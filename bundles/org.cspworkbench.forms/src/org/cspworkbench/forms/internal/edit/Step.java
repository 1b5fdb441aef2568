package org.cspworkbench.forms.internal.edit;

import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Several commands that are one step to undo; each is made only when those before it have run. */
public final class Step extends CompoundCommand {

	private final Consumer<Step> script;

	Step(String label, Consumer<Step> script) {
		super(label);
		this.script = script;
	}

	public void run(Command command) {
		appendAndExecute(command);
	}

	public void run(Collection<? extends Command> commands) {
		commands.forEach(this::appendAndExecute);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** A step in which nothing happened leaves nothing to undo. */
	@Override
	public void execute() {
		script.accept(this);
		if (isEmpty()) {
			throw new AbortExecutionException();
		}
	}
}
