package org.cspworkbench.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.testkit.LargePlan;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten saved years of plans of growing size: how long a save and an opening take, beside EMF's own XMI file of the same plan
 * written to and read from memory. Times are medians in milliseconds.
 */
class PlanHistoryBenchmark {

	private static final int SAVES = 10;

	@TempDir
	Path folder;

	@Test
	void opensAndSavesInTimeThatGrowsWithThePlan() throws Exception {
		System.out.printf("%8s %10s %9s %9s %9s %9s %11s %11s%n", "actions", "kB", "save", "open", "XMI save", "XMI open", "save/XMI", "open/XMI");
		measure(250);
		for (var actions : new int[] { 250, 500, 1000, 2000, 4000 }) {
			measure(actions);
		}
	}

	private void measure(int actions) throws Exception {
		var plan = LargePlan.seeded(42).actions(actions).years(10).build();
		var id = "plan-" + actions + "-" + System.nanoTime();
		var file = folder.resolve(id + PlanContent.SUFFIX);
		PlanContent.write(new PlanDocuments().create(EcoreUtil.copy(plan), id), file);
		try (var library = PlanLibrary.open(folder.resolve("data"), Optional.empty())) {
			var session = library.importContent(PlanLibrary.contentOf(file), file, Optional.of(id));
			var save = median(() -> {
				title(session, "Saved at " + System.nanoTime());
				session.save("");
				return session;
			});
			var open = median(() -> library.read(id));
			assertEquals(SAVES + 1, library.history(id).size());
			var xmi = xmi(plan);
			var xmiSave = median(() -> xmi(plan));
			var xmiOpen = median(() -> open(xmi));
			System.out.printf("%8d %10d %9.1f %9.1f %9.1f %9.1f %11.2f %11.2f%n", actions, java.nio.file.Files.size(file) / 1024, save, open, xmiSave, xmiOpen,
					save / xmiSave, open / xmiOpen);
		}
	}

	private static void title(PlanSession session, String title) {
		session.commands().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
	}

	private static byte[] xmi(Plan plan) throws Exception {
		var resource = new XMIResourceImpl(URI.createURI("plan.xmi"));
		resource.getContents().add(EcoreUtil.copy(plan));
		var bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of());
		return bytes.toByteArray();
	}

	private static Object open(byte[] xmi) throws Exception {
		var resource = new XMIResourceImpl(URI.createURI("plan.xmi"));
		resource.load(new ByteArrayInputStream(xmi), Map.of());
		return resource;
	}

	private static double median(Callable<?> work) throws Exception {
		var times = new double[SAVES];
		for (int i = 0; i < SAVES; i++) {
			var start = System.nanoTime();
			work.call();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return (times[SAVES / 2 - 1] + times[SAVES / 2]) / 2;
	}
}
