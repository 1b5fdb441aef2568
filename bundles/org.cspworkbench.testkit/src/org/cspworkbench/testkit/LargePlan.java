package org.cspworkbench.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.GroupKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusShape;
import org.cspworkbench.model.plan.StatusValue;

/**
 * Plans as large as one likes, for measuring. The same seed and sizes give the same plan. A document has one section for each
 * priority, with words, a table, a chart and the actions; figures are monthly for the home area and yearly for the wards.
 */
public final class LargePlan {

	private static final int PRIORITIES = 8;
	private static final int INDICATORS_PER_PRIORITY = 5;
	private static final int WARDS = 20;
	private static final int AGENCIES = 40;
	private static final YearMonth LAST_MONTH = YearMonth.of(2023, 12);
	private static final List<String> VERBS = List.of("Support", "Visit", "Train", "Inform", "Bring together", "Protect", "Advise", "Encourage");
	private static final List<String> PEOPLE = List.of("young people", "victims", "licensees", "residents", "retailers", "schools", "tenants", "older people");
	private static final List<String> ENDS = List.of("in the town centre", "through the year", "with all partners", "on summer evenings", "in every ward", "before a problem grows");
	private static final List<String> COUNTED = List.of("Number of visits", "Number of people reached", "Sessions held", "Referrals made", "Feedback received");

	private final Random random;
	private int actions = 500;
	private int years = 3;

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final List<Agency> agencies = new ArrayList<>();
	private final List<StatusValue> statuses = new ArrayList<>();
	private AreaGroup wards;

	private LargePlan(long seed) {
		random = new Random(seed);
	}

	public static LargePlan seeded(long seed) {
		return new LargePlan(seed);
	}

	/** How many actions in all. */
	public LargePlan actions(int number) {
		actions = number;
		return this;
	}

	/** For how many years there are figures. */
	public LargePlan years(int number) {
		years = number;
		return this;
	}

	/** May be called once. */
	public Plan build() {
		frame();
		partnership();
		areas();
		statuses();
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.setTitle("Analysis");
		plan.getParts().add(part);
		for (int i = 1; i <= PRIORITIES; i++) {
			var priority = priority(i);
			section(part, priority);
		}
		actions();
		return plan;
	}

	private void frame() {
		plan.setKey("large-plan");
		plan.setTitle("A large plan");
		plan.setYears("2024/25");
		plan.setPeriod(Period.financialYear(2024));
		plan.setReportingPeriod(Period.yearTo(LAST_MONTH));
	}

	private void partnership() {
		var partnership = PartnershipFactory.eINSTANCE.createPartnership();
		partnership.setName("Exampleshire Community Safety Partnership");
		plan.setPartnership(partnership);
		for (int i = 1; i <= AGENCIES; i++) {
			var agency = PartnershipFactory.eINSTANCE.createAgency();
			agency.setName("Agency " + i);
			agency.setShortName("A" + i);
			partnership.getAgencies().add(agency);
			agencies.add(agency);
			var membership = PartnershipFactory.eINSTANCE.createMembership();
			membership.setAgency(agency);
			partnership.getMemberships().add(membership);
		}
	}

	private void areas() {
		plan.setHomeArea(area("Exampleshire", AreaKind.DISTRICT));
		wards = PartnershipFactory.eINSTANCE.createAreaGroup();
		wards.setName("Wards");
		wards.setKind(GroupKind.WARDS);
		plan.getAreaGroups().add(wards);
		for (int i = 1; i <= WARDS; i++) {
			var ward = area("Ward " + i, AreaKind.WARD);
			ward.setParent(plan.getHomeArea());
			wards.getAreas().add(ward);
		}
	}

