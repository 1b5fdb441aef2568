package org.cspworkbench.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.AgencyKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusShape;
import org.cspworkbench.model.plan.StatusValue;

/** A small plan of a borough that does not exist, with everything in it that forms have to show. */
final class SamplePlan {

	private static final PlanFactory PLANS = PlanFactory.eINSTANCE;
	private static final FiguresFactory FIGURES = FiguresFactory.eINSTANCE;
	private static final PartnershipFactory PARTNERSHIPS = PartnershipFactory.eINSTANCE;

	final Plan plan = PLANS.createPlan();
	final Agency council = agency("Weald Borough Council", "WBC", AgencyKind.COUNCIL);
	final Agency police = agency("Kent Police", "KP", AgencyKind.POLICE);
	final Agency housing = agency("Weald Housing", "", AgencyKind.HOUSING);
	final Agency support = agency("Domestic abuse support service", "DASS", AgencyKind.VOLUNTARY);
	final StatusValue notStarted = status("Not started", StatusShape.CIRCLE, "#1d5fb4", StatusMeaning.NOT_STARTED);
	final StatusValue onTrack = status("On track", StatusShape.TICK, "#1f7a4d", StatusMeaning.ON_TRACK);
	final StatusValue atRisk = status("At risk", StatusShape.HALF_CIRCLE, "#b45309", StatusMeaning.AT_RISK);
	final StatusValue stalled = status("Stalled", StatusShape.CROSS, "#b31d1d", StatusMeaning.OFF_TRACK);
	final Area borough = PARTNERSHIPS.createArea();
	final Indicator incidents = FIGURES.createIndicator();
	final Series series = FIGURES.createSeries();
	final Priority priority = PLANS.createPriority();

	SamplePlan() {
		plan.setKey("weald-2020");
		plan.setTitle("Community safety plan 2020/21");
		plan.setYears("2020/21");
		plan.setPeriod(Period.financialYear(2020));
		borough.setName("Weald");
		plan.getAreas().add(borough);
		plan.setHomeArea(borough);
		incidents.setKey("da.incidents");
		incidents.setName("Domestic abuse incidents");
		incidents.setUnit("incidents");
		plan.getIndicators().add(incidents);
		series.setIndicator(incidents);
		series.setArea(borough);
		figure(Period.yearTo(YearMonth.of(2018, 10)), "2163");
		figure(Period.yearTo(YearMonth.of(2019, 10)), "2362");
		var repeat = figure(Period.calendarYear(2019), null);
		repeat.setAbsence(Absence.NOT_AVAILABLE);
		repeat.setReason("the police changed their system");
		var hidden = figure(Period.financialQuarter(2019, 1), null);
		hidden.setAbsence(Absence.SUPPRESSED);
		hidden.setThreshold(7);
		plan.getSeries().add(series);
		priority();
	}

	private void priority() {
		priority.setLabel("1");
		priority.setTitle("Domestic abuse");
		priority.setTheme("domestic-abuse");
		priority.setRecommendation(RecommendedStep.RETAIN);
		priority.setWhy("Reports rose by {da.incidents|change} to **{da.incidents}**, the second lowest of twelve areas.\n\n"
				+ "- The support service took 266 referrals.\n- Every neighbouring borough saw a *rise* too.");
		priority.getIndicators().add(incidents);
		plan.getPriorities().add(priority);
		var referrals = action("1.1", "Offer support to victims at every level of risk, with a helpline and training", onTrack, support);
		measure(referrals, "Referrals by level of risk");
		measure(referrals, "Training sessions held");
		var conference = action("1.2", "Bring high-risk cases to the multi-agency conference", atRisk, support);
		lead(conference, police, false);
		measure(conference, "Cases heard; cases that came back");
		var programme = action("1.3", "Run a programme for those who want to stop", notStarted, council);
		measure(programme, "Men who completed it");
		var homes = action("1.4", "Make homes secure so that victims can stay", stalled, housing);
		lead(homes, council, false);
		homes.setDue(LocalDate.of(2021, 3, 31));
		var funding = PLANS.createFunding();
		funding.setPurpose("Locks and alarms");
		funding.setAmount(new BigDecimal("18000"));
		homes.getFundings().add(funding);
	}

	Action action(String ref, String text, StatusValue status, Agency primary) {
		var action = PLANS.createAction();
		action.setRef(ref);
		action.setText(text);
		action.setStatus(status);
		lead(action, primary, true);
		priority.getActions().add(action);
		return action;
	}

	static void lead(Action action, Agency agency, boolean primary) {
		var lead = PLANS.createLead();
		lead.setAgency(agency);
		lead.setPrimary(primary);
		action.getLeads().add(lead);
	}

	private static void measure(Action action, String text) {
		var measure = PLANS.createMeasure();
		measure.setText(text);
		action.getMeasures().add(measure);
	}

	private Figure figure(Period period, String value) {
		var figure = FIGURES.createFigure();
		figure.setPeriod(period);
		if (value != null) {
			figure.setValue(new BigDecimal(value));
		}
		series.getFigures().add(figure);
		return figure;
	}

	private Agency agency(String name, String shortName, AgencyKind kind) {
		if (plan.getPartnership() == null) {
			plan.setPartnership(PARTNERSHIPS.createPartnership());
			plan.getPartnership().setName("Safer Weald");
		}
		var agency = PARTNERSHIPS.createAgency();
		agency.setName(name);
		if (!shortName.isEmpty()) {
			agency.setShortName(shortName);
		}
		agency.setKind(kind);
		plan.getPartnership().getAgencies().add(agency);
		return agency;
	}

	private StatusValue status(String word, StatusShape shape, String colour, StatusMeaning meaning) {
		var status = PLANS.createStatusValue();
		status.setWord(word);
		status.setShape(shape);
		status.setColour(colour);
		status.setMeaning(meaning);
		plan.getStatusValues().add(status);
		return status;
	}

	static AssessmentFactory assessments() {
		return AssessmentFactory.eINSTANCE;
	}
}
