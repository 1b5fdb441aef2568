package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.cspworkbench.store.Samples.officer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class PlanStoreContract {
	@TempDir
	Path folder;

	private final Kind kind;
	private Site site;
	private Database database;
	private PlanStore plans;

	PlanStoreContract(Kind kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() throws StoreException {
		site = kind.site(folder);
		database = site.open();
		plans = database.plans();
	}

	@AfterEach
	void close() throws StoreException {
		database.close();
	}

	private void reopen() throws StoreException {
		database.close();
		database = site.open();
		plans = database.plans();
	}

	@Test
	void startsEmpty() throws Exception {
		assertEquals(List.of(), plans.plans());
		assertEquals(Optional.empty(), plans.plan("tw-2020"));
		assertEquals(List.of(), plans.history("tw-2020"));
	}

	@Test
	void keepsAFirstRevisionAcrossOpenings() throws Exception {
		var saved = plans.create("tw-2020", SUMMARY, content("<plan/>"), analyst("started from the assessment"));
		reopen();

		assertEquals(new Revision("tw-2020", 1, analyst("started from the assessment"), SUMMARY, 7,
				"aed4740af96a4e38ceef9d9bf3cdebdc9308afdc46c20894a2e9883e77282679"), saved);
		assertEquals(List.of(new PlanEntry("tw-2020", saved, Optional.empty())), plans.plans());
		assertEquals(plans.plans().getFirst(), plans.plan("tw-2020").orElseThrow());
		assertArrayEquals(content("<plan/>"), plans.content(saved));
	}

	@Test
	void addsARevisionWithEachSave() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var retitled = new PlanSummary("Plan “2020” – Maidstone’s Ŵ 🏘", "", "", "", "signed off");
		var second = plans.save(first, retitled, content("two"), officer(""));
		var third = plans.save(second, SUMMARY, content(""), analyst("emptied"));
		reopen();

		assertEquals(List.of(third, second, first), plans.history("tw-2020"));
		assertEquals(List.of(1, 2, 3), List.of(first.number(), second.number(), third.number()));
		assertEquals(third, plans.plan("tw-2020").orElseThrow().latest());
		assertEquals(Optional.of(second), plans.revision("tw-2020", 2));
		assertEquals(Optional.empty(), plans.revision("tw-2020", 4));
		assertArrayEquals(content("one"), plans.content(first));
		assertArrayEquals(content("two"), plans.content(second));
		assertArrayEquals(content(""), plans.content(third));
	}

	@Test
	void keepsLargeContent() throws Exception {
		var large = content(new Random(1), 20_000_000);
		var saved = plans.create("large", SUMMARY, large, analyst(""));

		assertEquals(20_000_000, saved.size());
		assertArrayEquals(large, plans.content(saved));
	}

	@Test
	void refusesContentBeyondTheLimit() throws Exception {
		var refused = assertThrows(StoreException.class, () -> plans.create("huge", SUMMARY, new byte[64 * 1024 * 1024 + 1], analyst("")));

		assertEquals("The plan huge is larger than 64 MB and cannot be saved; take large pictures out of it.", refused.getMessage());
		assertEquals(List.of(), plans.plans());
	}

	@Test
	void refusesASaveOnAStaleRevision() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var theirs = plans.save(first, SUMMARY, content("theirs"), officer("priorities agreed"));
		var latest = plans.save(theirs, SUMMARY, content("theirs too"), officer("typing error"));

		var refused = assertThrows(StaleRevisionException.class, () -> plans.save(first, SUMMARY, content("mine"), analyst("my edits")));

		assertEquals(first, refused.base());
		assertEquals(latest, refused.latest());
		assertEquals(List.of(latest, theirs), refused.newer());
		assertEquals(List.of(latest, theirs, first), plans.history("tw-2020"));
	}

	@Test
	void namesWhoSavedMeanwhile() throws Exception {
		var before = TimeZone.getDefault();
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
		try {
			var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
			plans.save(first, SUMMARY, content("theirs"), officer("priorities agreed"));

			var refused = assertThrows(StaleRevisionException.class, () -> plans.save(first, SUMMARY, content("mine"), analyst("my edits")));

			assertEquals("Officer saved revision 2 of plan tw-2020 on 29 February 2024 at 13:00, after you opened revision 1;"
					+ " compare, merge, or save yours as a copy.", refused.getMessage());
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void aRefusedSaveCanFollowTheirsOrBecomeACopy() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		plans.save(first, SUMMARY, content("theirs"), officer("priorities agreed"));
		var refused = assertThrows(StaleRevisionException.class, () -> plans.save(first, SUMMARY, content("mine"), analyst("my edits")));

		var merged = plans.save(refused.latest(), SUMMARY, content("theirs and mine"), analyst("merged"));
		var copy = plans.create("tw-2020-copy", SUMMARY, content("mine"), analyst("my edits"));

		assertEquals(3, merged.number());
		assertEquals(1, copy.number());
		assertEquals(2, plans.plans().size());
	}

	@Test
	void takesASaveWhoseConfirmationGotLostAsSaved() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var second = plans.save(first, SUMMARY, content("two"), analyst("second"));

		assertEquals(first, plans.create("tw-2020", SUMMARY, content("one"), analyst("first")));
		assertEquals(second, plans.save(first, SUMMARY, content("two"), analyst("second")));
		assertEquals(List.of(second, first), plans.history("tw-2020"));

		assertThrows(StaleRevisionException.class, () -> plans.save(first, SUMMARY, content("two"), officer("second")));
		assertThrows(StaleRevisionException.class, () -> plans.save(first, SUMMARY, content("other"), analyst("second")));
	}

	@Test
	void refusesAnIdThatIsTaken() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));

		var refused = assertThrows(PlanExistsException.class, () -> plans.create("tw-2020", SUMMARY, content("other"), officer("mine")));

		assertEquals("There is a plan with the id tw-2020 already (Partnership Plan); choose another id.", refused.getMessage());
		assertEquals(first, refused.existing().latest());
		assertArrayEquals(content("one"), plans.content(first));
	}

	@Test
	void refusesIdsThatAreNotReadable() throws Exception {
		for (var id : List.of("", "-a", "A", "a b", "a/b", "..", "a.b", "é", "x".repeat(65), "a\n"))
			assertThrows(StoreException.class, () -> plans.create(id, SUMMARY, content(""), analyst("")), id);

		plans.create("x".repeat(64), SUMMARY, content(""), analyst(""));
		assertEquals(1, plans.plans().size());
	}

	@Test
	void refusesToSaveAPlanThatIsNotThere() throws Exception {
		var elsewhere = new Revision("nowhere", 1, analyst(""), SUMMARY, 0, "0".repeat(64));

		var refused = assertThrows(StoreException.class, () -> plans.save(elsewhere, SUMMARY, content(""), analyst("")));

		assertEquals("There is no plan with the id nowhere in this database.", refused.getMessage());
		assertThrows(StoreException.class, () -> plans.content(elsewhere));
		assertThrows(StoreException.class, () -> plans.archive("nowhere", analyst("")));
	}

	@Test
	void refusesABaseOfTheSameNumberWithOtherContent() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var imagined = new Revision("tw-2020", 1, first.authorship(), SUMMARY, 3, "0".repeat(64));

		var refused = assertThrows(StaleRevisionException.class, () -> plans.save(imagined, SUMMARY, content("two"), analyst("second")));

		assertEquals(List.of(first), refused.newer());
		assertEquals(List.of(first), plans.history("tw-2020"));
	}

	@Test
	void restoresAnOlderRevisionAsANewOne() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var second = plans.save(first, new PlanSummary("Worse", "", "", "", ""), content("two"), officer("second"));

		var third = plans.restore(first, second, analyst("back to revision 1"));

		assertEquals(3, third.number());
		assertEquals(first.sha256(), third.sha256());
		assertEquals(SUMMARY, third.summary());
		assertArrayEquals(content("one"), plans.content(third));
		assertEquals(List.of(third, second, first), plans.history("tw-2020"));
		assertThrows(StaleRevisionException.class, () -> plans.restore(second, first, analyst("too late")));
	}

	@Test
	void putsAPlanAwayAndBringsItBack() throws Exception {
		var first = plans.create("tw-2018", SUMMARY, content("one"), analyst("first"));

		assertEquals(new PlanEntry("tw-2018", first, Optional.of(officer("superseded"))), plans.archive("tw-2018", officer("superseded")));
		reopen();
		assertTrue(plans.plan("tw-2018").orElseThrow().isArchived());
		assertArrayEquals(content("one"), plans.content(first));

		var second = plans.save(first, SUMMARY, content("two"), analyst("edits that were under way"));
		assertEquals(Optional.of(officer("superseded")), plans.plan("tw-2018").orElseThrow().archived());
		assertEquals(new PlanEntry("tw-2018", second, Optional.empty()), plans.unarchive("tw-2018"));
		assertFalse(plans.plan("tw-2018").orElseThrow().isArchived());
	}

	@Test
	void listsByPartnershipThenLatestYearsThenTitle() throws Exception {
		for (var plan : List.of("b;Ashford;2019/20;Plan", "c;tonbridge;2018/19;Plan", "a;Ashford;2020/21;plan B", "d;Ashford;2020/21;Plan A")) {
			var words = plan.split(";");
			plans.create(words[0], new PlanSummary(words[3], words[1], words[2], "", ""), content(""), analyst(""));
		}

		assertEquals(List.of("d", "a", "b", "c"), plans.plans().stream().map(PlanEntry::id).toList());
	}

	@Test
	void noticesContentThatWasDamagedInTheDatabase() throws Exception {
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first"));
		var second = plans.save(first, SUMMARY, content("two"), analyst("second"));
		database.close();
		site.run("UPDATE revision SET content = (SELECT other.content FROM revision other WHERE other.number = 2) WHERE number = 1");
		reopen();

		var refused = assertThrows(StoreException.class, () -> plans.content(first));

		assertEquals("Revision 1 of the plan tw-2020 is damaged in the database; open another revision or restore a backup.", refused.getMessage());
		assertArrayEquals(content("two"), plans.content(second));
	}

	@Test
	void shortensWhatListsShowButRefusesToShortenReasons() throws Exception {
		var wordy = new PlanSummary("w".repeat(5000), "nul\0nul", "half \ud83c", "w".repeat(998) + "🏘🏘", "");
		var saved = plans.create("wordy", wordy, content(""), analyst("r".repeat(4000)));
		reopen();

		assertEquals(saved, plans.plan("wordy").orElseThrow().latest());
		assertEquals("w".repeat(999) + "…", saved.summary().title());
		assertEquals("nulnul", saved.summary().partnership());
		assertEquals("half ", saved.summary().years());
		assertEquals("w".repeat(998) + "…", saved.summary().kind());
		var refused = assertThrows(StoreException.class, () -> plans.save(saved, wordy, content(""), analyst("r".repeat(4001))));
		assertEquals("The reason for the save is longer than 4000 characters; shorten it.", refused.getMessage());
	}

	@Test
	void saysThatItIsClosed() throws Exception {
		database.close();
		database.close();

		var refused = assertThrows(StoreException.class, () -> plans.plans());

		assertEquals("The database in " + site.location().describe() + " is closed.", refused.getMessage());
	}
}
