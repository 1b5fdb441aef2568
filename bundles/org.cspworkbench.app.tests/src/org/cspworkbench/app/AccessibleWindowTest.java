package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk through every part and dialog: whatever takes the keyboard has a name to be read out and an id that stays. */
class AccessibleWindowTest {

	@TempDir
	Path data;

	private final TreeSet<String> wrong = new TreeSet<>();
	private int seen;

	@Test
	void whateverTakesTheKeyboardHasANameAndAnId() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.settle();
			look(workbench, "start");
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			for (var perspective : List.of("Plan", "Evidence", "Layout")) {
				if (!perspective.equals("Plan")) {
					PerspectivesTest.switchTo(workbench, perspective);
				}
				parts(workbench, perspective).forEach(part -> {
					workbench.sync(() -> {
						workbench.context().get(EPartService.class).showPart(part, PartState.ACTIVATE);
					});
					workbench.settle();
					look(workbench, part);
				});
			}
			PerspectivesTest.switchTo(workbench, "Plan");
			for (var tab : List.of("board", "ranking")) {
				workbench.command(tab);
				workbench.settle();
				look(workbench, tab);
			}
			for (var dialog : List.of("nextPlan", "newPlan", "saveAs", "goTo", "compare", "publish", "database")) {
				workbench.command(dialog);
				workbench.await("the dialog " + dialog, () -> workbench.sync(() -> dialog(workbench) != null));
				workbench.settle();
				pages(workbench, dialog);
				workbench.sync(() -> dialog(workbench).close());
				workbench.settle();
			}
		}
		assertTrue(seen > 200, "Only " + seen + " controls were seen");
		assertEquals("", String.join("\n", wrong));
	}

	private static List<String> parts(RunningWorkbench workbench, String perspective) {
		return workbench.model(application -> {
			var models = application.getContext().get(EModelService.class);
			return models.findElements(application, "org.cspworkbench.perspective." + perspective.toLowerCase(), MPerspective.class, List.of()).stream()
					.flatMap(place -> models.findElements(place, null, MPart.class, List.of()).stream()).map(MPart::getElementId).distinct().toList();
		});
	}

	private static Shell dialog(RunningWorkbench workbench) {
		return Arrays.stream(workbench.display().orElseThrow().getShells()).filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell && !shell.getText().isBlank()).findFirst().orElse(null);
	}

	/** Page after page, as far as what is filled in lets one go. */
	private void pages(RunningWorkbench workbench, String dialog) {
		look(workbench, dialog);
		while (workbench.sync(() -> dialog(workbench).getData() instanceof WizardDialog wizard && wizard.getCurrentPage().canFlipToNextPage())) {
			workbench.sync(() -> ((WizardDialog) dialog(workbench).getData()).showPage(((WizardDialog) dialog(workbench).getData()).getCurrentPage().getNextPage()));
			workbench.settle();
			look(workbench, dialog);
		}
	}

	private void look(RunningWorkbench workbench, String place) {
		workbench.sync(() -> workbench.everythingShown().filter(AccessibleWindowTest::takesTheKeyboard).forEach(control -> judge(control, place)));
	}

	private void judge(Control control, String place) {
		seen++;
		var id = WidgetIds.of(control);
		var name = name(control);
		if (id.isEmpty()) {
			wrong.add("no id: " + place + ": " + control.getClass().getSimpleName() + " " + name);
		}
		if (name.isBlank()) {
			wrong.add("no name: " + place + ": " + control.getClass().getSimpleName() + " " + id.orElse(""));
		}
	}

	private static boolean takesTheKeyboard(Control control) {
		return (control.getStyle() & SWT.NO_FOCUS) == 0 && (control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof CCombo || control instanceof Button
				|| control instanceof Table || control instanceof Tree || control instanceof Spinner || control instanceof Link || control instanceof DateTime || control instanceof org.eclipse.swt.widgets.List
				|| control instanceof Canvas canvas && canvas.getListeners(SWT.KeyDown).length > 0 && canvas.getClass().getName().startsWith("org.cspworkbench."));
	}

	/** What a screen reader would say: the name that was given, or else the words on the control. */
	private static String name(Control control) {
		var given = new AccessibleEvent(control);
		given.childID = -1;
		listeners(control).forEach(listener -> listener.getName(given));
		if (given.result != null) {
			return given.result;
		}
		return switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText();
			case Text text -> text.getMessage();
			default -> "";
		};
	}

	/** The toolkit offers no way to ask it. */
	@SuppressWarnings("unchecked")
	private static List<AccessibleListener> listeners(Control control) {
		try {
			var field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			var listeners = (List<AccessibleListener>) field.get(control.getAccessible());
			return listeners == null ? List.of() : List.copyOf(listeners);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
