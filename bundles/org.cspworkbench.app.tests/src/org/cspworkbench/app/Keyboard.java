package org.cspworkbench.app;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys that are really pressed: they go through the window system to whatever has the keyboard. */
final class Keyboard {

	private static final int FAR = 150;
	private static final int PATIENCE = 200;

	private final RunningWorkbench workbench;
	private final List<String> way = new ArrayList<>();

	Keyboard(RunningWorkbench workbench) {
		this.workbench = workbench;
		workbench.sync(() -> workbench.window().forceActive());
	}

	/** Holds the keys down one after the other and lets them go again: characters, or keys of {@link SWT}. */
	void press(int... keys) {
		for (var key : keys) {
			post(SWT.KeyDown, key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, keys[i]);
		}
		rest();
	}

	void type(String words) {
		words.chars().forEach(letter -> {
			if (Character.isUpperCase(letter)) {
				press(SWT.SHIFT, Character.toLowerCase(letter));
			} else {
				press(letter);
			}
		});
	}

	private void post(int type, int key) {
		var event = new Event();
		event.type = type;
		if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0 || Character.isISOControl(key)) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		// The window system is not to be asked from two threads at once.
		workbench.sync(() -> {
			workbench.display().orElseThrow().post(event);
		});
	}

	/** Until the key has come back from the window system and has done what it does. */
	private void rest() {
		for (int i = 0; i < 3; i++) {
			try {
				Thread.sleep(8);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
			workbench.sync(() -> {
			});
		}
	}

	/** The id of what has the keyboard, or its class. */
	String focus() {
		return workbench.sync(() -> {
			var control = workbench.display().orElseThrow().getFocusControl();
			return control == null ? "" : WidgetIds.of(control).orElseGet(() -> control + " in " + WidgetIds.of(control.getParent()).orElse(String.valueOf(control.getParent())));
		});
	}

	void awaitFocus(String id) {
		try {
			workbench.await("the keyboard at " + id, () -> focus().equals(id));
		} catch (AssertionError e) {
			throw new AssertionError("The keyboard is not at " + id + " but at " + focus(), e);
		}
	}

	/** Presses Tab until the keyboard is there. */
	void tabTo(String id) {
		way.clear();
		for (int i = 0; i < FAR && !focus().equals(id); i++) {
			step();
		}
		if (!focus().equals(id)) {
			throw new AssertionError("Tab does not lead to " + id + " but to " + way);
		}
	}

	/** One Tab on; it leads somewhere else, always. */
	void step() {
		var before = control();
		way.add(focus());
		press(SWT.TAB);
		for (int i = 0; i < PATIENCE && control() == before; i++) {
			rest();
		}
		if (control() == before) {
			Screenshot.of(workbench, "keyboard-caught");
			throw new AssertionError("Tab does not leave " + focus() + "; it came by " + way);
		}
	}

	private Control control() {
		return workbench.sync(() -> workbench.display().orElseThrow().getFocusControl());
	}
}
