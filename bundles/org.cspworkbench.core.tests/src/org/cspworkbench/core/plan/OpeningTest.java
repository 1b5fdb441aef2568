package org.cspworkbench.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path folder;

	@Test
	void aPlanIsReadByAnotherThreadAndOpenedHere() throws Exception {
		try (var library = open()) {
			var opening = library.opening(PLAN);
			onAnotherThread(opening);
			assertTrue(library.session(PLAN).isEmpty(), "reading it opens nothing yet");
			var session = library.open(opening);
			assertEquals(PLAN, session.id());
			assertFalse(session.isReadOnly());
			assertSame(session, library.open(PLAN));
		}
	}

	@Test
	void whoeverReadsTheSamePlanMeanwhileGetsTheSameSession() throws Exception {
		try (var library = open()) {
			var first = library.opening(PLAN);
			var second = library.opening(PLAN);
			onAnotherThread(first);
			onAnotherThread(second);
			var session = library.open(first);
			session.commands().execute(new ChangeCommand(session.plan()) {
				@Override
				protected void doExecute() {
					session.plan().setTitle("Edited");
				}
			});
			assertSame(session, library.open(second));
			assertEquals("Edited", library.open(PLAN).plan().getTitle());
		}
	}

	@Test
	void anOlderStateIsReadByTheNameOfItsRevision() throws Exception {
		try (var library = open()) {
			var first = library.open(PLAN).revision();
			var opening = library.opening(PlanLibrary.idOf(first));
			onAnotherThread(opening);
			var older = library.open(opening);
			assertTrue(older.isReadOnly());
			assertEquals(first, older.revision());
			assertSame(older, library.open(library.opening(first)));
		}
	}

	@Test
	void whatIsNotThereIsSaidToWhoeverOpensIt() throws Exception {
		try (var library = open()) {
			var opening = library.opening("nobody");
			onAnotherThread(opening);
			var refusal = assertThrows(Refusal.class, () -> library.open(opening));
			assertTrue(refusal.getMessage().contains("nobody"), refusal.getMessage());
			assertThrows(Refusal.class, () -> library.open(library.opening(PLAN + "@99")));
		}
	}

	private PlanLibrary open() throws Refusal {
		return PlanLibrary.open(folder, Optional.empty());
	}

	private static void onAnotherThread(Opening opening) throws InterruptedException {
		var thread = new Thread(opening::read);
		thread.start();
		thread.join();
	}
}
