package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.look.FlatButton;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.testkit.LargePlan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

/**
 * Plans with all of their actions in one table. What is printed is the time that the machine works for the user, so that a busy
 * machine gives the same answer as an idle one, beside that of a plan with 100 actions; the first rounds warm up.
 */
class LargePlanTest {

	private static final int ROUNDS = 5;

	private final Map<String, double[]> measured = new LinkedHashMap<>();

	@Test
	void openFilterEditAndUndoInATableOfAThousandActions() {
		var small = rounds(100);
		var large = rounds(1000);
		System.out.printf("Forms with 1,000 actions, middle of %d rounds, and how many times that of 100 actions:%n", ROUNDS);
		large.forEach((name, times) -> System.out.printf("  %-32s %6.1f ms %6.1f times%n", name, middle(times), middle(times) / middle(small.get(name))));
	}

	private Map<String, double[]> rounds(int count) {
		measured.clear();
		for (int round = 0; round < ROUNDS; round++) {
			try (var bench = new Workbench(1200, 940)) {
				work(bench, count, round);
			}
		}
		return new LinkedHashMap<>(measured);
	}

	private void work(Workbench bench, int count, int round) {
		var plan = plan(count);
		var priority = plan.getPriorities().getFirst();
		var first = count / 10;
		var last = count * 3 / 10 - 1;
		var title = priority.getTitle();
		bench.shell().open();
		bench.settle();
		time("open the priority", round, () -> openUntilPainted(bench, priority, "Priority.title"));
		bench.form().buildAll();
		bench.settle();
		var actions = bench.control(Grid.class, "Priority.actions.grid");
		assertEquals(count, actions.content().rowCount());
		time("filter", round, () -> filter(bench, priority.getActions().get(count * 7 / 10).getRef()));
		assertTrue(actions.content().rowCount() < count);
		time("take the filter away", round, () -> filter(bench, ""));
		time("go to the last action", round, () -> {
			actions.select(count - 1, 1);
			bench.settle();
		});
		time("edit a cell", round, () -> {
			actions.content().type(first, 1, "Something else");
			bench.settle();
		});
		time("undo it", round, bench::undo);
		time("type a letter", round, () -> {
			bench.text("Priority.title").append("x");
			bench.settle();
		});
		time("undo that", round, bench::undo);
		typeBesideThePreview(bench, round);
		assertEquals(title, priority.getTitle());
		time("delete a fifth of the actions", round, () -> {
			actions.selectRows(first, last);
			actions.actions().delete();
			bench.settle();
		});
		assertEquals(count - (last - first + 1), priority.getActions().size());
		time("undo the deletion", round, bench::undo);
		assertEquals(count, priority.getActions().size());
		bench.closeForm();
		time("open the whole plan", round, () -> openUntilPainted(bench, plan, "Plan.title"));
	}

	private void typeBesideThePreview(Workbench bench, int round) {
		bench.control(FlatButton.class, "Priority.why.preview").click();
		bench.settle();
		var why = bench.control(StyledText.class, "Priority.why");
		var preview = bench.control(StyledText.class, "Priority.why.previewed");
		why.setText("Every **visit** counts. ".repeat(40));
		bench.settle();
		time("a letter until the preview shows it", round, () -> {
			why.append("Ω");
			bench.settle();
			preview.update();
		});
		assertTrue(preview.getText().endsWith("Ω"), preview.getText());
		bench.undo();
	}

	private static Plan plan(int count) {
		var plan = LargePlan.seeded(7).actions(count).build();
		var first = plan.getPriorities().getFirst();
		plan.getPriorities().stream().skip(1).forEach(other -> first.getActions().addAll(other.getActions()));
		return plan;
	}

	/** What is below is built while the user looks. */
	private static void openUntilPainted(Workbench bench, EObject object, String id) {
		bench.showLazily(object);
		while (WidgetIds.find(bench.shell(), id).isEmpty()) {
			bench.shell().getDisplay().readAndDispatch();
		}
		bench.shell().getDisplay().update();
	}

	private static void filter(Workbench bench, String words) {
		bench.text("Priority.actions.filter").setText(words);
		bench.settle();
	}

	private void time(String name, int round, Runnable action) {
		var clock = ManagementFactory.getThreadMXBean();
		long start = clock.getCurrentThreadCpuTime();
		action.run();
		measured.computeIfAbsent(name, key -> new double[ROUNDS])[round] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
	}

	private static double middle(double[] times) {
		return Arrays.stream(times).sorted().toArray()[times.length / 2];
	}
}
