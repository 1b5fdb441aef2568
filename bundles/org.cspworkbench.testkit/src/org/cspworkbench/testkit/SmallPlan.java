package org.cspworkbench.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;

/** A plan with the published figures of Tunbridge Wells, year to October 2019. */
public final class SmallPlan {

	private static final Period YEAR = Period.parse("2018-11/2019-10");

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final AreaGroup kent = PartnershipFactory.eINSTANCE.createAreaGroup();
	private final Area home = area("Tunbridge Wells");

	public static Plan tunbridgeWells() {
		return new SmallPlan().build();
	}

	private Plan build() {
		plan.setKey("tw-2020");
		plan.setTitle("Strategic Assessment and Partnership Plan 2020/21");
		plan.setPeriod(Period.financialYear(2020));
		plan.setReportingPeriod(YEAR);
		plan.setPartnership(PartnershipFactory.eINSTANCE.createPartnership());
		plan.getPartnership().setName("Tunbridge Wells Community Safety Partnership");
		plan.setHomeArea(home);
		agreed();
		kent();
		domesticAbuse();
		roadSafety();
		return plan;
	}

	private void agreed() {
		var signOff = PlanFactory.eINSTANCE.createSignOff();
		signOff.setBody("Community Safety Partnership");
		signOff.setDate(LocalDate.of(2020, 2, 13));
		plan.getSignOffs().add(signOff);
	}

	private void kent() {
		kent.setName("Kent areas");
		plan.getAreaGroups().add(kent);
		kent.getAreas().add(home);
		for (var name : new String[] { "Ashford", "Canterbury", "Dartford", "Dover", "Folkestone and Hythe", "Gravesham", "Maidstone", "Medway",
				"Sevenoaks", "Swale", "Thanet" }) {
			kent.getAreas().add(area(name));
		}
	}

	private void domesticAbuse() {
		var priority = priority("1", "Domestic abuse");
		var incidents = indicator("da.incidents", "Domestic abuse incidents", "incidents");
		value(incidents, YEAR, "2362");
		value(incidents, YEAR.yearBefore(), "2163");
		position(incidents, "2");
		var repeats = indicator("da.repeats", "Repeat victims", "victims");
		var lost = value(repeats, YEAR, null);
		lost.setAbsence(Absence.NOT_AVAILABLE);
		lost.setReason("Not available since November 2018");
		var stalking = indicator("stalking", "Stalking and harassment", "offences");
		value(stalking, YEAR, "879");
		value(stalking, YEAR.yearBefore(), "939");
		position(stalking, "2");
		priority.getIndicators().add(incidents);
		priority.getIndicators().add(repeats);
		priority.getIndicators().add(stalking);
		action(priority, "1.1", "Support for victims at every level of risk", "Referrals by level of risk", agency("DAVSS"), true);
		action(priority, "1.2", "Bring high-risk cases to the multi-agency conference", "Cases heard; repeat cases", agency("Kent Police"), false);
	}

	private void roadSafety() {
		var priority = priority("4", "Road safety");
		var casualties = indicator("road.casualties", "Road casualties", "casualties");
		var year = Period.parse("2018-07/2019-06");
		value(casualties, year, "326");
		value(casualties, year.yearBefore(), "294");
		priority.getIndicators().add(casualties);
		action(priority, "4.1", "Courses for young drivers at a cost of £18,000", "Drivers attending", agency("Kent Fire and Rescue"), true);
	}

	private Priority priority(String label, String title) {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setLabel(label);
		priority.setTitle(title);
		plan.getPriorities().add(priority);
		return priority;
	}

	private Indicator indicator(String key, String name, String unit) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setComparator(kent);
		plan.getIndicators().add(indicator);
		return indicator;
	}

	private Figure value(Indicator indicator, Period period, String value) {
		return figure(indicator, SeriesKind.VALUE, period, value);
	}

	private void position(Indicator indicator, String place) {
		figure(indicator, SeriesKind.POSITION, YEAR, place);
	}

	private Figure figure(Indicator indicator, SeriesKind kind, Period period, String value) {
		var series = plan.getSeries().stream().filter(one -> one.getIndicator() == indicator && one.getKind() == kind).findFirst().orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createSeries();
			made.setIndicator(indicator);
			made.setArea(home);
			made.setKind(kind);
			plan.getSeries().add(made);
			return made;
		});
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(period);
		figure.setValue(value == null ? null : new BigDecimal(value));
		series.getFigures().add(figure);
		return figure;
	}

	private void action(Priority priority, String ref, String text, String measure, Agency agency, boolean primary) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setRef(ref);
		action.setText(text);
		var lead = PlanFactory.eINSTANCE.createLead();
		lead.setAgency(agency);
		lead.setPrimary(primary);
		action.getLeads().add(lead);
		var measured = PlanFactory.eINSTANCE.createMeasure();
		measured.setText(measure);
		action.getMeasures().add(measured);
		priority.getActions().add(action);
	}

	private Agency agency(String name) {
		var agency = PartnershipFactory.eINSTANCE.createAgency();
		agency.setName(name);
		plan.getPartnership().getAgencies().add(agency);
		return agency;
	}

	private Area area(String name) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(name);
		plan.getAreas().add(area);
		return area;
	}
}
