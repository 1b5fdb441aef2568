package org.cspworkbench.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application: runs one command and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var commands = CommandCatalogue.from(Platform.getExtensionRegistry(), Logger.getLogger(getClass().getName())::log);
		return new CommandLineRun(commands, System.out, System.err).run(words);
	}

	@Override
	public void stop() {
		Logger.getLogger(getClass().getName()).log(Level.FINE, "Stopped from outside");
	}
}
