package org.cspworkbench.ui.window;

import java.util.Map;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** The ids of what every dialog has and the toolkit makes: buttons, which it marks by a number, and the message at the head. */
final class DialogIds {

	private static final Map<Integer, String> NAMES = Map.of(IDialogConstants.OK_ID, "ok", IDialogConstants.CANCEL_ID, "cancel", IDialogConstants.YES_ID, "yes", IDialogConstants.NO_ID, "no",
			IDialogConstants.BACK_ID, "back", IDialogConstants.NEXT_ID, "next", IDialogConstants.FINISH_ID, "finish", IDialogConstants.HELP_ID, "help");

	private DialogIds() {
	}

	static void tag(Text text) {
		if (WidgetIds.of(text).isEmpty() && (text.getStyle() & SWT.READ_ONLY) != 0) {
			WidgetIds.tag(text, "dialog.message");
		}
	}

	static void tag(Button button) {
		if (WidgetIds.of(button).isEmpty() && button.getData() instanceof Integer number) {
			WidgetIds.tag(button, "dialog." + NAMES.getOrDefault(number, String.valueOf(number)));
		}
	}
}
