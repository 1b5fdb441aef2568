package org.cspworkbench.cli;

import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.command.Invocation.LibraryDoor;
import org.cspworkbench.core.plan.PlanLibrary;

/** Opens the library when a command first asks for it and closes it after the command. */
final class OpenedOnce implements LibraryDoor, AutoCloseable {

	private final GlobalOptions global;
	private PlanLibrary library;

	OpenedOnce(GlobalOptions global) {
		this.global = global;
	}

	@Override
	public PlanLibrary open() throws Refusal {
		if (library == null) {
			library = PlanLibrary.open(global.data(), global.database());
		}
		return library;
	}

	@Override
	public Path data() {
		return global.data();
	}

	@Override
	public void close() {
		if (library != null) {
			library.close();
		}
	}
}
