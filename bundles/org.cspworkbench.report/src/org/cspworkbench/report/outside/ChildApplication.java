package org.cspworkbench.report.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.log.ProgramLog;
import org.cspworkbench.core.themes.ThemeStart;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.engine.BirtEngine;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The child process: renders the one job of the folder that it is given. It opens no database and no data folder. */
public final class ChildApplication implements IApplication {

	static final String ID = "org.cspworkbench.report.child";
	static final int DONE = 0;
	static final int REFUSED = 2;

	private static final Logger LOG = Logger.getLogger(ChildApplication.class.getName());

	@Override
	public Object start(IApplicationContext context) throws IOException {
		context.applicationRunning();
		endWithParent();
		var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var folder = Path.of(words[words.length - 1]);
		ProgramLog.to(folder);
		try {
			render(Job.read(folder));
			return DONE;
		} catch (PublishingException | Refusal e) {
			LOG.log(Level.WARNING, e.getMessage(), e);
			Files.writeString(Job.answer(folder), e.getMessage());
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.SEVERE, "The child process broke", e);
			Files.writeString(Job.answer(folder), Messages.child_broken);
		}
		return REFUSED;
	}

	private static void render(Job job) throws IOException, Refusal, PublishingException {
		ThemeStart.load(job.folder());
		try (var plan = Files.newInputStream(job.plan()); var engine = new BirtEngine()) {
			engine.render(new Publication(PlanSnapshot.of(new PlanDocuments().load(plan, "plan.cspplan")), job.layout(), job.format(), job.parameters()), job.output(), () -> false);
		}
	}

	/** Standard input ends when the parent does, in whatever way. */
	private static void endWithParent() {
		Thread.ofPlatform().daemon().name("parent").start(() -> {
			try {
				while (System.in.read() >= 0) {
					// the parent never writes
				}
			} catch (IOException e) {
				LOG.log(Level.FINE, "The parent is gone", e);
			}
			Runtime.getRuntime().halt(REFUSED);
		});
	}

	@Override
	public void stop() {
		LOG.log(Level.FINE, "Stopped from outside");
	}
}
