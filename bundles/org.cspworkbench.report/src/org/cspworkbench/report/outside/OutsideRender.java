package org.cspworkbench.report.outside;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.Standing;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Renders what did not ship with the product, a layout or the items of a theme, in a process of its own, which can be killed whatever they do. */
public final class OutsideRender {

	/** Milliseconds between two looks at the child. */
	private static final long LOOK = 100;
	/** The exit code of a Java that has run out of memory. */
	private static final int OUT_OF_MEMORY = 3;
	private static final int LONGEST_LOG = 100_000;

	private final Limits limits;

	public OutsideRender(Limits limits) {
		this.limits = limits;
	}

	public void render(Publication publication, Path output, BooleanSupplier cancelled) throws PublishingException, IOException {
		var own = Layouts.file(publication.layout());
		var parcel = own.isPresent() ? Optional.of(LayoutParcel.read(own.get())) : Optional.<LayoutParcel>empty();
		var trusted = parcel.isPresent() && refuseAsks(publication, parcel.get());
		try (var folder = PrivateFolder.make()) {
			var job = handOver(publication, parcel, folder);
			var child = ChildCommand.start(folder, limits, trusted);
			try {
				watch(child, folder, cancelled);
				judge(child, folder, publication);
			} finally {
				end(child);
			}
			Files.move(job.output(), output, REPLACE_EXISTING);
		}
	}

	/** True when the layout may do what it asks for because somebody trusts it. */
	private static boolean refuseAsks(Publication publication, LayoutParcel parcel) throws PublishingException {
		var layout = publication.layout();
		return switch (Standing.of(parcel, layout.data())) {
		case CLEAN -> false;
		case TRUSTED -> true;
		case ASKS -> throw new PublishingException(NLS.bind(Messages.layout_untrusted, layout.id(), parcel.findings().getFirst().ask().words()));
		case NEVER -> throw new PublishingException(NLS.bind(Messages.layout_refused, layout.id(),
				parcel.findings().stream().map(Finding::ask).filter(ask -> !ask.isGrantable()).findFirst().orElseThrow().words()));
		};
	}

	private static Job handOver(Publication publication, Optional<LayoutParcel> parcel, PrivateFolder folder) throws IOException {
		var layout = publication.layout();
		var file = parcel.isPresent() ? parcel.get().unpack(folder.folder("layout")).getFileName().toString() : Job.SHIPPED;
		var job = new Job(folder.path(), layout.id(), layout.title(), file, publication.format(), publication.parameters());
		job.write();
		try (var plan = Files.newOutputStream(job.plan())) {
			new PlanDocuments().save(EcoreUtil.copy(publication.plan().plan()), plan);
		}
		if (layout.data().isPresent()) {
			copyThemes(layout.data().get().resolve("themes"), folder.folder("themes"));
		} else if (layout.shipped()) {
			copy(new SectionLibraries(publication.plan().plan()).jars(), folder.folder("themes"));
		}
		return job;
	}

	private static void copyThemes(Path themes, Path into) throws IOException {
		if (Files.isDirectory(themes)) {
			try (var files = Files.list(themes)) {
				copy(files.filter(Files::isRegularFile).toList(), into);
			}
		}
	}

	private static void copy(List<Path> files, Path into) throws IOException {
		for (var file : files) {
			Files.copy(file, into.resolve(file.getFileName()), REPLACE_EXISTING);
		}
	}

	private void watch(Process child, PrivateFolder folder, BooleanSupplier cancelled) throws PublishingException {
		var end = Instant.now().plus(limits.time());
		while (!hasEnded(child)) {
			if (cancelled.getAsBoolean()) {
				throw new PublishingException(Messages.render_cancelled);
			}
			if (Instant.now().isAfter(end)) {
				throw new PublishingException(NLS.bind(Messages.render_too_slow, limits.time().toSeconds()));
			}
			refuseLarge(folder);
		}
		refuseLarge(folder);
	}

	private void refuseLarge(PrivateFolder folder) throws PublishingException {
		if (folder.size() > limits.bytes()) {
			throw new PublishingException(NLS.bind(Messages.render_too_large, limits.bytes() >> 20));
		}
	}

	private static boolean hasEnded(Process child) {
		try {
			return child.waitFor(LOOK, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			// the limits end a render, nothing else
			return false;
		}
	}

	private static void end(Process child) {
		child.destroyForcibly();
		while (!hasEnded(child)) {
			// a killed process ends
		}
	}

	private void judge(Process child, PrivateFolder folder, Publication publication) throws PublishingException, IOException {
		if (child.exitValue() == ChildApplication.DONE) {
			return;
		}
		var said = new IOException(log(folder));
		if (child.exitValue() == OUT_OF_MEMORY) {
			throw new PublishingException(NLS.bind(Messages.render_out_of_memory, publication.layout().id(), limits.heapMegabytes()), said);
		}
		throw new PublishingException(answer(folder).orElseGet(() -> NLS.bind(Messages.child_ended, publication.layout().id())), said);
	}

	private static Optional<String> answer(PrivateFolder folder) throws IOException {
		var answer = Job.answer(folder.path());
		return Files.exists(answer) ? Files.readString(answer).lines().findFirst() : Optional.empty();
	}

	/** All that the child had to say, for the log of this program. */
	private static String log(PrivateFolder folder) throws IOException {
		var text = new StringBuilder("The child process said:\n");
		for (var file : new String[] { "logs/csp-workbench.0.log", "printed.txt" }) {
			if (Files.exists(folder.path().resolve(file))) {
				text.append(new String(Files.readAllBytes(folder.path().resolve(file)), StandardCharsets.UTF_8));
			}
		}
		return text.length() > LONGEST_LOG ? text.substring(0, LONGEST_LOG) : text.toString();
	}
}
