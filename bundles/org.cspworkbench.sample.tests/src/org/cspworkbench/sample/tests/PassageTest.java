package org.cspworkbench.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.testkit.Passage;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contradictions of the published plans are still in the samples. */
class PassageTest {

	@ParameterizedTest
	@ValueSource(strings = { "tw-2018", "tw-2020" })
	void theWordsStandWhereTheyAreSaidToStand(String id) {
		var plan = SamplePlans.load(id);
		var lost = passages(id).filter(passage -> Words.of(passage.in(plan)).noneMatch(text -> text.contains(passage.words()))).toList();
		assertEquals(List.of(), lost);
	}

	private static Stream<Passage> passages(String id) {
		return Stream.concat(Passage.contradictions(id).stream(), Passage.thatHold(id).stream());
	}

	/** The findings in each of the two published documents, and those between them. */
	@Test
	void everyKnownContradictionIsKept() {
		assertEquals(ids("I03 I04 I05 I06 I07 I26 I28 I29 I30 I31 I32 I33 I34 I35 I36 I37 I38 I39 I40 I41 I56 I59 I63 I64 I65 I66 I70 I72 I73 X01 X02 X03 X04 X05 X08"), found("tw-2020"));
		assertEquals(ids("I08 I09 I10 I18 I19 I20 I21 I38 I46 I47 I48 I55 I59 I71 X01 X02 X03 X04 X05"), found("tw-2018"));
	}

	private static Set<String> ids(String words) {
		return new TreeSet<>(List.of(words.split(" ")));
	}

	private static Set<String> found(String id) {
		return Passage.contradictions(id).stream().map(Passage::about).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Findings are not accepted in advance: a check must raise them. */
	@ParameterizedTest
	@ValueSource(strings = { "tw-2018", "tw-2020" })
	void noFindingIsSilenced(String id) {
		assertTrue(SamplePlans.load(id).getAcceptedFindings().isEmpty());
	}

	@Test
	void plansWithoutMarkedPassagesHaveNone() {
		assertEquals(List.of(), Passage.contradictions("tm-2017"));
	}
}
