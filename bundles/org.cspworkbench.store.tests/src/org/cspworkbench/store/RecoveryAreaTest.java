package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.NOON;
import static org.cspworkbench.store.Samples.content;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.cspworkbench.store.internal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved edits outlive the program. */
class RecoveryAreaTest {
	@TempDir
	Path temporary;

	private Path folder;

	@BeforeEach
	void choosePlace() {
		folder = temporary.resolve("recovery");
	}

	private static Draft draft(String plan, String text, Instant time) {
		return new Draft(plan, Optional.of(new Draft.Base(3, "a".repeat(64))), "Plan “2020” 🏘", "Analyst", time, content(text));
	}

	private void leaveBehind(Draft... drafts) throws StoreException {
		try (var session = RecoveryArea.open(folder)) {
			for (var draft : drafts)
				session.keep(draft);
		}
	}

	private static void assertSame(Draft expected, Draft found) {
		assertEquals(List.of(expected.plan(), expected.base(), expected.title(), expected.author(), expected.time()),
				List.of(found.plan(), found.base(), found.title(), found.author(), found.time()));
		assertArrayEquals(expected.content(), found.content());
	}

	@Test
	void offersTheLatestEditsOfEachPlanToTheNextSession() throws Exception {
		leaveBehind(draft("tw-2020", "older", NOON), draft("tw-2020", "newer", NOON.plusSeconds(60)),
				new Draft("new-plan", Optional.empty(), "New", "Analyst", NOON.plusSeconds(90), content("never saved")));

		try (var next = RecoveryArea.open(folder)) {
			var left = next.leftBehind();
			assertEquals(2, left.size());
			assertSame(new Draft("new-plan", Optional.empty(), "New", "Analyst", NOON.plusSeconds(90), content("never saved")), left.get(0).draft());
			assertSame(draft("tw-2020", "newer", NOON.plusSeconds(60)), left.get(1).draft());
			assertEquals(List.of(), next.unreadable());
		}
	}

	@Test
	void forgetsEditsThatWereSaved() throws Exception {
		try (var session = RecoveryArea.open(folder)) {
			session.keep(draft("tw-2020", "edits", NOON));
			session.keep(draft("tm-2017", "edits", NOON));
			session.discard("tw-2020");
			session.discard("never-kept");
		}
		try (var next = RecoveryArea.open(folder)) {
			assertEquals(List.of("tm-2017"), next.leftBehind().stream().map(left -> left.draft().plan()).toList());
			next.discard(next.leftBehind().getFirst());
			assertEquals(List.of(), next.leftBehind());
		}
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count(), "nothing stays when nothing is left behind");
		}
	}

	@Test
	void doesNotOfferWhatARunningSessionStillEdits() throws Exception {
		try (var anna = RecoveryArea.open(folder); var ben = RecoveryArea.open(folder)) {
			anna.keep(draft("tw-2020", "Anna's", NOON));
			ben.keep(draft("tw-2020", "Ben's", NOON));

			assertEquals(List.of(), anna.leftBehind());
			assertEquals(List.of(), ben.leftBehind());
		}
		try (var next = RecoveryArea.open(folder)) {
			assertEquals(2, next.leftBehind().size(), "each session's edits by themselves");
		}
	}

	@Test
	@Timeout(180)
	void offersWhatAKilledProgramHadKept() throws Exception {
		try (var program = OtherProgram.start(temporary.resolve("program"), Drafting.class, folder.toString())) {
			for (int i = 0; i < 20; i++)
				program.line();
			try (var meanwhile = RecoveryArea.open(folder)) {
				assertEquals(List.of(), meanwhile.leftBehind(), "it still runs");
			}
			var kept = program.kill();

			try (var next = RecoveryArea.open(folder)) {
				var left = next.leftBehind();
				assertEquals(1, left.size());
				var number = Integer.parseInt(left.getFirst().draft().title());
				assertTrue(number == kept.size() || number == kept.size() + 1, number + " found, " + kept.size() + " confirmed");
				if (number == kept.size())
					assertEquals(kept.getLast(), "kept " + Sha256.of(left.getFirst().draft().content()));
				assertEquals(List.of(), next.unreadable());
			}
		}
	}

	/** A file that was written when the format was new; it is never written again. */
	@Test
	void offersEditsThatAnOlderProgramKept() throws Exception {
		Files.createDirectories(folder);
		try (var in = getClass().getResourceAsStream("formats/draft-1.draft"); var next = RecoveryArea.open(folder)) {
			Files.copy(in, folder.resolve("example-2024~" + UUID.randomUUID() + ".draft"));

			var draft = next.leftBehind().getFirst().draft();
			assertEquals("example-2024", draft.plan());
			assertEquals(2, draft.base().orElseThrow().number());
			assertEquals(Instant.parse("2024-11-06T10:30:00Z"), draft.time());
			assertArrayEquals(content("<plan title=\"Unsaved\"/>\n"), draft.content());
		}
	}

	@Test
	void setsDamagedFilesAsideWithoutTouchingThem() throws Exception {
		leaveBehind(draft("tw-2020", "edits that matter", NOON), draft("tm-2017", "others", NOON));
		Path file;
		try (var files = Files.list(folder)) {
			file = files.filter(each -> each.getFileName().toString().startsWith("tw-2020~")).findFirst().orElseThrow();
		}
		var sound = Files.readAllBytes(file);
		var random = new Random();
		for (int i = 0; i < 50; i++) {
			var damaged = sound.clone();
			damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, i % 2 == 0 ? damaged : Arrays.copyOf(sound, random.nextInt(sound.length)));
			try (var next = RecoveryArea.open(folder)) {
				assertEquals(List.of("tm-2017"), next.leftBehind().stream().map(left -> left.draft().plan()).toList());
				assertEquals(List.of(file), next.unreadable());
			}
		}
		assertTrue(Files.exists(file));
	}

	@Test
	void refusesIdsThatWouldLeadElsewhere() throws Exception {
		try (var session = RecoveryArea.open(folder)) {
			assertThrows(IllegalArgumentException.class, () -> session.keep(draft("../evil", "edits", NOON)));
			assertThrows(IllegalArgumentException.class, () -> session.discard("../evil"));
		}
	}

	@Test
	void saysWhenEditsCannotBeKept() throws Exception {
		try (var session = RecoveryArea.open(folder)) {
			for (var file : Files.list(folder).toList())
				Files.delete(file);
			Files.delete(folder);

			var failed = assertThrows(StoreException.class, () -> session.keep(draft("tw-2020", "edits", NOON)));

			assertEquals("Your unsaved edits of tw-2020 could not be kept in " + folder + "; save the plan, and check your rights and the space on the disk.",
					failed.getMessage());
			Files.createDirectory(folder);
		}
		assertFalse(Files.exists(folder.resolve("tw-2020.draft")));
	}

	@Test
	void refusesAFileInPlaceOfTheFolder() throws Exception {
		Files.writeString(folder, "a file");

		assertEquals(folder + " is a file, but a folder is needed there; move the file away or choose another folder.",
				assertThrows(StoreException.class, () -> RecoveryArea.open(folder)).getMessage());
	}

	@Test
	void knowsWhetherTheEditedRevisionIsStillTheSame() {
		var revision = new Revision("tw-2020", 3, Samples.analyst(""), Samples.SUMMARY, 1, "a".repeat(64));

		assertTrue(Draft.Base.of(revision).is(revision));
		assertFalse(new Draft.Base(3, "b".repeat(64)).is(revision));
		assertFalse(new Draft.Base(2, "a".repeat(64)).is(revision));
	}
}
