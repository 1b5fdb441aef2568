package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk through every part of every perspective. */
class AccessibleWindowTest {

	@TempDir
	Path data;

	@Test
	void whateverTakesTheKeyboardHasANameAndAnId() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			var walk = new AccessWalk(workbench);
			walk.look("start");
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			for (var perspective : List.of("Plan", "Evidence", "Layout")) {
				if (!perspective.equals("Plan")) {
					PerspectivesTest.switchTo(workbench, perspective);
				}
				parts(workbench, perspective).forEach(part -> {
					workbench.sync(() -> {
						workbench.context().get(EPartService.class).showPart(part, PartState.ACTIVATE);
					});
					walk.look(part);
				});
			}
			assertTrue(walk.seen() > 200, "Only " + walk.seen() + " controls were seen");
			walk.expectNothingWrong();
		}
	}

	private static List<String> parts(RunningWorkbench workbench, String perspective) {
		return workbench.model(application -> {
			var models = application.getContext().get(EModelService.class);
			return models.findElements(application, "org.cspworkbench.perspective." + perspective.toLowerCase(), MPerspective.class, List.of()).stream()
					.flatMap(place -> models.findElements(place, null, MPart.class, List.of()).stream()).map(MPart::getElementId).distinct().toList();
		});
	}
}
