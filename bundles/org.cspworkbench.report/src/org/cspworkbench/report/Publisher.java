package org.cspworkbench.report;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.cspworkbench.report.engine.BirtEngine;
import org.cspworkbench.report.outside.Limits;
import org.cspworkbench.report.outside.OutsideRender;
import org.cspworkbench.report.outside.SectionLibraries;
import org.cspworkbench.store.Drafts;
import org.eclipse.osgi.util.NLS;

/** Publishes plans as files. The file appears whole or not at all, and an older one of that name stays until the new one is whole. */
public final class Publisher {

	/** Milliseconds between two looks whether publishing has ended. */
	private static final long LOOK = 100;

	/** How many reports are being published or wait for it. */
	private final AtomicInteger published = new AtomicInteger();
	private final OutsideRender outside;
	private BirtEngine engine;

	public Publisher() {
		this(Limits.USUAL);
	}

	Publisher(Limits limits) {
		outside = new OutsideRender(limits);
	}

	public void publish(Publication publication, Path target) throws PublishingException {
		publish(publication, target, () -> false);
	}

	/** Asks {@code cancelled} several times a second whether anybody still waits for the file. */
	public void publish(Publication publication, Path target, BooleanSupplier cancelled) throws PublishingException {
		published.incrementAndGet();
		try {
			write(publication, target, cancelled);
		} finally {
			published.decrementAndGet();
		}
	}

	/** Like publishing, but only to be looked at: it gives way whenever something is published, and begins again afterwards. */
	public void preview(Publication publication, Path target, BooleanSupplier cancelled) throws PublishingException {
		while (true) {
			var gaveWay = new AtomicBoolean();
			try {
				letPublish(cancelled);
				write(publication, target, () -> cancelled.getAsBoolean() || givesWay(gaveWay));
				return;
			} catch (PublishingException e) {
				if (!gaveWay.get() || cancelled.getAsBoolean()) {
					throw e;
				}
			}
		}
	}

	private void letPublish(BooleanSupplier cancelled) throws PublishingException {
		try {
			while (published.get() > 0) {
				if (cancelled.getAsBoolean()) {
					throw new PublishingException(Messages.render_cancelled);
				}
				Thread.sleep(LOOK);
			}
		} catch (InterruptedException e) {
			throw new PublishingException(Messages.render_cancelled, e);
		}
	}

	private boolean givesWay(AtomicBoolean gaveWay) {
		if (published.get() > 0) {
			gaveWay.set(true);
		}
		return gaveWay.get();
	}

	private void write(Publication publication, Path target, BooleanSupplier cancelled) throws PublishingException {
		var file = target.toAbsolutePath().normalize();
		refuseUnfit(publication);
		refuseUnfit(file);
		Path draft = null;
		try {
			draft = Drafts.beside(file);
			if (publication.layout().shipped() && !new SectionLibraries(publication.plan().plan()).bringItemsFromOutside()) {
				engine().render(publication, draft, cancelled);
			} else {
				outside.render(publication, draft, cancelled);
			}
			Files.move(draft, file, REPLACE_EXISTING);
		} catch (IOException e) {
			throw new PublishingException(NLS.bind(Messages.target_unwritable, file), e);
		} finally {
			discard(draft);
			leaveStuck();
		}
	}

	/** The next report begins with a new engine. */
	private synchronized void leaveStuck() {
		if (engine != null && engine.isStuck()) {
			engine = null;
		}
	}

	private static void refuseUnfit(Publication publication) throws PublishingException {
		var parameters = Layouts.parameters(publication.layout());
		var known = parameters.stream().map(LayoutParameter::name).toList();
		for (var name : publication.parameters().keySet()) {
			if (!known.contains(name)) {
				throw new PublishingException(known.isEmpty() ? NLS.bind(Messages.parameter_none, publication.layout().id(), name)
						: NLS.bind(Messages.parameter_unknown, new Object[] { publication.layout().id(), name, String.join(", ", known) }));
			}
		}
		for (var parameter : parameters) {
			if (parameter.required() && publication.parameters().getOrDefault(parameter.name(), "").isBlank()) {
				throw new PublishingException(NLS.bind(Messages.parameter_missing, publication.layout().id(), parameter.name()));
			}
		}
	}

	private static void refuseUnfit(Path file) throws PublishingException {
		if (Files.isDirectory(file)) {
			throw new PublishingException(NLS.bind(Messages.target_is_folder, file));
		}
		if (!Files.isDirectory(file.getParent())) {
			throw new PublishingException(NLS.bind(Messages.target_folder_missing, file.getParent()));
		}
	}

	private static void discard(Path draft) {
		if (draft != null) {
			draft.toFile().delete();
		}
	}

	private synchronized BirtEngine engine() throws PublishingException {
		if (engine == null) {
			engine = new BirtEngine();
		}
		return engine;
	}

	public synchronized void close() {
		if (engine != null) {
			engine.close();
			engine = null;
		}
	}
}
