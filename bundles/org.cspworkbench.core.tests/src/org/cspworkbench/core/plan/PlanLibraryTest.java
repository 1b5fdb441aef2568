package org.cspworkbench.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.begin.NewPlanWish;
import org.cspworkbench.core.begin.NextPlanWish;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library over a real embedded database. */
class PlanLibraryTest {

	@TempDir
	Path folder;

	@Test
	void aNewDatabaseBeginsWithTheSamples() throws Exception {
		try (var library = open()) {
			assertEquals(List.of("tm-2017", "tw-2018", "tw-2020", "tw-2022"), library.plans().stream().map(entry -> entry.id()).sorted().toList());
		}
	}

	@Test
	void anEditIsUndoneSavedAndThereTheNextTime() throws Exception {
		try (var library = open()) {
			var session = library.open("tw-2020");
			title(session, "First");
			session.commands().undo();
			assertFalse(session.isDirty());
			title(session, "Second");
			assertTrue(session.isDirty());
			session.save("why not");
			assertEquals(2, session.revision().number());
			assertFalse(session.isDirty());
		}
		try (var library = open()) {
			assertEquals("Second", library.read("tw-2020").getTitle());
			assertEquals("why not", library.history("tw-2020").getFirst().authorship().reason());
		}
	}

	@Test
	void theNextPlanStandsBesideTheLastAndSaveAsBesideBoth() throws Exception {
		try (var library = open()) {
			var last = library.open("tw-2022");
			var next = library.beginNext(last, NextPlanWish.after(last.plan()));
			assertEquals("tw-2023", next.id());
			assertEquals("2023/24", next.plan().getYears());
			assertFalse(next.isDirty());
			var copy = library.saveAs(next, "A try");
			assertEquals("tw-2023-2", copy.id());
			assertEquals("A try", library.read("tw-2023-2").getTitle());
			var first = library.begin(new NewPlanWish("Safer Anyshire", "Anyshire", 2026, 1));
			assertEquals("anyshire-2026", first.id());
			assertEquals("Give the plan a title.", assertThrows(Refusal.class, () -> library.saveAs(next, " ")).getMessage());
		}
	}

	@Test
	void revertGoesBackToWhatWasSavedAndRedoBringsTheEditsBack() throws Exception {
		try (var library = open()) {
			var session = library.open("tw-2020");
			title(session, "Saved");
			session.save("");
			title(session, "Not saved");
			library.revert(session);
			assertEquals("Saved", session.plan().getTitle());
			assertFalse(session.isDirty());
			session.commands().redo();
			assertEquals("Not saved", session.plan().getTitle());
			session.commands().undo();
			session.commands().undo();
			title(session, "On another way");
			library.revert(session);
			assertEquals("Saved", session.plan().getTitle());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void twoAnalystsSaveAndNothingIsLost() throws Exception {
		try (var anna = open(); var ben = open()) {
			var hers = anna.open("tw-2020");
			var his = ben.open("tw-2020");
			title(hers, "Anna's title");
			hers.save("");
			subtitle(his, "Ben's subtitle");
			var stale = assertThrows(StalePlan.class, () -> his.save(""));
			assertEquals(2, stale.latest().number());
			assertTrue(his.isDirty());

			assertEquals(List.of(), ben.merge(his, ben.opening(his.revision()), ben.opening(stale.latest())));
			his.save("merged");
			var plan = anna.read("tw-2020");
			assertEquals("Anna's title", plan.getTitle());
			assertEquals("Ben's subtitle", plan.getSubtitle());
			assertEquals(3, anna.history("tw-2020").size());
		}
	}

	@Test
	void anOlderRevisionIsRestoredAsTheNewest() throws Exception {
		try (var library = open()) {
			var session = library.open("tw-2020");
			var first = session.revision();
			var original = session.plan().getTitle();
			title(session, "Changed");
			session.plan().getPriorities().getFirst().getActions().clear();
			session.save("");
			var saving = library.restore(session, library.opening(first));
			assertTrue(session.isBeingSaved());
			session.finish(saving);
			assertEquals(original, session.plan().getTitle());
			assertEquals(3, session.revision().number());
			assertEquals(first.sha256(), session.revision().sha256());
		}
	}

	@Test
	void anExportComesBackUnderAnIdThatIsFree() throws Exception {
		try (var library = open()) {
			var file = folder.resolve("out.cspplan");
			library.exportFile(library.open("tw-2018"), file);
			var imported = library.importFile(file);
			assertEquals("tw-2018-2", imported.id());
			assertEquals(library.history("tw-2018").getFirst().sha256(), imported.revision().sha256());
		}
	}

	@Test
	void whatIsNoPlanIsRefusedInOneSentence() throws Exception {
		var file = Files.writeString(folder.resolve("letter.cspplan"), "Dear Sir or Madam");
		try (var library = open()) {
			var refusal = assertThrows(Refusal.class, () -> library.importFile(file));
			assertTrue(refusal.getMessage().contains("letter.cspplan"), refusal.getMessage());
			assertThrows(Refusal.class, () -> library.importFile(folder.resolve("missing.cspplan")));
			assertThrows(Refusal.class, () -> library.open("no-such-plan"));
			assertEquals(4, library.plans().size());
		}
	}

	@Test
	void unsavedEditsSurviveACrash() throws Exception {
		try (var library = open()) {
			var edits = UnsavedEdits.of(library);
			var session = library.open("tw-2020");
			title(session, "Typed before the lights went out");
			edits.keep(session);
			edits.settle();
			forgetLock();
		}
		try (var library = open(); var edits = UnsavedEdits.of(library)) {
			var left = edits.leftBehind();
			assertEquals(1, left.size());
			var session = edits.recover(left.getFirst(), "recovered");
			assertEquals("Typed before the lights went out", session.plan().getTitle());
			assertEquals(2, session.revision().number());
			assertEquals(List.of(), edits.leftBehind());
		}
	}

	/** A process that dies gives up its lock; within one process only its file can go. */
	private void forgetLock() throws Exception {
		try (var files = Files.walk(folder.resolve("data/recovery"))) {
			for (var lock : files.filter(file -> file.toString().endsWith(".lock")).toList()) {
				Files.delete(lock);
			}
		}
	}

	private PlanLibrary open() throws Refusal {
		return PlanLibrary.open(folder.resolve("data"), Optional.empty());
	}

	private static void title(PlanSession session, String title) {
		session.domain().getCommandStack().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
	}

	private static void subtitle(PlanSession session, String subtitle) {
		session.domain().getCommandStack().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__SUBTITLE, subtitle));
	}
}
