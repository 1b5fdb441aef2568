package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.ui.Ids;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three arrangements of the window, and what is remembered of them. */
class PerspectivesTest {

	@TempDir
	Path data;

	@Test
	void openTabsAndThePerspectiveAreRememberedAndANewVersionKeepsTheTabs() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			assertEquals("Plan", pressed(workbench));
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			switchTo(workbench, "Layout");
			workbench.control("Plan.title", Text.class);
			switchTo(workbench, "Evidence");
			workbench.control("Plan.title", Text.class);
			workbench.expectNoDialog();
			workbench.leave();
		}
		try (var workbench = RunningWorkbench.startAgain(data)) {
			assertEquals("Evidence", pressed(workbench));
			workbench.control("Plan.title", Text.class);
			assertEquals(List.of("tw-2020"), openPlans(workbench));
			workbench.await("the plan of the tab in front", () -> workbench.sync(() -> workbench.control("status.revision", Label.class).getText().contains("revision 1")));
			assertEquals(List.of(), partsThatStandTwice(workbench));
			workbench.leave();
		}
		Files.writeString(Path.of(Platform.getInstanceLocation().getURL().getPath(), ".metadata/.plugins/org.cspworkbench.app/version"), "0.9.0");
		try (var workbench = RunningWorkbench.startAgain(data)) {
			assertEquals("Plan", pressed(workbench));
			workbench.control("Plan.title", Text.class);
			assertEquals(List.of("tw-2020"), openPlans(workbench));
			workbench.expectNoDialog();
		}
	}

	@Test
	void placesThatNobodyHasFilledTakeNoRoom() {
		try (var workbench = RunningWorkbench.start(data)) {
			var empty = workbench.model(application -> application.getContext().get(EModelService.class)
					.findElements(application, null, MPartStack.class, List.of(), EModelService.ANYWHERE).stream()
					.filter(stack -> stack.getChildren().isEmpty() && !Ids.EDITOR_STACK.equals(stack.getElementId())).toList());
			empty.forEach(stack -> assertFalse(stack.isToBeRendered(), stack.getElementId()));
		}
	}

	static void switchTo(RunningWorkbench workbench, String perspective) {
		var bar = workbench.control("perspectives", ToolBar.class);
		workbench.sync(() -> {
			for (var item : bar.getItems()) {
				item.setSelection(item.getText().strip().equals(perspective));
			}
			Arrays.stream(bar.getItems()).filter(ToolItem::getSelection).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
		workbench.settle();
		assertEquals(perspective, pressed(workbench));
	}

	private static String pressed(RunningWorkbench workbench) {
		var bar = workbench.control("perspectives", ToolBar.class);
		return workbench.sync(() -> Arrays.stream(bar.getItems()).filter(ToolItem::getSelection).map(item -> item.getText().strip()).collect(Collectors.joining(", ")));
	}

	private static List<String> openPlans(RunningWorkbench workbench) {
		return parts(workbench).stream().filter(part -> Ids.EDITOR.equals(part.getElementId())).map(part -> part.getPersistedState().get(Ids.EDITOR_PLAN)).toList();
	}

	private static List<String> partsThatStandTwice(RunningWorkbench workbench) {
		var ids = parts(workbench).stream().map(MPart::getElementId).filter(id -> !Ids.EDITOR.equals(id)).toList();
		assertTrue(ids.size() > 2, "There are parts to look at");
		return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
	}

	private static List<MPart> parts(RunningWorkbench workbench) {
		return workbench.model(application -> application.getContext().get(EModelService.class).findElements(application, null, MPart.class, List.of(), EModelService.ANYWHERE));
	}
}
