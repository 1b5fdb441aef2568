package org.cspworkbench.forms.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.forms.internal.markdown.RenderedText.Look;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

	private final Map<String, String> figures = Map.of("da.incidents", "2,362", "da.incidents|change", "199");
	private final MarkdownReader reader = new MarkdownReader(expression -> Optional.ofNullable(figures.get(expression)));

	@Test
	void figuresStandInPlaceOfTheirBraces() {
		var rendered = reader.read("Reports rose by {da.incidents|change} to **{da.incidents}**.");
		assertEquals("Reports rose by 199 to 2,362.", rendered.text());
		assertEquals(Set.of(Look.FIGURE), looks(rendered, "199"));
		assertEquals(Set.of(Look.FIGURE, Look.STRONG), looks(rendered, "2,362"));
	}

	@Test
	void aFigureThatDoesNotExistStaysInItsBraces() {
		var rendered = reader.read("It fell to {da.repeat}.");
		assertEquals("It fell to {da.repeat}.", rendered.text());
		assertEquals(Set.of(Look.UNKNOWN_FIGURE), looks(rendered, "{da.repeat}"));
	}

	@Test
	void listsAreIndentedAndMarked() {
		var rendered = reader.read("Noticeable:\n\n- one\n- two\n  1. inner\n");
		assertEquals("Noticeable:\n\n•  one\n•  two\n1.  inner", rendered.text());
		assertEquals(3, rendered.lines().size());
		assertEquals(2, rendered.lines().getLast().depth());
	}

	@Test
	void paragraphsHeadingsAndBreaks() {
		assertEquals("Title\n\nfirst second\n\nthird", reader.read("# Title\nfirst\nsecond\n\nthird").text());
	}

	@Test
	void htmlIsShownAndNotObeyed() {
		assertEquals("<script>alert(1)</script>", reader.read("<script>alert(1)</script>").text());
	}

	@Test
	void wordsInBracesAreFoundWhereTheCaretStands() {
		var open = Citations.open("rose by {da.in and", 14);
		assertEquals("da.in", open.orElseThrow().expression());
		assertEquals(14, open.orElseThrow().end());
		assertTrue(Citations.open("rose by {da} and", 14).isEmpty());
		assertTrue(Citations.open("no brace", 4).isEmpty());
	}

	@Test
	void bracesThatAreClosedAlreadyAreReplacedAsAWhole() {
		var open = Citations.open("by {da.in|change} to", 9).orElseThrow();
		assertEquals(3, open.start());
		assertEquals(17, open.end());
	}

	private static Set<Look> looks(RenderedText rendered, String words) {
		int at = rendered.text().indexOf(words);
		return rendered.runs().stream().filter(run -> run.start() == at && run.length() == words.length()).findFirst().orElseThrow().looks();
	}
}
