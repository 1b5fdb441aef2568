package org.cspworkbench.ui.window;

import java.util.Optional;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a few words. */
public final class WordsDialog extends InputDialog {

	private final String id;

	private WordsDialog(Shell shell, String id, String title, String question, String known) {
		super(shell, title, question, known, words -> words.isBlank() ? "" : null);
		this.id = id;
	}

	public static Optional<String> ask(Shell shell, String id, String title, String question, String known) {
		var dialog = new WordsDialog(shell, id, title, question, known == null ? "" : known);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = super.createDialogArea(parent);
		WidgetIds.tag(getText(), id + ".words");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), id + ".ok");
	}
}
