package org.cspworkbench.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.ActionField;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.ItemKind;
import org.cspworkbench.model.assessment.ListContent;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusShape;
import org.cspworkbench.model.plan.StatusValue;

/** The sample plan with a document in which every kind of block occurs. */
public final class SampleDocument {

	private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;
	private static final Period YEAR = Period.parse("2018-11/2019-10");

	private final Plan plan = SmallPlan.tunbridgeWells();

	public static Plan withEveryBlock() {
		return new SampleDocument().build();
	}

	private Plan build() {
		plan.setKey("every-block");
		plan.setYears("2020/21");
		statuses();
		glossary();
		analysis();
		conclusion();
		actions();
		reference();
		return plan;
	}

	private Indicator indicator(String key) {
		return plan.getIndicators().stream().filter(one -> one.getKey().equals(key)).findFirst().orElseThrow();
	}

	private void statuses() {
		var onTrack = status("On track", StatusShape.TICK, "#1f6b3a", StatusMeaning.ON_TRACK);
		var atRisk = status("At risk", StatusShape.HALF_CIRCLE, "#8a5a00", StatusMeaning.AT_RISK);
		var actions = plan.getPriorities().getFirst().getActions();
		actions.get(0).setStatus(onTrack);
		actions.get(1).setStatus(atRisk);
	}

	private StatusValue status(String word, StatusShape shape, String colour, StatusMeaning meaning) {
		var status = PlanFactory.eINSTANCE.createStatusValue();
		status.setWord(word);
		status.setShape(shape);
		status.setColour(colour);
		status.setMeaning(meaning);
		plan.getStatusValues().add(status);
		return status;
	}

	private void glossary() {
		for (var entry : new String[][] { { "DAVSS", "Domestic Abuse Volunteer Support Services", "Help for victims by trained volunteers." },
				{ "KSI", "Killed or seriously injured", "" }, { "MARAC", "Multi-agency risk assessment conference", "Where high-risk cases are talked through." } }) {
			var definition = MAKE.createDefinition();
			definition.setTerm(entry[0]);
			definition.setExpansion(entry[1]);
			definition.setMeaning(entry[2]);
			plan.getGlossary().add(definition);
		}
	}

	private Part part(String label, String title, PartKind kind) {
		var part = MAKE.createPart();
		part.setLabel(label);
		part.setTitle(title);
		part.setKind(kind);
		plan.getParts().add(part);
		return part;
	}

	private static Section section(Part part, String title, SectionKind kind) {
		var section = MAKE.createSection();
		section.setTitle(title);
		section.setKind(kind);
		part.getSections().add(section);
		return section;
	}

	private static <B extends Block> B block(Section section, B block, String title, String text) {
		block.setTitle(title);
		block.setText(text);
		section.getBlocks().add(block);
		return block;
	}

	private void analysis() {
		var part = part("Part 1", "Analysis", PartKind.ANALYSIS);
		domesticAbuse(section(part, "Domestic abuse", SectionKind.THEME));
		wards(section(part, "Substance misuse", SectionKind.THEME));
		roads(section(part, "Road safety", SectionKind.THEME));
		hate(section(part, "Hate crime", SectionKind.THEME));
	}

	private void domesticAbuse(Section section) {
		var incidents = indicator("da.incidents");
		section.setPriority(plan.getPriorities().getFirst());
		section.setHeadline(incidents);
		section.setPeriod(YEAR);
		block(section, MAKE.createFactBox(), null, null).setIndicator(incidents);
		block(section, MAKE.createBlock(), "What the figures say", "Reports to the police rose by **{da.incidents|change} ({da.incidents|percentage})** to {da.incidents}. "
				+ "The borough is *{da.incidents|position}* of {da.incidents|of} areas.\n\nThe unknown {no.such.figure} stays as it was typed.");
		var comparison = block(section, MAKE.createChart(), "Incidents by district", null);
		comparison.setPreset(ChartPreset.COMPARISON);
		comparison.getIndicators().add(incidents);
		comparison.setGroup(plan.getAreaGroups().getFirst());
		comparison.setCaption("Domestic abuse incidents in the districts of Kent.");
		districts(incidents);
		figureTable(section);
		funded(section);
		study(section);
	}

