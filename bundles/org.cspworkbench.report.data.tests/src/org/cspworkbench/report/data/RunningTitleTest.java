package org.cspworkbench.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RunningTitleTest {

	@Test
	void aTitleThatFitsStaysAsItIs() {
		assertEquals("Strategic Assessment & Partnership Plan 2020/21", RunningTitle.of("Strategic Assessment & Partnership Plan 2020/21"));
		assertNull(RunningTitle.of(null));
	}

	@Test
	void aLongOneEndsAtAWord() {
		var title = "The strategic assessment of the partnership, and of every place around it, ".repeat(4);
		var running = RunningTitle.of(title);
		assertTrue(running.length() <= 160, running);
		assertTrue(running.endsWith(", The…"), running);
		assertTrue(title.startsWith(running.replace("…", "")), running);
	}

	@Test
	void oneWithoutBlanksIsCutAnywhereButInALetter() {
		assertEquals("x".repeat(159) + "…", RunningTitle.of("x".repeat(300)));
		assertEquals("安".repeat(79) + "…", RunningTitle.of("安".repeat(300)));
		assertEquals("🚓".repeat(79) + "…", RunningTitle.of("🚓".repeat(300)));
	}
}
