package org.cspworkbench.forms.internal.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts derived from the one that the theme gave a control; they go with the control. */
public final class Fonts {

	private Fonts() {
	}

	public static Font bold(Control control, double scale) {
		return of(control, SWT.BOLD, scale);
	}

	public static Font of(Control control, int style, double scale) {
		var base = FontDescriptor.createFrom(control.getFont());
		int height = (int) Math.round(base.getFontData()[0].getHeight() * scale);
		var resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
		return resources.create(base.setStyle(style).setHeight(height));
	}
}