	private Area area(String name, AreaKind kind) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(name);
		area.setKind(kind);
		plan.getAreas().add(area);
		return area;
	}

	private void statuses() {
		status("Not started", StatusShape.CIRCLE, "#5b6b7f", StatusMeaning.NOT_STARTED);
		status("On track", StatusShape.TICK, "#1f7a4d", StatusMeaning.ON_TRACK);
		status("At risk", StatusShape.HALF_CIRCLE, "#9a6700", StatusMeaning.AT_RISK);
		status("Complete", StatusShape.DISC, "#0b5cab", StatusMeaning.COMPLETE);
	}

	private void status(String word, StatusShape shape, String colour, StatusMeaning meaning) {
		var status = PlanFactory.eINSTANCE.createStatusValue();
		status.setWord(word);
		status.setShape(shape);
		status.setColour(colour);
		status.setMeaning(meaning);
		plan.getStatusValues().add(status);
		statuses.add(status);
	}

	private Priority priority(int number) {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setLabel(String.valueOf(number));
		priority.setTitle("Priority number " + number);
		plan.getPriorities().add(priority);
		for (int i = 1; i <= INDICATORS_PER_PRIORITY; i++) {
			var indicator = indicator(number, i);
			priority.getIndicators().add(indicator);
			monthly(indicator);
			wards.getAreas().forEach(ward -> yearly(indicator, ward));
		}
		return priority;
	}

	private Indicator indicator(int priority, int number) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey("p" + priority + ".indicator" + number);
		indicator.setName("Incidents of kind " + priority + "-" + number);
		indicator.setUnit("incidents");
		indicator.setUnitSingular("incident");
		plan.getIndicators().add(indicator);
		return indicator;
	}

	private void monthly(Indicator indicator) {
		var series = series(indicator, plan.getHomeArea());
		var level = 40 + random.nextInt(400);
		var first = LAST_MONTH.minusMonths(years * 12L - 1);
		for (var month = first; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
			series.getFigures().add(figure(Period.month(month), Math.max(0, level + (int) (random.nextGaussian() * Math.sqrt(level)))));
		}
	}

	private void yearly(Indicator indicator, Area ward) {
		var series = series(indicator, ward);
		for (int year = years - 1; year >= 0; year--) {
			series.getFigures().add(figure(Period.yearTo(LAST_MONTH.minusYears(year)), random.nextInt(60)));
		}
	}

	private Series series(Indicator indicator, Area area) {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(indicator);
		series.setArea(area);
		plan.getSeries().add(series);
		return series;
	}

	/** Small numbers of wards are hidden, as in real plans. */
	private Figure figure(Period period, int number) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(period);
		if (number < 7) {
			figure.setAbsence(Absence.SUPPRESSED);
			figure.setThreshold(7);
		} else {
			figure.setValue(BigDecimal.valueOf(number));
		}
		return figure;
	}

	private void section(Part part, Priority priority) {
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.setTitle(priority.getTitle());
		section.setPriority(priority);
		var first = priority.getIndicators().getFirst();
		var words = AssessmentFactory.eINSTANCE.createBlock();
		words.setText("In the last month there were {" + first.getKey() + "} incidents. " + sentence() + ".\n\n" + sentence() + ".");
		section.getBlocks().add(words);
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setCaption("Wards, " + priority.getTitle());
		table.setRowsForAreas(wards);
		table.setPeriod(Period.yearTo(LAST_MONTH));
		for (var indicator : priority.getIndicators()) {
			var column = AssessmentFactory.eINSTANCE.createFigureColumn();
			column.setIndicator(indicator);
			column.setView(FigureView.VALUE);
			table.getColumns().add(column);
		}
		section.getBlocks().add(table);
		var chart = AssessmentFactory.eINSTANCE.createChart();
		chart.setPreset(ChartPreset.TREND);
		chart.setCaption("By month, " + priority.getTitle());
		chart.getIndicators().add(first);
		chart.getAreas().add(plan.getHomeArea());
		section.getBlocks().add(chart);
		var actions = AssessmentFactory.eINSTANCE.createActionTable();
		actions.getPriorities().add(priority);
		section.getBlocks().add(actions);
		part.getSections().add(section);
	}

	private void actions() {
		for (int i = 0; i < actions; i++) {
			var priority = plan.getPriorities().get(i % PRIORITIES);
			priority.getActions().add(action(priority.getLabel() + "." + (priority.getActions().size() + 1)));
		}
	}

	private Action action(String ref) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setRef(ref);
		action.setText(sentence() + ".");
		var leads = 1 + random.nextInt(3);
		for (int i = 0; i < leads; i++) {
			var lead = PlanFactory.eINSTANCE.createLead();
			lead.setAgency(pick(agencies));
			lead.setPrimary(i == 0);
			action.getLeads().add(lead);
		}
		var measure = PlanFactory.eINSTANCE.createMeasure();
		measure.setText(pick(COUNTED));
		action.getMeasures().add(measure);
		action.setStatus(pick(statuses));
		var update = MonitoringFactory.eINSTANCE.createUpdate();
		update.setDate(LocalDate.of(2024, 4, 1).plusDays(random.nextInt(365)));
		update.setText(sentence() + ".");
		update.setStatus(action.getStatus());
		action.getUpdates().add(update);
		return action;
	}

	private String sentence() {
		return pick(VERBS) + " " + pick(PEOPLE) + " " + pick(ENDS);
	}

	private <T> T pick(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}
}
