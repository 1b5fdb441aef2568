package org.cspworkbench.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Clock;
import java.time.ZoneOffset;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.rule.DueOfAction;
import org.cspworkbench.model.partnership.PartnershipFactory;
import java.util.List;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.testkit.PlanBuilder;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small examples of each rule: words that it must find, and words that it must leave alone. */
class RulesTest {

	private static PlanBuilder plan() {
		var builder = PlanBuilder.plan("small", "Exampleshire").figure("burglary", "2017-04/2018-03", "400").figure("burglary", "2018-04/2019-03", "500").figure("robbery", "2018-04/2019-03", "90")
				.figure("robbery", "2017-04/2018-03", "91").position("burglary", "2018-04/2019-03", 4, false);
		builder.indicator("burglary", null).setUnit("offences");
		builder.indicator("robbery", null).setUnit("offences");
		return builder;
	}

	private static List<String> rules(Plan plan) {
		return new FiguresAndWords().findings(plan).stream().map(finding -> finding.key().substring("words.".length())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"movement#Burglary saw a reduction of 100 in 2018/19.",
			"movement.latest#Burglary fell by 100 offences (25%).",
			"movement.latest#Burglary has dropped slightly and stands at 500.",
			"movement.latest#Burglary declined by 25%.",
			"movement.latest#Burglary fell by 25% and is now the fourth lowest in the county.",
			"movement.counts#Noise complaints rose, from 1,250 complaints to 1,100.",
			"movement.counts#Calls are down from 29 to 38.",
			"count#There were 510 burglary offences.",
			"percentage#Thefts rose by 30%, from 200 to 250.",
			"percentage#Young people were 30 of 120 callers, 20%.",
			"breakdown#Of the 212 calls, 140 were by telephone and 60 were by letter.",
			"movement.cited#Burglary fell by {burglary|change}.",
			"percentage#Thefts went from 200 to 250 (30%).",
			"percentage#Of the callers 30 of 120 (20%) were young.",
			"breakdown#The show reached 12 schools (8 urban, 5 rural).",
			"breakdown#There were 12 arrests, of whom 5 were women and 8 were men.",
			"chain#Thefts were up from 29 to 38, following a fall (47 to 27).",
			"rank#Burglary is the third lowest in the county.",
			"rank#For burglary we are 2nd out of 12 districts.",
			"year.coming#We shall do this in the coming year (2018/19).",
			"period.start#Figures for April - March 2019.",
			"period.order#Figures for April 2019 to March 2018.",
			"date.weekday#The scheme began on Monday, 15 November 2019.",
			"date.none#The scheme began on 31 June 2019.",
			"expansion#The Community Alcohol Partnership (CAP) began. The Community Alcohol Programme (CAP) ends.",
			"unit#The police recorded {burglary} incidents.",
			"unit#Burglary is a worry: 500 victims.",
			"weak#There was a slight rise in burglary.",
			"back#As mentioned earlier in this document, the way in which lorries are weighed was changed.",
			"colour#The red line shows Exampleshire. The red line shows the county average.",
			"thousands#The grant was £1250 of 18,000 pounds.",
			"decimals#The rate is 2.8 per 1,000 residents (2.53 before)." })
	void whatIsWrongIsFound(String rule, String words) {
		assertEquals(List.of(rule), rules(plan().section("Analysis", words).build()), words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Burglary saw an increase of 100 in 2018/19.",
			"Call 01234 567890 to ask for one of 1,200 locks.",
			"Burglary rose by 100 offences (25%).",
			"Burglary fell by 100 in the county.",
			"Burglary fell by 100 since 2012.",
			"Burglary rose by 100 after it had fallen.",
			"Noise complaints fell from 1,250 complaints to 1,100.",
			"The scheme grew from 2016 to 2018.",
			"Help for people from 18 to 12 months after a reduction.",
			"There were 500 burglary offences.",
			"There were 110 more burglary offences.",
			"Thefts rose by 25%, from 200 to 250.",
			"Of the 200 calls, 140 were by telephone and 60 were by letter.",
			"Of the 212 calls, 140 were by telephone and half were about noise.",
			"Burglary rose by {burglary|change}; {burglary|change} more than before.",
			"Thefts went from 200 to 250 (25%).",
			"Of the callers 30 of 120 (25%) were young.",
			"The show reached 12 schools (8 urban, 4 rural).",
			"There were 13 arrests, of whom 5 were women and 8 were men.",
			"Most came from Sherwood (15), followed by Park (8).",
			"Thefts were up from 27 to 38, following a fall (47 to 27).",
			"Burglary is the fourth lowest in the county.",
			"Burglary saw the third highest rise in the county.",
			"Last year burglary was third lowest.",
			"We shall do this in the coming year (2020/21).",
			"In the past year (2018/19) much was done.",
			"Figures for December to February 2019.",
			"Figures for January to December 2019.",
			"The scheme began on Friday, 15 November 2019.",
			"The Community Alcohol Partnership (CAP) began. Community alcohol partnerships (CAP) are many.",
			"The police recorded {burglary} offences, or {burglary} crimes.",
			"Burglary is a worry: 60 victims were helped.",
			"There was a slight fall in robbery.",
			"As we said before, lorries are weighed.",
			"The red line shows Exampleshire. The black line shows the county average.",
			"The grant was £1,250 of 18,000 pounds. In 2019 there was none.",
			"The rate is 2.8 per 1,000 residents (2.5 before)." })
	void whatHoldsIsLeftAlone(String words) {
		assertEquals(List.of(), rules(plan().section("Analysis", words).build()), words);
	}

