package org.cspworkbench.ui;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;

import jakarta.inject.Inject;

/** The plan that one works on, whichever part has the focus: saving, undoing and checking mean this one. */
@Creatable
public class CurrentPlan {

	/** Kept in the context of the application, so that another application in the same process begins without. */
	private record Followed(PlanSession session, PlanSession.Listener listener) {
	}

	@Inject
	private MApplication application;

	@Inject
	private IEventBroker events;

	public void is(PlanSession session) {
		var context = application.getContext();
		var before = context.getLocal(Followed.class);
		if (before != null && before.session == session) {
			return;
		}
		if (before != null && before.session != null) {
			before.session.removeListener(before.listener);
		}
		var followed = new Followed(session, changed -> enablementChanged());
		context.set(Followed.class, followed);
		context.set(PlanSession.class, session);
		if (session != null) {
			session.addListener(followed.listener);
		}
		enablementChanged();
	}

	private void enablementChanged() {
		events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
	}
}
