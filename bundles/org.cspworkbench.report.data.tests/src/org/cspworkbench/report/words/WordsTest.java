package org.cspworkbench.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.words.Tokens;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class WordsTest {

	private final Plan plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
	private final PlanSnapshot snapshot = PlanSnapshot.of(plan);

	private String read(String markdown) {
		return snapshot.words(markdown).plain();
	}

	@Test
	void figuresReadWellInSentences() {
		assertEquals("Reports rose by 199 (9%) to 2,362, from 2,163.",
				read("Reports rose by {da.incidents|change} ({da.incidents|percentage-change}) to {da.incidents}, from {da.incidents|previous}."));
		assertEquals("a reduction of 574", read("{all.crime|movement}"));
		assertEquals("9.2%", read("{da.incidents|percentage-change:1}"));
		assertEquals("↑", read("{da.incidents|arrow}"));
	}

	@Test
	void otherMonthsCanBeNamed() {
		assertEquals("2,163", read("{da.incidents|value|2017-11/2018-10}"));
	}

	@Test
	void whatCannotBeResolvedStaysAsTyped() {
		assertEquals("{no.such.figure} and {da.incidents|nonsense} and {da.incidents|value|nowhere}",
				read("{no.such.figure} and {da.incidents|nonsense} and {da.incidents|value|nowhere}"));
	}

	@Test
	void markdownBecomesPassages() {
		var words = Words.of("# Title\n\nSome **bold** and *slanted* words.\n\n- one\n- two\n\n3. three\n4. four\n\n> said", Tokens.NONE);
		assertEquals("Title\nSome bold and slanted words.\n• one\n• two\n3. three\n4. four\nsaid", words.plain());
		assertEquals("<h4>Title</h4><p>Some <b>bold</b> and <i>slanted</i> words.</p><ul><li>one</li><li>two</li></ul>"
				+ "<ol start=\"3\"><li>three</li><li>four</li></ol><blockquote><p>said</p></blockquote>", words.html());
		assertFalse(words.isPlain());
		assertTrue(Words.of("Nothing but words.", Tokens.NONE).isPlain());
	}

	@Test
	void markupFromOutsideIsShownNotObeyed() {
		var words = Words.of("<script>alert(1)</script>\n\n<VALUE-OF>java</VALUE-OF> [link](javascript:alert(1)) [page](https://example.org)", Tokens.NONE);
		assertFalse(words.html().contains("<script"));
		assertFalse(words.html().contains("<VALUE-OF"));
		assertFalse(words.html().contains("javascript:"));
		assertTrue(words.plain().contains("link"));
		assertTrue(words.html().contains("<a href=\"https://example.org\">page</a>"));
	}

	@Test
	void aFigureWithMarkdownInItIsNotReadAsMarkdown() {
		Tokens tokens = token -> Optional.of("*7* < 8");
		assertEquals("*7* < 8", Words.of("{a}", tokens).plain());
		assertEquals("<p>*7* &lt; 8</p>", Words.of("{a}", tokens).html());
	}

	@Test
	void aTokenBesideEmphasisHoldsTogether() {
		assertEquals("2,362 incidents", read("**{da.incidents}** incidents"));
	}
}
