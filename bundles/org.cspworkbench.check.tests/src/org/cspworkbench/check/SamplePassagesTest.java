package org.cspworkbench.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.testkit.Passage;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of the contradictions of the samples, and that nothing else is said of them. */
class SamplePassagesTest {

	/** They need the plan of the other year. */
	private static final Set<String> OF_TWO_PLANS = Set.of("I38", "X01", "X02", "X03", "X04", "X05");
	/** The same contradiction as one that is listed, in another line of the same box. */
	private static final Set<String> ALSO_TRUE = Set.of("box-da-line-3", "box-possession-line-1", "box-trafficking-line-1", "fig-show-children-2019-11");

	private static final Map<String, List<Finding>> FOUND = new HashMap<>();

	private static List<Finding> findings(String plan) {
		return FOUND.computeIfAbsent(plan, id -> new FiguresAndWords().findings(SamplePlans.load(id)));
	}

	private static Set<String> found(String plan, String rule) {
		return findings(plan).stream().filter(finding -> finding.key().equals("words." + rule)).map(SamplePassagesTest::element).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String element(Finding finding) {
		return PlanDocuments.id(finding.about()).orElse("");
	}

	@ParameterizedTest
	@CsvSource({ "tw-2018,I08,breakdown,block-substance-activities-item-2", "tw-2018,I09,chain,block-substance-analysis", "tw-2018,I10,percentage.share,block-da-analysis",
			"tw-2018,I18,title,block-setting-priorities-item-3", "tw-2018,I18,title,block-setting-priorities-item-4", "tw-2018,I19,year.priorities,block-overview",
			"tw-2018,I20,year.old,block-substance-activities-item-9", "tw-2018,I21,period.start,block-alcohol-analysis", "tw-2018,I46,break,block-road-analysis",
			"tw-2018,I55,expansion.glossary,act-substance-young", "tw-2018,I59,primary,act-safeguarding-schools", "tw-2018,I59,primary,act-safeguarding-west-kent",
			"tw-2018,I59,primary.several,act-safeguarding-meetings", "tw-2020,I03,year.coming,block-conclusion-introduction", "tw-2020,I04,movement,block-road",
			"tw-2020,I05,firstTime,block-conclusion-road", "tw-2020,I06,level,block-conclusion-da", "tw-2020,I07,rank,block-drug-offences", "tw-2020,I26,back,block-asb-recording",
			"tw-2020,I28,thousands,fund-safety-in-action", "tw-2020,I29,unit,box-da-line-1", "tw-2020,I30,unit,block-conclusion-road", "tw-2020,I31,unit.title,block-drug-offences",
			"tw-2020,I32,reading.exact,chart-adm-substance", "tw-2020,I33,unit.title,chart-adm-alcohol", "tw-2020,I34,reading.other,chart-road-districts",
			"tw-2020,I36,parts.direction,table-hate", "tw-2020,I37,disclosure,table-wards", "tw-2020,I39,weak,block-noticeable-item-4", "tw-2020,I39,weak,block-asb-recording",
			"tw-2020,I39,weak,block-conclusion-asb", "tw-2020,I40,weak,block-noticeable-item-5", "tw-2020,I41,omission,block-noticeable", "tw-2020,I56,expansion.glossary,fund-davss",
			"tw-2020,I59,primary,act-asb-mase", "tw-2020,I59,primary,act-asb-discos", "tw-2020,I63,colour,block-kent-comparison", "tw-2020,I65,zero,table-satisfaction",
			"tw-2020,I66,decimals,block-road", "tw-2020,I70,expansion.glossary,act-da-sara", "tw-2020,X08,area,area-shepway" })
	void aContradictionIsFound(String plan, String id, String rule, String element) {
		assertTrue(Passage.contradictions(plan).stream().anyMatch(passage -> passage.about().equals(id) && passage.element().equals(element)), "no such passage");
		assertTrue(found(plan, rule).contains(element), () -> found(plan, rule).toString());
	}

	/** Nothing is said of any element without a contradiction, and so of no statement that holds. */
	@ParameterizedTest
	@ValueSource(strings = { "tw-2018", "tw-2020" })
	void nothingElseIsSaid(String plan) {
		var wrong = Stream.concat(Passage.contradictions(plan).stream().map(Passage::element), ALSO_TRUE.stream()).collect(Collectors.toSet());
		assertEquals(List.of(), findings(plan).stream().filter(finding -> !wrong.contains(element(finding))).map(Finding::sentence).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tw-2018", "tw-2020" })
	void noStatementThatHoldsIsQuoted(String plan) {
		assertAll(Passage.thatHold(plan).stream().map(passage -> () -> assertFalse(
				findings(plan).stream().anyMatch(finding -> element(finding).equals(passage.element()) && finding.sentence().contains(passage.words())), passage.about())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tw-2022", "tm-2017" })
	void aPlanWithoutContradictionsIsLeftAlone(String plan) {
		assertEquals(List.of(), findings(plan).stream().map(Finding::sentence).toList());
	}

	@Test
	void fourOfFiveSureContradictionsAreFoundAndPrinted() {
		for (var plan : List.of("tw-2018", "tw-2020")) {
			var elements = findings(plan).stream().map(SamplePassagesTest::element).collect(Collectors.toSet());
			for (var certainty : List.of("definite", "likely", "soft")) {
				var all = Passage.contradictions(plan).stream().filter(passage -> passage.certainty().equals(certainty) && !OF_TWO_PLANS.contains(passage.about())).collect(Collectors.groupingBy(Passage::about));
				var found = all.values().stream().filter(places -> places.stream().anyMatch(place -> elements.contains(place.element()))).count();
				System.out.printf("%s %s: a finding at the place of %d of %d%n", plan, certainty, found, all.size());
				assertTrue(!certainty.equals("definite") || found >= 0.8 * all.size(), plan);
			}
		}
	}
}
