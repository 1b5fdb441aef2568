package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

	@Test
	void whatAPrintedMultipleOfFiveMayHaveBeen() {
		assertEquals(new Span(18, 22), Span.roundedTo(20, 5));
		assertEquals(new Span(0, 2), Span.roundedTo(0, 5));
		assertEquals(new Span(15, 24), Span.roundedTo(20, 10), "halves round up");
		assertEquals(Span.only(20), Span.roundedTo(20, 1));
	}

	@Test
	void anOpenSpanIsWiderThanAnyOther() {
		assertEquals(6, Span.below(7).width());
		assertTrue(Span.atLeast(7).width() > Span.below(1_000_000).width());
		assertTrue(Span.atLeast(7).contains(1_000_000));
		assertFalse(Span.atLeast(7).contains(6));
		assertTrue(Span.only(441).isSingle());
	}

	@Test
	void spansMeetWhereTheyShareANumber() {
		assertTrue(Span.below(7).meets(new Span(6, 9)));
		assertFalse(Span.below(7).meets(Span.atLeast(7)));
		assertEquals(new Span(5, 6), Span.below(7).within(Span.atLeast(5)));
		assertThrows(IllegalArgumentException.class, () -> new Span(7, 6));
	}
}
