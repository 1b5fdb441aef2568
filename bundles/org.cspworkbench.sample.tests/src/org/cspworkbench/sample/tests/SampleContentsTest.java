package org.cspworkbench.sample.tests;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.ItemKind;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.assessment.Programme;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Origin;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.Relation;
import org.cspworkbench.testkit.FigureLookup;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples hold what the documents hold on which they are modelled. */
class SampleContentsTest {

	static List<String> samples() {
		return SamplePlans.ids();
	}

	@Test
	void planOf2018() {
		var plan = SamplePlans.load("tw-2018");
		assertEquals(Map.of("Domestic abuse", 7, "Road safety", 11, "Substance misuse and alcohol abuse (including in the night-time economy)", 14,
				"Safeguarding (Organised Crime Groups, CSE, modern slavery and gangs)", 12), actionsByPriority(plan));
		assertEquals(List.of(6, 0, 4, 0), plan.getPriorities().stream().map(priority -> priority.getOpportunities().size()).toList());
		assertEquals(List.of(2, 2, 1, 1), plan.getPriorities().stream().map(priority -> priority.getTargets().size()).toList());
		assertEquals(4, plan.getReviews().getFirst().getPriorities().size());
		assertEquals(List.of(new BigDecimal("31332"), new BigDecimal("126000")), plan.getFundings().stream().map(funding -> funding.getAmount()).toList());
	}

	@Test
	void assessmentOf2020() {
		var plan = SamplePlans.load("tw-2020");
		assertEquals(Map.of("Domestic abuse", 11, "Substance misuse and supply, and alcohol abuse (including violence-related issues)", 13,
				"Anti-social behaviour and violence reduction (incl. risk reductions in CSE and gangs)", 14, "Road safety", 11), actionsByPriority(plan));
		assertEquals(List.of(1, 2, 2, 4), plan.getPriorities().stream().map(priority -> priority.getOpportunities().size()).toList());
		assertEquals("2020-02-13", plan.getSignOffs().getFirst().getDate().toString());
		assertEquals(20, plan.getAreaGroups().get(1).getAreas().size());
		assertEquals(List.of(23), Words.elements(plan, ItemList.class).filter(list -> list.getKind() == ItemKind.STORIES).map(list -> list.getItems().size()).toList());
		assertEquals(List.of(6), Words.elements(plan, Programme.class).map(programme -> programme.getSessions().size()).toList());
	}

	@Test
	void theCrimeTableHasSeventeenRowsOfWhichTwoShareAReason() {
		var table = (FigureTable) PlanDocuments.find(SamplePlans.load("tw-2020"), "table-crime").orElseThrow();
		assertEquals(17, table.getRows().size());
		var spanning = table.getRows().stream().filter(row -> row.getSpanningText() != null).toList();
		assertEquals(1, spanning.size());
		assertEquals(2, spanning.getFirst().getSpannedRows());
		assertEquals(List.of("1"), spanning.getFirst().getFootnotes().stream().map(footnote -> footnote.getMarker()).toList());
	}

	@Test
	void arrowsInTheContentsGoDownForCrimeAndUpForThePriorities() {
		var plan = SamplePlans.load("tw-2020");
		var arrows = plan.getParts().stream().filter(part -> "Part 1".equals(part.getLabel())).flatMap(part -> part.getSections().stream())
				.collect(toMap(Section::getTitle, section -> direction(plan, section), (a, b) -> a, LinkedHashMap::new));
		assertEquals(Map.of("All recorded crime", -1, "Domestic abuse", 1, "Substance misuse and alcohol abuse", 1, "Anti-social behaviour", 1, "Road safety", 1), arrows);
	}

	private static int direction(Plan plan, Section section) {
		var figures = new FigureLookup(plan);
		var key = section.getHeadline().getKey();
		return figures.value(key, section.getPeriod().toString()).orElseThrow()
				.compareTo(figures.value(key, section.getPeriod().yearBefore().toString()).orElseThrow());
	}

	@Test
	void planOf2022HasAMergedPriority() {
		var plan = SamplePlans.load("tw-2022");
		assertEquals(List.of("1", "2", "3", "4", "5 & 6"), plan.getPriorities().stream().map(Priority::getLabel).toList());
		var merged = plan.getPriorities().getLast();
		assertTrue(merged.getOrigins().stream().filter(origin -> origin.getRelation() == Relation.MERGES).count() >= 2);
		assertTrue(plan.getPriorities().get(3).getOrigins().stream().anyMatch(origin -> origin.getRelation() == Relation.SPLITS));
	}

	@Test
	void actionsOf2022AreNumberedWithoutAGap() {
		var plan = SamplePlans.load("tw-2022");
		var counts = List.of(14, 7, 13, 15, 22);
		for (int i = 0; i < counts.size(); i++) {
			var number = i + 1;
			assertEquals(IntStream.rangeClosed(1, counts.get(i)).mapToObj(n -> number + "." + n).toList(),
					plan.getPriorities().get(i).getActions().stream().map(Action::getRef).toList());
		}
	}

	@Test
	void positionsOf2022AreSharedOrMissing() {
		var figures = new FigureLookup(SamplePlans.load("tw-2022"));
		var shared = figures.figure("drug.trafficking", "Tunbridge Wells", "2021-01/2021-12", SeriesKind.POSITION).orElseThrow();
		assertEquals(new BigDecimal("3"), shared.getValue());
		assertTrue(shared.isTied());
		var none = figures.figure("drug.trafficking", "Tunbridge Wells", "2020-01/2020-12", SeriesKind.POSITION).orElseThrow();
		assertEquals(Absence.NOT_APPLICABLE, none.getAbsence());
	}

