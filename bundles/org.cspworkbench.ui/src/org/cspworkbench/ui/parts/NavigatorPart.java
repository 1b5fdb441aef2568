package org.cspworkbench.ui.parts;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.navigator.Navigator;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The tree of partnerships and plans on the left. */
public class NavigatorPart {

	private Navigator navigator;
	private EditorPart followed;

	@PostConstruct
	void create(Composite parent, PlanLibrary library, Findings findings, PlanOpener plans, EditorOpener opener) {
		navigator = new Navigator(parent, library, findings, plans, opener::open);
		show();
	}

	/** The tab that is worked in is shown in the tree. */
	@Inject
	void follow(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
		if (active != null && active.getObject() instanceof EditorPart shown && shown != followed && shown.form() != null) {
			followed = shown;
			show();
		}
	}

	private void show() {
		if (navigator != null && followed != null) {
			navigator.show(followed.session(), followed.form().object());
		}
	}

	@Focus
	void focus() {
		navigator.focus();
	}
}
