package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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

/** Looks at whatever takes the keyboard, place after place: it has an id that stays, and a name to be read out that says what it is for. */
final class AccessWalk {

	private final RunningWorkbench workbench;
	private final Set<String> wrong = new TreeSet<>();
	private final Set<String> dialogs = new TreeSet<>();
	private int seen;

	AccessWalk(RunningWorkbench workbench) {
		this.workbench = workbench;
	}

	void look(String place) {
		workbench.settle();
		workbench.sync(() -> workbench.everythingShown().filter(AccessWalk::takesTheKeyboard).forEach(control -> judge(control, place)));
	}

	/** Looks at the dialog that is open, or is about to, page after page as far as what is filled in lets one go, and closes it. */
	void lookAndClose(String place) {
		workbench.await("the dialog " + place, () -> workbench.sync(() -> dialog() != null));
		lookAtDialog(place);
		while (workbench.sync(() -> dialog().getData() instanceof WizardDialog wizard && wizard.getCurrentPage().canFlipToNextPage())) {
			workbench.sync(() -> ((WizardDialog) dialog().getData()).showPage(((WizardDialog) dialog().getData()).getCurrentPage().getNextPage()));
			lookAtDialog(place);
		}
		workbench.sync(() -> dialog().close());
		workbench.settle();
	}

	void lookAtDialog(String place) {
		look(place);
		workbench.sync(() -> {
			var window = dialog().getData();
			dialogs.add(window.getClass().getName());
			if (window instanceof WizardDialog wizard) {
				dialogs.add(wizard.getCurrentPage().getWizard().getClass().getName());
			}
		});
	}

	private Shell dialog() {
		return Arrays.stream(workbench.display().orElseThrow().getShells()).filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell && !shell.getText().isBlank())
				.reduce((first, last) -> last).orElse(null);
	}

	/** The classes of the dialogs and wizards that were looked at. */
	Set<String> dialogs() {
		return dialogs;
	}

	int seen() {
		return seen;
	}

	void expectNothingWrong() {
		assertEquals("", String.join("\n", wrong));
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
		} else if (!(control instanceof Button) && around(control).contains(name)) {
			wrong.add("a name that only says where it is: " + place + ": " + control.getClass().getSimpleName() + " " + id.orElse("") + " " + name);
		}
	}

	/** The titles of the tabs and the window that a control is in. */
	private static List<String> around(Control control) {
		var titles = new ArrayList<String>();
		titles.add(control.getShell().getText());
		for (var each = control; each.getParent() != null; each = each.getParent()) {
			var inner = each;
			if (each.getParent() instanceof CTabFolder folder) {
				Arrays.stream(folder.getItems()).filter(item -> item.getControl() == inner).map(CTabItem::getText).forEach(titles::add);
			}
		}
		return titles;
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
