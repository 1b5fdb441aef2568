package org.cspworkbench.core.begin;

import java.io.IOException;
import java.util.List;

import org.cspworkbench.core.Messages;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.RoundKind;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.FrameworkUtil;

/** The usual frame, which is a plan file of its own that is shipped, filled in with what the user has said. */
public final class NewPlan {

	private static final String FRAME = "templates/new-plan.cspplan";
	private static final Messages MESSAGES = Messages.of(NewPlan.class);

	private NewPlan() {
	}

	public static PlanResource of(NewPlanWish wish, String key) {
		var content = frame();
		var plan = content.plan();
		plan.setKey(key);
		plan.setTitle(MESSAGES.text("begin.title", wish.label()));
		plan.setYears(wish.label());
		plan.setPeriod(wish.period());
		plan.setReportingPeriod(Period.financialYear(wish.firstYear() - 1).shift(-6));
		plan.getPartnership().setName(wish.partnership().strip());
		plan.getHomeArea().setName(wish.area().strip());
		for (int year = wish.firstYear(); year < wish.firstYear() + wish.years(); year++) {
			for (int quarter = 1; quarter <= 4; quarter++) {
				var round = MonitoringFactory.eINSTANCE.createRound();
				var period = Period.financialQuarter(year, quarter);
				round.setTitle(MESSAGES.text("begin.round", quarter, year + "/" + "%02d".formatted((year + 1) % 100)));
				round.setKind(RoundKind.QUARTER);
				round.setPeriod(period);
				round.setDue(period.last().plusMonths(1).atDay(15));
				plan.getRounds().add(round);
			}
		}
		return content;
	}

	/** A copy of the scoring scheme that is shipped, for a plan that has none. */
	public static ScoringScheme plainScheme() {
		return EcoreUtil.copy(frame().plan().getScoringSchemes().getFirst());
	}

	/** Copies of the states that an action can be in, as they are shipped. */
	public static List<StatusValue> usualStatusValues() {
		return List.copyOf(EcoreUtil.copyAll(frame().plan().getStatusValues()));
	}

	private static PlanResource frame() {
		try (var stream = FrameworkUtil.getBundle(NewPlan.class).getEntry(FRAME).openStream()) {
			return new PlanDocuments().open(stream, FRAME);
		} catch (IOException e) {
			throw new IllegalStateException("The frame of new plans is part of the program and must be readable", e);
		}
	}
}
