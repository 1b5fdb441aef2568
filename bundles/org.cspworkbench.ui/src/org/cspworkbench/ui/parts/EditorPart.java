package org.cspworkbench.ui.parts;

import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.forms.Form;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.PlanFormSite;
import org.cspworkbench.ui.PlanSaver;
import org.cspworkbench.ui.PlanTab;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One element of a plan in a tab: the form that the metamodel gives it. */
public class EditorPart {

	private static final int TAB = 40;

	@Inject
	private MPart part;

	@Inject
	private PlanTab tab;

	@Inject
	private PlanSaver saver;

	private PlanSession session;
	private EObject element;
	private PlanFormSite site;
	private Form form;
	private FieldFindings fieldFindings;

	@PostConstruct
	void create(Composite parent, EditorOpener opener, Forms forms, ThemeLibrary themes, Findings findings) {
		parent.setLayout(new FillLayout());
		session = tab.open(parent, Ids.EDITOR_PLAN).orElse(null);
		if (session == null) {
			return;
		}
		element = session.element(part.getPersistedState().get(Ids.EDITOR_ELEMENT));
		if (element == null) {
			tab.say(UiMessages.text("editor.gone"));
			return;
		}
		site = new PlanFormSite(session, opener, themes);
		form = forms.create(parent, element, site);
		fieldFindings = new FieldFindings(findings, session, form);
		tab.follow(this::refresh);
	}

	@Focus
	void focus() {
		tab.focus(() -> form.focus());
	}

	@Persist
	void save() {
		saver.save(session);
	}

	@PreDestroy
	void leave() {
		if (site != null) {
			site.close();
			fieldFindings.close();
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
		var label = name.length() <= TAB ? name : name.substring(0, TAB - 1).strip() + "…";
		tab.name(session.isReadOnly() ? UiMessages.text("editor.older", label, session.revision().number()) : label, UiMessages.text("editor.tip", name, session.plan().getTitle()));
	}
}
