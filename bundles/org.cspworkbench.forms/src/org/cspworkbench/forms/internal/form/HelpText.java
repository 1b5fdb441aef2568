package org.cspworkbench.forms.internal.form;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The help of a field: as a tool tip, and at F1 for those who have no mouse. */
final class HelpText {

	private HelpText() {
	}

	static void give(Control control, FormField field) {
		field.help().ifPresent(help -> {
			if (control.getToolTipText() == null) {
				control.setToolTipText(help);
			}
			var tip = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
			tip.setText(help);
			control.addListener(SWT.Help, event -> {
				tip.show(new Point(0, Suggestions.place(control).height + 2));
				event.doit = false;
			});
			control.addListener(SWT.FocusOut, event -> tip.hide());
		});
	}
}