	@Test
	void actionsAreNumberedOnceAndWithoutGaps() {
		var builder = plan().priority("1", "Burglary").action("1.1", "Mark bicycles", "Police", "Bicycles marked").action("1.2", "Fit locks", "Council", "Locks fitted");
		assertEquals(List.of(), rules(builder.build()));
		builder.action("1.2", "Fit lamps", "Council", "Lamps fitted").action("1.4", "Fit cameras", "Council", "TBC").action("1.5", "Fit bells", "Council", "Council");
		assertEquals(List.of("measure.open", "measure.lead", "number.twice", "number.gap"), rules(builder.build()));
	}

	@Test
	void aListOfPrioritiesUsesTheirTitles() {
		var plan = plan().priority("1", "Burglary").priority("2", "Road safety").priority("3", "Drugs and alcohol misuse").section("Choice", "We chose:").build();
		var list = AssessmentFactory.eINSTANCE.createItemList();
		for (var title : List.of("Burglary", "Road safety", "Drugs and alcohol misuse")) {
			var item = AssessmentFactory.eINSTANCE.createItem();
			item.setText(title);
			list.getItems().add(item);
		}
		plan.getParts().getFirst().getSections().getFirst().getBlocks().add(list);
		assertEquals(List.of(), rules(plan));
		list.getItems().getLast().setText("Alcohol and drugs");
		assertEquals(List.of("title"), rules(plan));
	}

	@Test
	void theTotalMustNotGiveHiddenNumbersAway() {
		assertEquals(List.of("disclosure"), rules(wards("31")));
		assertEquals(List.of(), rules(wards("26")));
	}

	private static Plan wards(String total) {
		var builder = plan().figure("admissions", "2019-01/2019-12", total).figure("admissions", "East", "2019-01/2019-12", "20").hidden("admissions", "North", "2019-01/2019-12", 7)
				.hidden("admissions", "South", "2019-01/2019-12", 7);
		var wards = builder.group("Wards", "East", "North", "South");
		var home = builder.area("Exampleshire");
		wards.getAreas().remove(home);
		wards.getAreas().forEach(ward -> {
			ward.setKind(AreaKind.WARD);
			ward.setParent(home);
		});
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setIndicator(builder.indicator("admissions", null));
		table.setRowsForAreas(wards);
		var plan = builder.section("Wards", "By ward.").build();
		plan.getParts().getFirst().getSections().getFirst().getBlocks().add(table);
		return plan;
	}

