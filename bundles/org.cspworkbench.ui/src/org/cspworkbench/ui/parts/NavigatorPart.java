package org.cspworkbench.ui.parts;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.navigator.Navigator;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** The tree of partnerships and plans on the left. */
public class NavigatorPart {

	private Navigator navigator;

	@PostConstruct
	void create(Composite parent, PlanLibrary library, Findings findings, PlanOpener plans, EditorOpener opener) {
		navigator = new Navigator(parent, library, findings, plans, opener::open);
	}

	@Focus
	void focus() {
		navigator.focus();
	}
}