	@Test
	void partsOfDrugOffencesAddUpIn2022() {
		var plan = SamplePlans.load("tw-2022");
		var figures = new FigureLookup(plan);
		var drugs = plan.getIndicators().stream().filter(indicator -> indicator.getKey().equals("drug.offences")).findFirst().orElseThrow();
		assertTrue(drugs.isExhaustive());
		for (var months : List.of("2020-01/2020-12", "2021-01/2021-12")) {
			var parts = drugs.getChildren().stream().map(part -> figures.value(part.getKey(), months).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertEquals(figures.value("drug.offences", months).orElseThrow(), parts);
		}
	}

	/** Only published figures are shown; what is not known says so. */
	@Test
	void whatIsNotKnownOf2022SaysSo() {
		var missing = SamplePlans.load("tw-2022").getSeries().stream().flatMap(series -> series.getFigures().stream())
				.filter(figure -> figure.getAbsence() == Absence.NOT_AVAILABLE).toList();
		assertTrue(missing.size() > 20);
		missing.forEach(figure -> assertEquals("Not held in this sample.", figure.getReason()));
	}

	@Test
	void secondPartnershipReviewsThirtySixActionsAndPlansFortyThree() {
		var plan = SamplePlans.load("tm-2017");
		var reviewed = topics(plan.getReviews().getFirst().getPriorities());
		assertEquals(9, reviewed.size());
		assertEquals(36, actions(reviewed).count());
		assertTrue(reviewed.stream().allMatch(topic -> topic.getMeasures().size() == 1), "every topic has its success indicator");
		assertTrue(actions(reviewed).allMatch(action -> action.getStatus() == null && action.getTimescale() != null && !action.getUpdates().isEmpty()));
		assertEquals(List.of("By Dec 2016", "By March 2017", "Ongoing"), actions(reviewed).map(Action::getTimescale).distinct().sorted().toList());
		assertEquals(Map.of("Anti-Social Behaviour (including environmental crime)", 11, "Counter Terrorism", 5, "Domestic Abuse", 9,
				"Gangs and Organised Crime Groups", 6, "Mental Health", 6, "Substance Misuse", 6),
				topics(plan.getPriorities()).stream().collect(toMap(Priority::getTitle, topic -> topic.getActions().size())));
		assertTrue(plan.getPriorities().stream().allMatch(theme -> theme.getStrapLine() != null));
		assertEquals(24, plan.getPartnership().getMemberships().size());
		assertEquals(18, plan.getGlossary().size());
	}

	private static List<Priority> topics(List<Priority> themes) {
		return themes.stream().flatMap(theme -> theme.getTopics().stream()).toList();
	}

	private static Stream<Action> actions(List<Priority> priorities) {
		return priorities.stream().flatMap(priority -> priority.getActions().stream());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyActionHasALead(String id) {
		assertEquals(List.of(), Words.elements(SamplePlans.load(id), Action.class).filter(action -> action.getLeads().isEmpty()).map(Action::getText).toList());
	}

	/** Stars are where the published table has them: four of fourteen in 2020, ten rows of twelve in 2018. */
	@Test
	void starsAreWhereTheyWerePublished() {
		assertEquals(4, starred("tw-2020", "pri-asb"));
		assertEquals(10, starred("tw-2018", "pri-safeguarding"));
		assertEquals(0, starred("tw-2020", "pri-da"));
	}

	private static long starred(String plan, String priority) {
		var element = (Priority) PlanDocuments.find(SamplePlans.load(plan), priority).orElseThrow();
		return element.getActions().stream().filter(action -> action.getLeads().stream().anyMatch(Lead::isPrimary)).count();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whatContinuesAnEarlierSampleIsFoundThere(String id) {
		var lost = Words.elements(SamplePlans.load(id), Origin.class)
				.filter(origin -> origin.getElementId() != null)
				.filter(Predicate.not(origin -> PlanDocuments.find(SamplePlans.load(origin.getPlanKey()), origin.getElementId()).isPresent()))
				.map(origin -> origin.getPlanKey() + " " + origin.getElementId()).toList();
		assertEquals(List.of(), lost);
	}

	@Test
	void manyActionsAreCarriedOnFromYearToYear() {
		assertTrue(carriedOn("tw-2020") >= 25);
		assertTrue(carriedOn("tw-2022") >= 25);
	}

	private static long carriedOn(String id) {
		return Words.elements(SamplePlans.load(id), Action.class).filter(action -> !action.getOrigins().isEmpty()).count();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void storiesOfPeopleHaveBeenCheckedForAnonymity(String id) {
		var blocks = Words.elements(SamplePlans.load(id), Block.class).filter(block -> block.isSensitive()).toList();
		assertTrue(blocks.stream().allMatch(block -> block.getAnonymityCheckedOn() != null));
		if (id.equals("tw-2018") || id.equals("tw-2020")) {
			assertTrue(!blocks.isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void membersAreOnTheListOfAgencies(String id) {
		var plan = SamplePlans.load(id);
		var agencies = Words.elements(plan, Agency.class).toList();
		assertTrue(plan.getPartnership().getMemberships().size() >= 16);
		plan.getPartnership().getMemberships().forEach(member -> assertTrue(agencies.contains(member.getAgency())));
	}

	private static Map<String, Integer> actionsByPriority(Plan plan) {
		return plan.getPriorities().stream().collect(toMap(Priority::getTitle, priority -> priority.getActions().size()));
	}
}
