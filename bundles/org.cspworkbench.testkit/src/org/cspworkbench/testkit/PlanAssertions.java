package org.cspworkbench.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.common.util.Diagnostic;

/** What tests say about whole plans. */
public final class PlanAssertions {

	private PlanAssertions() {
	}

	/** Two plans have the same content, ids included. The first line of their files that differs is told. */
	public static void assertSamePlan(Plan expected, Plan actual) {
		assertSameFile(saved(expected), saved(actual));
	}

	public static void assertSameFile(byte[] expected, byte[] actual) {
		var before = new String(expected, UTF_8).lines().toList();
		var after = new String(actual, UTF_8).lines().toList();
		for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
			assertEquals(before.get(i).strip(), after.get(i).strip(), "line " + (i + 1));
		}
		assertEquals(before.size(), after.size(), "number of lines");
	}

	/** The model itself finds no error; warnings are allowed. */
	public static void assertValid(Plan plan) {
		var errors = messages(plan, Diagnostic.ERROR);
		if (!errors.isEmpty()) {
			fail(plan.getKey() + ": " + String.join("\n", errors));
		}
	}

	/** What the model itself finds, from the given severity on. */
	public static List<String> messages(Plan plan, int severity) {
		return PlanRules.findings(plan).stream().filter(finding -> finding.getSeverity() >= severity).map(Diagnostic::getMessage).toList();
	}

	public static byte[] saved(Plan plan) {
		var file = new ByteArrayOutputStream();
		try {
			new PlanDocuments().save(plan, file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file.toByteArray();
	}
}
