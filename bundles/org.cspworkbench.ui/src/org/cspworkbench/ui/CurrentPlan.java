package org.cspworkbench.ui;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The plan that one works on, whichever part has the focus: saving, undoing and checking mean this one. */
@Creatable
@Singleton
public class CurrentPlan {

	private final PlanSession.Listener listener = session -> enablementChanged();

	@Inject
	private MApplication application;

	@Inject
	private IEventBroker events;

	private PlanSession session;

	public void is(PlanSession session) {
		if (this.session == session) {
			return;
		}
		if (this.session != null) {
			this.session.removeListener(listener);
		}
		this.session = session;
		application.getContext().set(PlanSession.class, session);
		if (session != null) {
			session.addListener(listener);
		}
		enablementChanged();
	}

	private void enablementChanged() {
		events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
	}
}
