package org.cspworkbench.report.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PlanSnapshot;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.compose.Composer;
import org.cspworkbench.testkit.LargePlan;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishing beside the floor of the engine: the same design, composed beforehand, rendered once by BIRT alone from rows that lie in memory.
 * Run by {@code ./workbench benchmark}; times are medians in milliseconds.
 */
class PublishingBenchmark {

	private static final int RUNS = 7;

	private static BirtEngine engine;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws Exception {
		engine = new BirtEngine();
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@Test
	void theAssessmentBesideTheFloorOfTheEngine() throws Exception {
		var plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
		var layout = new Layouts().named("assessment");
		var file = folder.resolve("assessment.pdf");
		var first = once(() -> publish(plan, layout, file));
		var second = once(() -> publish(plan, layout, file));
		var snapshot = PlanSnapshot.of(plan);
		var design = composed(layout, snapshot);
		var floorFile = folder.resolve("floor.pdf");
		floor(design, snapshot, floorFile);
		var ours = median(() -> publish(plan, layout, file));
		// After the first time the numbers of the contents page still hold, and both draw once.
		var floor = median(() -> floor(design, snapshot, floorFile));
		System.out.printf("assessment as PDF: first %.0f, second %.0f, median %.0f, floor of the engine %.0f: %.2f times%n", first, second, ours, floor, ours / floor);
	}

	@Test
	void moreActionsTakeTimeInProportion() throws Exception {
		var layout = new Layouts().named("action-plan");
		publish(LargePlan.seeded(42).actions(250).build(), layout, folder.resolve("warm.pdf"));
		System.out.printf("%8s %9s %14s%n", "actions", "PDF", "per action");
		for (var actions : new int[] { 250, 500, 1000, 2000 }) {
			var plan = LargePlan.seeded(42).actions(actions).build();
			var time = median(() -> publish(plan, layout, folder.resolve("large.pdf")));
			System.out.printf("%8d %9.0f %14.2f%n", actions, time, time / actions);
		}
	}

	@Test
	void aHundredRendersLeaveTheHeapAsItWas() throws Exception {
		var plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
		var layout = new Layouts().named("theme-profile");
		System.out.printf("%8s %12s%n", "renders", "heap in MB");
		for (var render = 1; render <= 100; render++) {
			publish(plan, layout, folder.resolve("again.pdf"));
			if (render == 10 || render % 30 == 10) {
				System.out.printf("%8d %12.1f%n", render, heap());
			}
		}
	}

	private static double heap() throws InterruptedException {
		for (var i = 0; i < 4; i++) {
			System.gc();
			Thread.sleep(100);
		}
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
	}

	private static void publish(Plan plan, Layout layout, Path file) throws Exception {
		engine.render(new Publication(PlanSnapshot.of(plan), layout, Format.PDF), file, () -> false);
	}

	private static byte[] composed(Layout layout, PlanSnapshot snapshot) throws Exception {
		try (var stream = layout.design().openStream()) {
			var design = (ReportDesignHandle) engine.birt().openReportDesign(layout.design().toExternalForm(), stream).getDesignHandle();
			new Composer(design, snapshot, Format.PDF).compose(Map.of());
			var bytes = new ByteArrayOutputStream();
			design.serialize(bytes);
			return bytes.toByteArray();
		}
	}

	@SuppressWarnings("unchecked")
	private static void floor(byte[] design, PlanSnapshot snapshot, Path file) throws Exception {
		var task = engine.birt().createRunAndRenderTask(engine.birt().openReportDesign(new Layouts().named("assessment").design().toExternalForm(), new ByteArrayInputStream(design)));
		task.setLocale(Locale.UK);
		Map<Object, Object> context = new HashMap<>(task.getAppContext() == null ? Map.of() : task.getAppContext());
		context.put(PlanSnapshot.KEY, snapshot);
		task.setAppContext(context);
		task.setRenderOption(RenderOptions.of(Format.PDF, file));
		task.run();
		assertEquals(0, task.getErrors().size());
		task.close();
		assertEquals(true, Files.size(file) > 100_000);
	}

	private interface Deed {
		void run() throws Exception;
	}

	private static double once(Deed deed) throws Exception {
		var start = System.nanoTime();
		deed.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(Deed deed) throws Exception {
		var times = new double[RUNS];
		for (var i = 0; i < RUNS; i++) {
			times[i] = once(deed);
		}
		Arrays.sort(times);
		return times[RUNS / 2];
	}
}
