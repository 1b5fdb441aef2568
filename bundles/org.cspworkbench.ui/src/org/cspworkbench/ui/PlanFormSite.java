package org.cspworkbench.ui;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.edit.NewAction;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.forms.FigureSource;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Overview;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.io.StandIn;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What a form in an editor tab works with: the session of its plan, and other tabs for what it opens. */
public final class PlanFormSite implements FormSite, AutoCloseable {

	private final PlanSession session;
	private final EditorOpener opener;
	private final ThemeLibrary themes;
	private final PlanCitations citations;

	public PlanFormSite(PlanSession session, EditorOpener opener, ThemeLibrary themes) {
		this.session = session;
		this.opener = opener;
		this.themes = themes;
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

	/** The figures of a priority, worked out anew after each change of the plan. */
	@Override
	public Optional<Overview> overview(EObject object) {
		return object instanceof Priority priority && !(priority.eContainer() instanceof Review) ? new PriorityEvidence(session.plan()).of(priority) : Optional.empty();
	}

	/** The ids of themes are known with their titles. */
	@Override
	public List<Suggestion> knownValues(EObject owner, EAttribute attribute) {
		return attribute.getEAttributeType() != ModelPackage.Literals.THEME_ID ? List.of()
				: themes.ready().stream().filter(theme -> !theme.id().equals(ThemeUses.EVERY_PLAN)).map(theme -> new Suggestion(theme.id(), theme.title())).toList();
	}

	@Override
	public EObject create(EObject owner, EReference containment, EClass type) {
		var created = FormSite.super.create(owner, containment, type);
		if (created instanceof Action action && owner instanceof Priority priority) {
			NewAction.begin(action, priority);
		}
		return created;
	}

	@Override
	public void typed() {
		session.edited();
	}

	@Override
	public boolean readOnly(EObject object) {
		return session.isReadOnly() || session.isFrozen(object) || StandIn.is(object);
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