	/** The home area keeps its published figure; the others are made up for the chart. */
	private void districts(Indicator incidents) {
		var count = 2400;
		for (var area : plan.getAreaGroups().getFirst().getAreas()) {
			if (area != plan.getHomeArea()) {
				figure(series(incidents, area, SeriesKind.VALUE), YEAR, Integer.toString(count));
				count += 311;
			}
		}
		var average = FiguresFactory.eINSTANCE.createSeries();
		average.setIndicator(incidents);
		average.setGroup(plan.getAreaGroups().getFirst());
		plan.getSeries().add(average);
		plan.getAreaGroups().getFirst().setAverageLabel("Kent average");
		figure(average, YEAR, "3891");
	}

	private Series series(Indicator indicator, Area area, SeriesKind kind) {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(indicator);
		series.setArea(area);
		series.setKind(kind);
		plan.getSeries().add(series);
		return series;
	}

	private static Figure figure(Series series, Period period, String value) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(period);
		figure.setValue(value == null ? null : new BigDecimal(value));
		series.getFigures().add(figure);
		return figure;
	}

	private void figureTable(Section section) {
		var table = block(section, MAKE.createFigureTable(), "The figures", null);
		table.setCaption("Domestic abuse and what goes with it");
		column(table, FigureView.VALUE, null);
		column(table, FigureView.PREVIOUS, null);
		column(table, FigureView.PERCENTAGE_CHANGE, null);
		column(table, FigureView.CHANGE, null);
		column(table, FigureView.DIRECTION, null);
		column(table, FigureView.PREVIOUS_POSITION, "County position");
		column(table, FigureView.POSITION, "County position");
		var note = MAKE.createFootnote();
		note.setText("Among clients of the support service the rate was about 6%.");
		table.getFootnotes().add(note);
		for (var key : new String[] { "da.incidents", "da.repeats", "stalking" }) {
			var row = MAKE.createFigureRow();
			row.setIndicator(indicator(key));
			if (key.equals("da.repeats")) {
				row.getFootnotes().add(note);
			}
			table.getRows().add(row);
		}
	}

	private static void column(FigureTable table, FigureView view, String group) {
		var column = MAKE.createFigureColumn();
		column.setView(view);
		column.setGroupHeading(group);
		table.getColumns().add(column);
	}

	private void funded(Section section) {
		var outcomes = block(section, MAKE.createFundedOutcomes(), "Funded outcomes", null);
		outcomes.setShowTotal(true);
		for (var entry : new String[][] { { "DAVSS", "18000", "PCC, TWBC", "266 referrals in three quarters." }, { "CDAP", "3000", "PCC", "Five local men of 17 are active." } }) {
			var outcome = PlanFactory.eINSTANCE.createFundedOutcome();
			outcome.setProviderName(entry[0]);
			outcome.setFunding(PlanFactory.eINSTANCE.createFunding());
			outcome.getFunding().setAmount(new BigDecimal(entry[1]));
			var funder = PlanFactory.eINSTANCE.createFunder();
			funder.setName(entry[2]);
			outcome.getFunding().getFunders().add(funder);
			outcome.setOutcomes(entry[3]);
			outcomes.getOutcomes().add(outcome);
		}
	}

	private void study(Section section) {
		var study = block(section, MAKE.createCaseStudy(), "Case study: Rowan", "Rowan is not the real name.");
		study.setSensitive(true);
		study.setAnonymityCheckedOn(LocalDate.of(2020, 1, 20));
		study.setConsent("Published with permission, January 2020.");
		study.setSubject("Rowan");
		for (var entry : new String[][] { { "Purpose", "To be safe at home." }, { "Action taken", "1. New locks\n2. An alarm\n3. Regular calls" }, { "Outcome", "- No further incident in nine months\n- A new job" } }) {
			var one = MAKE.createCaseStudyPart();
			one.setHeading(entry[0]);
			one.setText(entry[1]);
			study.getParts().add(one);
		}
		study.setQuotation("I sleep again.");
		var unchecked = block(section, MAKE.createCaseStudy(), "Case study: nobody checked this one", "It must not be printed.");
		unchecked.setSensitive(true);
	}

	private void wards(Section section) {
		var admissions = FiguresFactory.eINSTANCE.createIndicator();
		admissions.setKey("alcohol.admissions");
		admissions.setName("Toxic effects of alcohol");
		admissions.setUnit("admissions");
		plan.getIndicators().add(admissions);
		var wards = PartnershipFactory.eINSTANCE.createAreaGroup();
		wards.setName("Wards");
		plan.getAreaGroups().add(wards);
		var year = Period.parse("2018-09/2019-08");
		for (var entry : new String[][] { { "Capel", null }, { "Sherwood", "15" }, { "St James'", "8" }, { "Southborough & High Brooms", "7" } }) {
			var ward = PartnershipFactory.eINSTANCE.createArea();
			ward.setName(entry[0]);
			plan.getAreas().add(ward);
			wards.getAreas().add(ward);
			var figure = figure(series(admissions, ward, SeriesKind.VALUE), year, entry[1]);
			if (entry[1] == null) {
				figure.setAbsence(Absence.SUPPRESSED);
				figure.setThreshold(7);
			}
		}
		section.setPeriod(year);
		var table = block(section, MAKE.createFigureTable(), null, "Hospital admissions by ward.");
		table.setCaption("Admissions by ward");
		table.setIndicator(admissions);
		table.setRowsForAreas(wards);
		table.setOrder(RowOrder.HIGHEST_FIRST);
		var activities = block(section, MAKE.createItemList(), "Activities of note", null);
		activities.setKind(ItemKind.OUTPUTS);
		for (var entry : new String[][] { { "Street pastor patrols", "85", "evenings" }, { "Test purchases", "20", "" } }) {
			var item = MAKE.createItem();
			item.setText(entry[0]);
			item.setCount(new BigDecimal(entry[1]));
			item.setUnit(entry[2]);
			activities.getItems().add(item);
		}
		var monthly = FiguresFactory.eINSTANCE.createIndicator();
		monthly.setKey("drunk.arrests");
		monthly.setName("Town centre arrests for drunkenness");
		monthly.setUnit("arrests");
		plan.getIndicators().add(monthly);
		var series = series(monthly, plan.getHomeArea(), SeriesKind.VALUE);
		var counts = new int[] { 1, 3, 4, 4, 1, 1, 0, 1, 2, 3, 3 };
		for (var i = 0; i < counts.length; i++) {
			figure(series, Period.parse("2019-%02d".formatted(i + 1)), Integer.toString(counts[i]));
		}
		var chart = block(section, MAKE.createChart(), null, null);
		chart.setPreset(ChartPreset.COLUMNS);
		chart.getIndicators().add(monthly);
		chart.setCaption("Arrests for drunkenness in the town centre, month by month.");
		var control = block(section, MAKE.createChart(), null, null);
		control.setPreset(ChartPreset.CONTROL);
		control.getIndicators().add(monthly);
		control.setWithTable(false);
		control.setCaption("The same arrests with the limits of everyday variation.");
	}

	private void roads(Section section) {
		section.setPriority(plan.getPriorities().get(1));
		section.setHeadline(indicator("road.casualties"));
		var casualties = indicator("road.casualties");
		var own = plan.getSeries().stream().filter(one -> one.getIndicator() == casualties).findFirst().orElseThrow();
		var average = FiguresFactory.eINSTANCE.createSeries();
		average.setIndicator(casualties);
		average.setGroup(plan.getAreaGroups().getFirst());
		plan.getSeries().add(average);
		var averages = new int[] { 500, 480, 490, 450, 410 };
		var values = new int[] { 450, 360, 410 };
		for (var i = 0; i < 5; i++) {
			var year = Period.parse("%d-07/%d-06".formatted(2014 + i, 2015 + i));
			figure(average, year, Integer.toString(averages[i])).setEstimated(true);
			if (i < 3) {
				figure(own, year, Integer.toString(values[i])).setEstimated(true);
			}
		}
		var trend = block(section, MAKE.createChart(), "Five years", null);
		trend.setPreset(ChartPreset.TREND);
		trend.getIndicators().add(casualties);
		trend.setGroup(plan.getAreaGroups().getFirst());
		trend.setCaption("Casualties in the borough and in an average district.");
		var definitions = block(section, MAKE.createDefinitions(), "What the words mean", null);
		definitions.getTerms().add(plan.getGlossary().get(1));
		var programme = block(section, MAKE.createProgramme(), "Six weeks of safety", null);
		for (var i = 1; i <= 2; i++) {
			var session = MAKE.createSession();
			session.setLabel("Week " + i);
			session.setTitle(i == 1 ? "Speed" : "Seat belts");
			session.getContributorNames().add("Kent Fire and Rescue");
			programme.getSessions().add(session);
		}
		var scores = block(section, MAKE.createFreeTable(), null, null);
		scores.setCaption("What schools thought of Safety in Action");
		scores.setScale("0 poor to 10 excellent.");
		scores.setRowTotals(true);
		scores.setColumnTotals(true);
		for (var heading : List.of("St Marks", "Broadwater")) {
			var column = MAKE.createCellColumn();
			column.setHeading(heading);
			column.setNumeric(true);
			scores.getColumns().add(column);
		}
		for (var entry : new String[][] { { "Organisation", "9", "10" }, { "Venue", "8", "7" } }) {
			var row = MAKE.createCellRow();
			row.setHeading(entry[0]);
			for (var i = 1; i < 3; i++) {
				var cell = MAKE.createCell();
				cell.setNumber(new BigDecimal(entry[i]));
				row.getCells().add(cell);
			}
			scores.getRows().add(row);
		}
	}

	private void hate(Section section) {
		var whole = FiguresFactory.eINSTANCE.createIndicator();
		whole.setKey("hate");
		whole.setName("Hate crime");
		whole.setUnit("incidents");
		plan.getIndicators().add(whole);
		for (var entry : new String[][] { { "Race", "132", "128" }, { "Disability", "24", "32" }, { "Religion", "12", "10" }, { "Sexual orientation", "26", "29" } }) {
			var strand = FiguresFactory.eINSTANCE.createIndicator();
			strand.setKey("hate." + entry[0].toLowerCase().replace(' ', '-'));
			strand.setName(entry[0]);
			strand.setUnit("incidents");
			strand.setParent(whole);
			plan.getIndicators().add(strand);
			var series = series(strand, plan.getHomeArea(), SeriesKind.VALUE);
			figure(series, Period.calendarYear(2018), entry[1]);
			figure(series, Period.calendarYear(2019), entry[2]);
		}
		var chart = block(section, MAKE.createChart(), null, null);
		chart.setPreset(ChartPreset.BREAKDOWN);
		chart.getIndicators().add(whole);
		chart.getPeriods().add(Period.calendarYear(2018));
		chart.getPeriods().add(Period.calendarYear(2019));
		chart.setCaption("Hate crime by strand.");
		var quotation = block(section, MAKE.createQuotation(), null, "A certain perception, which may be expressed as hatred.");
		quotation.setAttribution("International definition");
		var frame = block(section, MAKE.createAnalysisFrame(), "Problem analysis", null);
		for (var heading : List.of("Scanning", "Analysis")) {
			var slot = MAKE.createAnalysisSlot();
			slot.setHeading(heading);
			slot.setText("Words about " + heading.toLowerCase() + ".");
			frame.getSlots().add(slot);
		}
	}

	private void conclusion() {
		var part = part("Part 2", "Conclusion", PartKind.CONCLUSION);
		var section = section(part, "Recommended priorities", SectionKind.PRIORITY_SETTING);
		plan.getPriorities().forEach(priority -> {
			priority.setRecommendation(RecommendedStep.RETAIN);
			block(section, MAKE.createRecommendation(), null, null).setPriority(priority);
		});
		block(section, MAKE.createPlanList(), null, "The partnership will concentrate on:").setContent(ListContent.PRIORITIES);
	}

	private void actions() {
		var part = part("Part 3", "Actions", PartKind.ACTIONS);
		plan.getPriorities().forEach(priority -> actions(section(part, priority.getTitle(), SectionKind.ACTIONS), priority));
	}

	private static void actions(Section section, Priority priority) {
		section.setPriority(priority);
		section.setLabel("Actions");
		var target = PlanFactory.eINSTANCE.createTarget();
		target.setText("Reduce the harm that it causes.");
		priority.getTargets().add(target);
		var opportunity = PlanFactory.eINSTANCE.createOpportunity();
		opportunity.setText("Work with probation on people under sentence.");
		priority.getOpportunities().add(opportunity);
		var table = block(section, MAKE.createActionTable(), null, null);
		for (var field : List.of(ActionField.REF, ActionField.TEXT, ActionField.LEADS, ActionField.MEASURES, ActionField.STATUS)) {
			var column = MAKE.createActionColumn();
			column.setField(field);
			table.getColumns().add(column);
		}
	}

	private void reference() {
		var part = part(null, "Reference", PartKind.REFERENCE);
		block(section(part, "Glossary", SectionKind.REFERENCE), MAKE.createPlanList(), null, null).setContent(ListContent.GLOSSARY);
		block(section(part, "Membership", SectionKind.REFERENCE), MAKE.createPlanList(), null, null).setContent(ListContent.MEMBERS);
		plan.getPartnership().getAgencies().forEach(agency -> {
			var membership = PartnershipFactory.eINSTANCE.createMembership();
			membership.setAgency(agency);
			plan.getPartnership().getMemberships().add(membership);
		});
	}
}
