package org.cspworkbench.ui.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says of a control: the words for it, which go by its id, or what eyes would take for its name. */
public final class SpokenName {

	private static final String GIVEN = "org.cspworkbench.spoken";
	private static final String KEY = "spoken.";

	private SpokenName() {
	}

	/** For controls whose name is known only when they are made. */
	public static <C extends Control> C as(C control, String words) {
		control.setData(GIVEN, words);
		return control;
	}

	static void giveIfNone(Control control) {
		if (needsOne(control)) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					if (event.childID == ACC.CHILDID_SELF && (event.result == null || event.result.isBlank())) {
						event.result = of(control);
					}
				}
			});
		}
	}

	/** Buttons and links say their own words; drawn widgets may have nothing to say yet. */
	private static boolean needsOne(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Canvas || control instanceof Spinner || control instanceof DateTime || control instanceof Table
				|| control instanceof Tree || control instanceof List;
	}

	static String of(Control control) {
		return Stream.of(given(control), label(control), hint(control), Optional.ofNullable(control.getToolTipText()), around(control)).flatMap(Optional::stream).map(words -> words.replace("&", "").strip())
				.filter(words -> !words.isEmpty()).findFirst().orElse("");
	}

	private static Optional<String> given(Control control) {
		return Optional.ofNullable((String) control.getData(GIVEN)).or(() -> WidgetIds.of(control).flatMap(id -> UiMessages.find(KEY + id)));
	}

	/** The label right before it. */
	private static Optional<String> label(Control control) {
		var siblings = Arrays.asList(control.getParent().getChildren());
		var before = siblings.indexOf(control) - 1;
		return before >= 0 && siblings.get(before) instanceof Label label ? Optional.of(label.getText()) : Optional.empty();
	}

	private static Optional<String> hint(Control control) {
		return control instanceof Text text ? Optional.of(text.getMessage()) : Optional.empty();
	}

	/** The title of the tab or the dialog that it is in. */
	private static Optional<String> around(Control control) {
		for (Composite each = control.getParent(); each != null; each = each.getParent()) {
			var inner = each;
			if (each.getParent() instanceof CTabFolder folder) {
				return Arrays.stream(folder.getItems()).filter(item -> item.getControl() == inner).map(item -> item.getText()).findFirst().or(() -> Optional.of(folder.getShell().getText()));
			}
		}
		return Optional.of(control.getShell().getText());
	}
}
