package org.cspworkbench.ui;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.FormSite;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What a form in an editor tab works with: the session of its plan, and other tabs for what it opens. */
public final class PlanFormSite implements FormSite {

	private final PlanSession session;
	private final EditorOpener opener;

	public PlanFormSite(PlanSession session, EditorOpener opener) {
		this.session = session;
		this.opener = opener;
	}

	@Override
	public EditingDomain editingDomain() {
		return session.domain();
	}

	@Override
	public void typed() {
		session.edited();
	}

	@Override
	public boolean readOnly(EObject object) {
		return session.isReadOnly();
	}

	@Override
	public void open(EObject element) {
		opener.open(session, element);
	}
}
