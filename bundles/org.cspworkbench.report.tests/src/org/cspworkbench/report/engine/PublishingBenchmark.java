package org.cspworkbench.report.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.compose.ChartPictures;
import org.cspworkbench.report.compose.Composer;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.LargePlan;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.OperatingSystemMXBean;

/**
 * Publishing beside the floor of the engine: the same design, composed beforehand, rendered once by BIRT alone from rows that lie in memory.
 * Run by {@code ./workbench benchmark} with the Java options with which the launcher starts a render.
 */
class PublishingBenchmark {

	private static final int RUNS = 7;
	private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
		plan.setTitle(plan.getTitle() + ", mended");
		var edited = once(() -> publish(plan, layout, file));
		System.out.printf("assessment as PDF: first %s, second %s, after an edit %s%n", first, second, edited);
		var snapshot = PlanSnapshot.of(plan);
		var design = composed(layout, snapshot);
		var floorFile = folder.resolve("floor.pdf");
		var ours = new ArrayList<Cost>();
		var floor = new ArrayList<Cost>();
		// In turns, so that both meet the same machine; neither draws twice, since the numbers of the contents page still hold.
		for (var run = 0; run < RUNS; run++) {
			floor.add(once(() -> floor(design, snapshot, floorFile)));
			ours.add(once(() -> publish(plan, layout, file)));
		}
		System.out.printf("assessment as PDF: %s, floor of the engine %s: %.2f times, in processor time %.2f times%n", Cost.median(ours), Cost.median(floor),
				Cost.median(ours).wall / Cost.median(floor).wall, Cost.median(ours).processor / Cost.median(floor).processor);
	}

	@Test
	void moreActionsTakeTimeInProportion() throws Exception {
		var layout = new Layouts().named("action-plan");
		publish(LargePlan.seeded(42).actions(250).build(), layout, folder.resolve("warm.pdf"));
		System.out.printf("%8s %9s %20s %24s%n", "actions", "PDF", "processor per action", "each further one");
		var fewer = new Cost(0, 0);
		var before = 0;
		for (var actions : new int[] { 250, 500, 1000, 2000 }) {
			var plan = LargePlan.seeded(42).actions(actions).build();
			var costs = new ArrayList<Cost>();
			for (var run = 0; run < RUNS; run++) {
				costs.add(once(() -> publish(plan, layout, folder.resolve("large.pdf"))));
			}
			var cost = Cost.median(costs);
			System.out.printf("%8d %9.0f %20.2f %24.2f%n", actions, cost.wall, cost.processor / actions, (cost.processor - fewer.processor) / (actions - before));
			fewer = cost;
			before = actions;
		}
	}

	@Test
	void aHundredRendersLeaveTheHeapAsItWas() throws Exception {
		var plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
		var layout = new Layouts().named("theme-profile");
		System.out.printf("%8s %12s%n", "renders", "heap in MB");
		for (var render = 1; render <= 100; render++) {
			plan.setTitle("Mended " + render);
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
			new Composer(design, snapshot, Format.PDF, new ChartPictures()).compose(Map.of());
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

	private static Cost once(Deed deed) throws Exception {
		var start = System.nanoTime();
		var processor = MACHINE.getProcessCpuTime();
		deed.run();
		return new Cost((System.nanoTime() - start) / 1e6, (MACHINE.getProcessCpuTime() - processor) / 1e6);
	}

	/** In milliseconds; the processor's time is that of the whole process, its compilers and collectors included. */
	private record Cost(double wall, double processor) {

		static Cost median(List<Cost> costs) {
			return new Cost(median(costs, Cost::wall), median(costs, Cost::processor));
		}

		private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
			return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
		}

		@Override
		public String toString() {
			return "%.0f ms (processor %.0f ms)".formatted(wall, processor);
		}
	}
}
