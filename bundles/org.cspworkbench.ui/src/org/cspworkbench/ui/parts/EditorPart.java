package org.cspworkbench.ui.parts;

import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.forms.Form;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.ui.CurrentPlan;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.PlanFormSite;
import org.cspworkbench.ui.PlanSaver;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One element of a plan in a tab: the form that the metamodel gives it. */
public class EditorPart {

	private static final int TAB = 40;

	private final PlanSession.Listener listener = session -> refresh();

	@Inject
	private MPart part;

	@Inject
	private PlanLibrary library;

	@Inject
	private CurrentPlan current;

	@Inject
	private PlanSaver saver;

	private PlanSession session;
	private EObject element;
	private PlanFormSite site;
	private Form form;

	@PostConstruct
	void create(Composite parent, EditorOpener opener, Forms forms, ThemeLibrary themes) {
		parent.setLayout(new FillLayout());
		try {
			session = library.open(part.getPersistedState().get(Ids.EDITOR_PLAN));
			element = session.element(part.getPersistedState().get(Ids.EDITOR_ELEMENT));
		} catch (Refusal refusal) {
			say(parent, refusal.getMessage());
			return;
		}
		if (element == null) {
			say(parent, UiMessages.text("editor.gone"));
			return;
		}
		site = new PlanFormSite(session, opener, themes);
		form = forms.create(parent, element, site);
		session.addListener(listener);
		refresh();
	}

	private void say(Composite parent, String sentence) {
		part.setLabel(UiMessages.text("editor.closed"));
		new Label(parent, SWT.WRAP).setText(sentence);
	}

	@Focus
	void focus() {
		if (form != null) {
			if (!session.isReadOnly()) {
				current.is(session);
			}
			form.focus();
		}
	}

	@Persist
	void save() {
		saver.save(session);
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
		if (site != null) {
			site.close();
		}
	}

	public Form form() {
		return form;
	}

	public PlanSession session() {
		return session;
	}

	/** Goes to a field of the element, or of one inside it; false when this tab does not show it. */
	public boolean reveal(EObject inside, Optional<EStructuralFeature> feature) {
		return form != null && !form.control().isDisposed() && form.reveal(inside, feature);
	}

	private void refresh() {
		var name = ElementText.of(element, Optional.of(session));
		var tab = name.length() <= TAB ? name : name.substring(0, TAB - 1).strip() + "…";
		part.setLabel(session.isReadOnly() ? UiMessages.text("editor.older", tab, session.revision().number()) : tab);
		part.setTooltip(UiMessages.text("editor.tip", name, session.plan().getTitle()));
		part.setDirty(session.isDirty());
	}
}
