package org.cspworkbench.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cspworkbench.core.check.Check;
import org.cspworkbench.core.check.CheckRun;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.PlanChecks;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What is wrong in the plans that are open: looked for beside the work, a little after each change. */
@Creatable
@Singleton
public class Findings {

	private static final int QUIET_TIME = 400;

	private final Map<PlanSession, List<Finding>> found = new WeakHashMap<>();
	private final Map<PlanSession, Map<EObject, Integer>> counts = new WeakHashMap<>();
	private final Map<PlanSession, Runnable> soon = new WeakHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Check> checks;

	@Inject
	Findings(ThemeLibrary themes) {
		checks = PlanChecks.all(themes, Platform.getExtensionRegistry());
	}

	/** What is known now. A plan that is asked about for the first time is looked at soon. */
	public List<Finding> of(PlanSession session) {
		follow(session);
		return found.getOrDefault(session, List.of());
	}

	/** How many findings there are about an element and all that is in it. */
	public int count(PlanSession session, EObject element) {
		follow(session);
		return counts.getOrDefault(session, Map.of()).getOrDefault(element, 0);
	}

	private void follow(PlanSession session) {
		if (soon.containsKey(session)) {
			return;
		}
		var display = Display.getCurrent();
		soon.put(session, () -> look(session, display));
		session.addListener(changed -> display.timerExec(QUIET_TIME, soon.get(session)));
		display.asyncExec(soon.get(session));
	}

	private void look(PlanSession session, Display display) {
		var run = new CheckRun(session.plan());
		ICoreRunnable work = monitor -> {
			var findings = run.findings(checks);
			if (!display.isDisposed()) {
				display.asyncExec(() -> know(session, findings));
			}
		};
		var job = Job.create(UiMessages.text("checks.running"), work);
		job.setSystem(true);
		job.schedule();
	}

	private void know(PlanSession session, List<Finding> findings) {
		found.put(session, findings);
		var totals = new HashMap<EObject, Integer>();
		for (var finding : findings) {
			for (var place = finding.about(); place != null; place = place.eContainer()) {
				totals.merge(place, 1, Integer::sum);
			}
		}
		counts.put(session, totals);
		listeners.forEach(Runnable::run);
	}

	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
