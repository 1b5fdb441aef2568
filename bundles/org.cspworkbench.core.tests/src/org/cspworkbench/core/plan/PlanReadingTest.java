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

class PlanReadingTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path folder;

	@Test
	void aPlanIsReadByAnotherThreadAndOpenedHere() throws Exception {
		try (var library = open()) {
			var reading = library.reading(PLAN);
			onAnotherThread(reading);
			assertTrue(library.session(PLAN).isEmpty(), "reading opens nothing yet");
			var session = library.open(reading);
			assertEquals(PLAN, session.id());
			assertFalse(session.isReadOnly());
			assertSame(session, library.open(PLAN));
		}
	}

	@Test
	void whoeverReadsTheSamePlanMeanwhileGetsTheSameSession() throws Exception {
		try (var library = open()) {
			var first = library.reading(PLAN);
			var second = library.reading(PLAN);
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
			var reading = library.reading(PlanLibrary.idOf(first));
			onAnotherThread(reading);
			var older = library.open(reading);
			assertTrue(older.isReadOnly());
			assertEquals(first, older.revision());
			assertSame(older, library.open(first));
		}
	}

	@Test
	void whatIsNotThereIsSaidToWhoeverOpensIt() throws Exception {
		try (var library = open()) {
			var reading = library.reading("nobody");
			onAnotherThread(reading);
			var refusal = assertThrows(Refusal.class, () -> library.open(reading));
			assertTrue(refusal.getMessage().contains("nobody"), refusal.getMessage());
			assertThrows(Refusal.class, () -> library.open(library.reading(PLAN + "@99")));
		}
	}

	private PlanLibrary open() throws Refusal {
		return PlanLibrary.open(folder, Optional.empty());
	}

	private static void onAnotherThread(PlanReading reading) throws InterruptedException {
		var thread = new Thread(reading::read);
		thread.start();
		thread.join();
	}
}
