package org.cspworkbench.ui;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.FigureSource;
import org.cspworkbench.forms.FormSite;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What a form in an editor tab works with: the session of its plan, and other tabs for what it opens. */
public final class PlanFormSite implements FormSite, AutoCloseable {

	private final PlanSession session;
	private final EditorOpener opener;
	private final PlanCitations citations;

	public PlanFormSite(PlanSession session, EditorOpener opener) {
		this.session = session;
		this.opener = opener;
		citations = new PlanCitations(session);
	}

	@Override
	public EditingDomain editingDomain() {
		return session.domain();
	}

	@Override
	public FigureSource figures() {
		return citations;
	}

	@Override
	public void typed() {
		session.edited();
	}

	@Override
	public boolean readOnly(EObject object) {
		return session.isReadOnly() || session.isFrozen(object);
	}

	@Override
	public void open(EObject element) {
		opener.open(session, element);
	}

	@Override
	public void close() {
		citations.close();
	}
}
