package org.cspworkbench.ui.themes;

import java.util.function.Consumer;

import org.cspworkbench.forms.FormSite;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What a form of a theme works with: a command stack of the theme's own. */
record ThemeFormSite(EditingDomain editingDomain, Runnable changed, Consumer<EObject> opener) implements FormSite {

	@Override
	public void typed() {
		changed.run();
	}

	@Override
	public void open(EObject element) {
		opener.accept(element);
	}
}
