package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first morning: the start page, next year's plan, a plan from nothing. */
class StartTest {

	@TempDir
	Path data;

	@Test
	void nextYearsPlanComesFromLastYears() {
		try (var workbench = RunningWorkbench.start(data)) {
			Screenshot.of(workbench, "start");
			workbench.click("start.next");
			var plans = workbench.control("next.last", Combo.class);
			workbench.sync(() -> {
				plans.select(Arrays.asList(plans.getItems()).stream().map(item -> item.startsWith("2020/21")).toList().indexOf(true));
				plans.notifyListeners(SWT.Selection, new Event());
			});
			workbench.await("what the new plan would be called", () -> workbench.sync(() -> workbench.control("next.years", Text.class).getText().equals("2021/22")));
			assertEquals("2021/22", workbench.sync(() -> workbench.control("next.period", Text.class).getText()));
			workbench.click("wizard.next");
			var tree = workbench.control("next.carried", Tree.class);
			var left = workbench.sync(() -> {
				var priority = tree.getItem(0);
				var action = priority.getItem(0);
				action.setChecked(false);
				var event = new Event();
				event.item = action;
				event.detail = SWT.CHECK;
				tree.notifyListeners(SWT.Selection, event);
				return action.getText();
			});
			assertTrue(workbench.sync(() -> workbench.control("next.count", Label.class).getText()).endsWith("actions go on"));
			workbench.click("wizard.finish");
			workbench.await("the new plan", () -> workbench.shows("Plan.years") && workbench.sync(() -> workbench.control("Plan.years", Text.class).getText().equals("2021/22")));
			var navigator = workbench.control("navigator.tree", Tree.class);
			assertTrue(workbench.sync(() -> Arrays.stream(navigator.getItems()).flatMap(partnership -> Arrays.stream(partnership.getItems())).anyMatch(item -> item.getText().startsWith("2021/22"))));
			workbench.await("the new plan in the navigator", () -> workbench.sync(() -> Arrays.stream(navigator.getSelection()).anyMatch(item -> item.getText().startsWith("2021/22") && item.getExpanded())));
			assertTrue(left.length() > 3);
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void aFirstPlanNeedsAPartnershipAndAnArea() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.click("start.new");
			workbench.click("new.do");
			workbench.type("new.partnership", "Safer Anyshire");
			workbench.type("new.area", "Anyshire");
			workbench.click("new.do");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void aRecentPlanIsOneClickAwayAndTheSampleToo() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.click("start.recent.tw-2018");
			workbench.control("Plan.title", Text.class);
			workbench.command("startPage");
			assertTrue(workbench.sync(() -> workbench.control("start.recent.tw-2018", Link.class).getText()).contains("2018"));
			workbench.click("start.sample");
			workbench.await("three tabs", () -> workbench.tabs().size() == 3);
			workbench.settle();
			workbench.expectNoDialog();
		}
	}
}
