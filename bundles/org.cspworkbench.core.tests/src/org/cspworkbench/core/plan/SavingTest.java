package org.cspworkbench.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that goes on beside further edits: nothing is lost, and nothing is called saved before it is. */
class SavingTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path folder;

	@Test
	void whatIsEditedDuringASaveIsUnsavedAfterIt() throws Exception {
		try (var library = open()) {
			var session = library.open(PLAN);
			title(session, "First");
			var saving = session.beginSaving("");
			assertTrue(session.isDirty());
			assertFalse(session.hasFreshEdits());
			title(session, "Second");
			onAnotherThread(saving);
			assertTrue(session.isDirty());
			assertEquals(1, session.revision().number());
			session.finish(saving);
			assertEquals(2, session.revision().number());
			assertTrue(session.isDirty());
			assertEquals("First", library.read(PLAN).getTitle());
			session.commands().undo();
			assertFalse(session.isDirty());
			session.commands().undo();
			assertTrue(session.isDirty());
			session.commands().redo();
			session.commands().redo();
			session.save("");
			assertEquals("Second", library.read(PLAN).getTitle());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void aPlanIsNotSavedBeforeItIsThere() throws Exception {
		try (var library = open()) {
			var session = library.open(PLAN);
			title(session, "First");
			var saving = session.beginSaving("");
			assertTrue(session.isDirty());
			assertThrows(IllegalStateException.class, () -> session.beginSaving(""));
			onAnotherThread(saving);
			assertTrue(session.isDirty());
			session.finish(saving);
			assertFalse(session.isDirty());
			session.finish(saving);
			assertEquals(2, library.history(PLAN).size());
		}
	}

	@Test
	void aRefusedSaveLeavesTheEditsUnsaved() throws Exception {
		try (var library = open(); var others = open()) {
			var session = library.open(PLAN);
			title(session, "Mine");
			var saving = session.beginSaving("");
			var theirs = others.open(PLAN);
			title(theirs, "Theirs");
			theirs.save("");
			onAnotherThread(saving);
			assertThrows(StalePlan.class, () -> session.finish(saving));
			assertTrue(session.isDirty());
			assertFalse(session.isBeingSaved());
			assertEquals("Mine", session.plan().getTitle());
			assertThrows(StalePlan.class, () -> session.save(""));
			session.commands().undo();
			assertTrue(session.isDirty());
		}
	}

	@Test
	void aSecondSaveWaitsForTheFirst() throws Exception {
		try (var library = open()) {
			var session = library.open(PLAN);
			title(session, "First");
			session.beginSaving("");
			title(session, "Second");
			session.save("");
			assertFalse(session.isDirty());
			assertEquals(3, session.revision().number());
			assertEquals("Second", library.read(PLAN).getTitle());
		}
	}

	@Test
	void whatIsBeingSavedWhenTheProgramEndsIsThereTheNextTime() throws Exception {
		try (var library = open(); var edits = UnsavedEdits.of(library)) {
			var session = library.open(PLAN);
			title(session, "Saved at the last moment");
			session.beginSaving("");
		}
		try (var library = open(); var edits = UnsavedEdits.of(library)) {
			assertEquals("Saved at the last moment", library.read(PLAN).getTitle());
			assertTrue(edits.leftBehind().isEmpty());
		}
	}

	@Test
	void whatCannotBeSavedWhenTheProgramEndsIsOfferedTheNextTime() throws Exception {
		try (var library = open(); var edits = UnsavedEdits.of(library); var others = open()) {
			var session = library.open(PLAN);
			title(session, "Mine");
			var theirs = others.open(PLAN);
			title(theirs, "Theirs");
			theirs.save("");
			session.beginSaving("");
		}
		try (var library = open(); var edits = UnsavedEdits.of(library)) {
			assertEquals("Theirs", library.read(PLAN).getTitle());
			assertEquals("Mine", edits.leftBehind().getFirst().draft().title());
		}
	}

	@Test
	void aRevertDuringASaveGoesBackToWhatWasBeingSaved() throws Exception {
		try (var library = open()) {
			var session = library.open(PLAN);
			title(session, "First");
			session.beginSaving("");
			title(session, "Second");
			library.revert(session);
			assertEquals("First", session.plan().getTitle());
			assertFalse(session.isDirty());
			assertEquals(2, session.revision().number());
		}
	}

	private static void onAnotherThread(Saving saving) throws InterruptedException {
		var thread = new Thread(saving::write);
		thread.start();
		thread.join();
	}

	private PlanLibrary open() throws Refusal {
		return PlanLibrary.open(folder.resolve("data"), Optional.empty());
	}

	private static void title(PlanSession session, String title) {
		session.domain().getCommandStack().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
	}
}
