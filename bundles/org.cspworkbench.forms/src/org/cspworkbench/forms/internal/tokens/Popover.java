package org.cspworkbench.forms.internal.tokens;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.cspworkbench.forms.internal.look.Palette;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The form of a small part in a window of its own that closes when one looks elsewhere. */
final class Popover {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 280;

	private Popover() {
	}

	static void open(Control beside, Forms forms, FormSite site, EObject part) {
		var shell = new Shell(beside.getShell(), SWT.RESIZE | SWT.ON_TOP | SWT.TOOL);
		shell.setText(site.name(part));
		var border = new FillLayout();
		border.marginWidth = 1;
		border.marginHeight = 1;
		shell.setLayout(border);
		shell.setBackground(Palette.of(beside).line());
		var form = forms.create(shell, part, site);
		var below = Suggestions.place(beside);
		shell.setBounds(below.x, below.y + below.height + 2, WIDTH, HEIGHT);
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> closeUnlessInside(shell)));
		shell.addListener(SWT.Dispose, event -> {
			if (!beside.isDisposed()) {
				beside.setFocus();
			}
		});
		shell.open();
		form.focus();
	}

	/** A calendar or a list of suggestions that belongs to it is inside. */
	private static void closeUnlessInside(Shell shell) {
		if (shell.isDisposed()) {
			return;
		}
		for (Control active = shell.getDisplay().getActiveShell(); active != null; active = active.getParent()) {
			if (active == shell) {
				return;
			}
		}
		shell.close();
	}
}
