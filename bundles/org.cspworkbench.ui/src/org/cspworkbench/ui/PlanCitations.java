package org.cspworkbench.ui;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.FigureSource;
import org.cspworkbench.model.words.CitableFigures;
import org.eclipse.emf.ecore.EObject;

/** The figures of an open plan, for the words of that plan. They are looked up anew after each change. */
final class PlanCitations implements FigureSource, AutoCloseable {

	private final PlanSession session;
	private final PlanSession.Listener forget = changed -> figures = null;
	private CitableFigures figures;

	PlanCitations(PlanSession session) {
		this.session = session;
		session.addListener(forget);
	}

	@Override
	public List<Citation> suggest(EObject context, String typed) {
		return figures().fitting(context, typed).stream().map(each -> new Citation(each.expression(), each.meaning(), each.reads())).toList();
	}

	@Override
	public Optional<String> read(EObject context, String expression) {
		return figures().read(context, expression);
	}

	@Override
	public void close() {
		session.removeListener(forget);
	}

	private CitableFigures figures() {
		if (figures == null) {
			figures = new CitableFigures(session.plan());
		}
		return figures;
	}
}
