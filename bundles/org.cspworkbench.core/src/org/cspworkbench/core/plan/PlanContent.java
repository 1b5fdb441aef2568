package org.cspworkbench.core.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.io.UnreadablePlanException;
import org.cspworkbench.store.AtomicFile;
import org.cspworkbench.store.PlanStore;
import org.cspworkbench.store.PlanSummary;

/** A plan as the bytes of a plan file, and back. */
final class PlanContent {

	static final String SUFFIX = ".cspplan";

	private static final Messages MESSAGES = Messages.of(PlanContent.class);

	private PlanContent() {
	}

	static PlanResource read(Path file) throws Refusal {
		if (!Files.isRegularFile(file)) {
			throw new Refusal(MESSAGES.text("plan.file.missing", file));
		}
		try (var stream = Files.newInputStream(file)) {
			return read(file.toString(), stream);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("plan.file.unreadable", file), e);
		}
	}

	static PlanResource read(String name, byte[] content) throws Refusal {
		return read(name, new ByteArrayInputStream(content));
	}

	private static PlanResource read(String name, InputStream content) throws Refusal {
		try {
			return new PlanDocuments().open(content, name);
		} catch (UnreadablePlanException e) {
			throw new Refusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("plan.file.unreadable", name), e);
		}
	}

	static byte[] bytes(PlanResource content) {
		var bytes = new ByteArrayOutputStream();
		try {
			content.save(bytes, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException("A plan could not be written to memory", e);
		}
		return bytes.toByteArray();
	}

	/** The file appears whole or not at all; an older one of that name stays until then. */
	static void write(PlanResource content, Path file) throws Refusal {
		try {
			AtomicFile.write(file, out -> out.write(bytes(content)));
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("plan.file.unwritable", file), e);
		}
	}

	/** What the list of plans shows. */
	static PlanSummary summary(PlanResource content) {
		var plan = content.plan();
		var partnership = plan.getPartnership() == null ? "" : orEmpty(plan.getPartnership().getName());
		return new PlanSummary(orEmpty(plan.getTitle()), partnership, orEmpty(plan.getYears()), plan.getKind().getLiteral(), plan.getStatus().getLiteral());
	}

	/** The id that a plan from a file would like to have: its own key, else the name of the file. */
	static String id(PlanResource content, Path file) {
		var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		var wanted = Optional.ofNullable(content.plan().getKey()).filter(key -> !key.isBlank()).orElse(name);
		var id = wanted.toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return id.matches(PlanStore.ID_PATTERN) ? id : "plan";
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