	@Test
	void aComparisonOverABreakIsFound() {
		var builder = plan();
		var each = FiguresFactory.eINSTANCE.createSeriesBreak();
		each.setTitle("New forms");
		each.setFrom(LocalDate.of(2019, 1, 1));
		each.getIndicators().add(builder.indicator("burglary", null));
		var plan = builder.section("Analysis", "From January to December 2019 burglary fell by 10%.").section("Later", "From January to December 2020 burglary fell by 10%.").build();
		plan.getBreaks().add(each);
		assertEquals(List.of("break"), rules(plan));
		each.setComparable(true);
		assertEquals(List.of(), rules(plan));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"{burglry}#citation.near#{burglary}",
			"{burglaries|change}#citation#",
			"{burglary|change}##" })
	void aFigureThatThePlanDoesNotHaveIsFound(String cited, String rule, String mended) {
		var plan = plan().section("Analysis", "There were " + cited + " in all.").build();
		assertEquals(rule == null ? List.of() : List.of(rule), rules(plan).stream().filter(found -> found.startsWith("citation")).toList());
		if (mended != null) {
			var finding = mend(plan);
			assertEquals("There were " + mended + " in all.", words(finding.about(), finding));
		}
	}

	@Test
	void theActionsOfAPriorityAreNumberedAnewInTheirOrder() {
		var plan = plan().priority("1", "Burglary").action("1.1", "Mark bicycles", "Police", "Bicycles marked").action("1.1", "Fit locks", "Council", "Locks fitted")
				.action("1.9", "Fit lamps", "Council", "Lamps fitted").build();
		mend(plan);
		assertEquals(List.of("1.1", "1.2", "1.3"), plan.getPriorities().getFirst().getActions().stream().map(Action::getRef).toList());
	}

	@Test
	void actionsThatBearTheNumbersOfAnotherPriorityGetThoseOfTheirOwn() {
		var plan = plan().priority("1", "Burglary").action("1.1", "Mark bicycles", "Police", "Bicycles marked").priority("2", "Robbery").action("1.1", "Fit lamps", "Council", "Lamps fitted").build();
		mend(plan);
		assertEquals("2.1", plan.getPriorities().getLast().getActions().getFirst().getRef());
	}

	@Test
	void anActionWithoutAStatusIsFoundWhereOthersHaveOne() {
		var plan = plan().priority("1", "Burglary").action("1.1", "Mark bicycles", "Police", "Bicycles marked").action("1.2", "Fit locks", "Council", "Locks fitted")
				.action("1.3", "Fit lamps", "Council", "Lamps fitted").build();
		assertEquals(List.of(), rules(plan));
		var begun = PlanFactory.eINSTANCE.createStatusValue();
		begun.setMeaning(StatusMeaning.ON_TRACK);
		var waiting = PlanFactory.eINSTANCE.createStatusValue();
		waiting.setWord("Still to come");
		waiting.setMeaning(StatusMeaning.NOT_STARTED);
		plan.getStatusValues().addAll(List.of(begun, waiting));
		var actions = plan.getPriorities().getFirst().getActions();
		actions.stream().limit(2).forEach(action -> action.setStatus(begun));
		assertEquals(List.of("status"), rules(plan));
		mend(plan);
		assertEquals(waiting, actions.getLast().getStatus());
	}

	@Test
	void anUndatedNoteGetsTheDayOfItsRound() {
		var plan = plan().priority("1", "Burglary").action("1.1", "Mark bicycles", "Police", "Bicycles marked").build();
		var round = MonitoringFactory.eINSTANCE.createRound();
		round.setPeriod(Period.parse("2019-04/2019-06"));
		plan.getRounds().add(round);
		var update = MonitoringFactory.eINSTANCE.createUpdate();
		update.setText("Forty were marked.");
		plan.getPriorities().getFirst().getActions().getFirst().getUpdates().add(update);
		assertEquals(List.of("update.undated"), rules(plan));
		assertEquals(List.of(), new FiguresAndWords().findings(plan).getFirst().fixes());
		update.setRound(round);
		mend(plan);
		assertEquals(LocalDate.of(2019, 6, 30), update.getDate());
	}

	/** Makes the first mend that is offered, after which nothing is found any more. */
	private static Finding mend(Plan plan) {
		var finding = new FiguresAndWords().findings(plan).stream().filter(each -> !each.fixes().isEmpty()).findFirst().orElseThrow();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());
		domain.getCommandStack().execute(finding.fixes().getFirst().step().apply(domain, finding.about()));
		assertEquals(List.of(), rules(plan));
		return finding;
	}

	@Test
	void aMendPutsTheRightWordsInPlace() {
		var plan = plan().section("Analysis", "Thefts went from 200 to 250 (30%).").build();
		var finding = new FiguresAndWords().findings(plan).getFirst();
		var block = finding.about();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());
		domain.getCommandStack().execute(finding.fixes().getFirst().step().apply(domain, block));
		assertEquals("Thefts went from 200 to 250 (25%).", words(block, finding));
		assertEquals(List.of(), rules(plan));
		domain.getCommandStack().undo();
		assertTrue(words(block, finding).contains("30%"));
	}

	private static String words(EObject block, Finding finding) {
		return String.valueOf(block.eGet(finding.feature().orElseThrow()));
	}

	private static Plan planOfActions(String due, StatusMeaning status) {
		var plan = plan().section("Actions", "See action 4.7, and action 1.1.").build();
		plan.setPeriod(Period.financialYear(2019));
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle("Burglary");
		priority.setLabel("1");
		var action = PlanFactory.eINSTANCE.createAction();
		action.setRef("1.1");
		action.setText("Visit homes");
		action.setDue(LocalDate.parse(due));
		var value = PlanFactory.eINSTANCE.createStatusValue();
		value.setMeaning(status);
		action.setStatus(value);
		priority.getActions().add(action);
		plan.getPriorities().add(priority);
		return plan;
	}

	private static List<String> dueRules(Plan plan, String today) {
		var clock = Clock.fixed(LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
		return new DueOfAction(clock).findings(new PlanReading(plan)).map(finding -> finding.key().substring("words.".length())).toList();
	}

	@Test
	void dueDaysAreThoseOfThePlanAndOfItsState() {
		assertEquals(List.of("due.before"), dueRules(planOfActions("2019-03-31", StatusMeaning.COMPLETE), "2019-06-01"));
		assertEquals(List.of("due.after"), dueRules(planOfActions("2020-12-31", StatusMeaning.COMPLETE), "2019-06-01"));
		assertEquals(List.of("due.passed"), dueRules(planOfActions("2019-05-31", StatusMeaning.NOT_STARTED), "2019-06-01"));
		assertEquals(List.of(), dueRules(planOfActions("2019-05-31", StatusMeaning.ON_TRACK), "2019-06-01"));
		assertEquals(List.of(), dueRules(planOfActions("2019-06-30", StatusMeaning.NOT_STARTED), "2019-06-01"));
		assertEquals(List.of(), dueRules(planOfActions("2019-05-31", StatusMeaning.NOT_STARTED), "2025-06-01"));
	}

	@Test
	void actionsThatAreNamedMustBeThere() {
		assertEquals(List.of("\"action 4.7\": no action has that number."),
				new FiguresAndWords().findings(planOfActions("2019-05-31", StatusMeaning.COMPLETE)).stream().filter(finding -> finding.key().equals("words.number.cited")).map(Finding::sentence).toList());
	}

	@Test
	void prioritiesAreNumberedWithoutGaps() {
		var plan = planOfActions("2019-05-31", StatusMeaning.COMPLETE);
		for (var label : List.of("2 & 3", "5")) {
			var priority = PlanFactory.eINSTANCE.createPriority();
			priority.setTitle("Title " + label);
			priority.setLabel(label);
			plan.getPriorities().add(priority);
		}

		assertEquals(List.of("There is no priority 4 before this one: Title 5"),
				new FiguresAndWords().findings(plan).stream().filter(finding -> finding.key().equals("words.priority.gap")).map(Finding::sentence).toList());
	}

	@Test
	void twoAgenciesOneLetterApartAreASlip() {
		var plan = plan().build();
		for (var name : List.of("Coucil", "Council", "Probation", "Ward team 1", "Ward team 2", "Parish Council", "Parish Councils")) {
			var agency = PartnershipFactory.eINSTANCE.createAgency();
			agency.setName(name);
			plan.getPartnership().getAgencies().add(agency);
		}

		assertEquals(1, rules(plan).stream().filter("agency.alike"::equals).count());
	}

	@Test
	void termsAreUsedAndShortFormsExplained() {
		var plan = plan().section("Words", "The IOM team met. The ABCX scheme began; ABCX ends. A QRST once. The (LMNO) and LMNO.").build();
		for (var term : List.of("IOM", "ZZZ")) {
			var definition = AssessmentFactory.eINSTANCE.createDefinition();
			definition.setTerm(term);
			plan.getGlossary().add(definition);
		}

		assertEquals(List.of("term.unused", "term.missing"), rules(plan));
	}
}
