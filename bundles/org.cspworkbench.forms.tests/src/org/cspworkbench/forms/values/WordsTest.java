package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

	@ParameterizedTest
	@CsvSource({ "leadAgency, Lead agency", "PCCPlan, PCC plan", "title, Title", "NOT_STARTED, Not started", "not-started, Not started",
			"higherPCCPlan, Higher PCC plan", "asbIncidents2020, Asb incidents2020" })
	void namesBecomeLabels(String name, String label) {
		assertEquals(label, Words.label(name));
	}

	@ParameterizedTest
	@CsvSource({ "Lead agency, lead agency", "PCC plan, PCC plan", "Ref, ref" })
	void labelsStandInSentences(String label, String inSentence) {
		assertEquals(inSentence, Words.inSentence(label));
	}

	@ParameterizedTest
	@CsvSource({ "action, actions", "agency, agencies", "series, series", "fact box, fact boxes", "day, days", "case study, case studies" })
	void severalOfThem(String noun, String nouns) {
		assertEquals(nouns, Words.plural(noun));
	}

	@Test
	void headingsThatSayTheSame() {
		assertTrue(Words.isSame("Sign-off", "Sign offs"));
	}
}
