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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cspworkbench.store.internal.SqlUpgrade;
import org.cspworkbench.store.internal.Upgrade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup holds everything, goes into either database, and touches nothing when it is not sound. */
abstract class BackupContract {
	private static final Upgrade EVERY_TYPE = new SqlUpgrade(SqlUpgrade.shipped().size() + 1, """
			-- A table with every type that a column may have, and one before it in the alphabet that refers to it
			CREATE TABLE sample (
				id INTEGER NOT NULL,
				part SMALLINT NOT NULL,
				big BIGINT,
				amount DECIMAL(12, 2),
				rate DOUBLE PRECISION,
				known BOOLEAN,
				taken_on DATE,
				seen_at TIMESTAMP,
				code CHAR(9),
				words ${text},
				packed ${bytes},
				CONSTRAINT sample_key PRIMARY KEY (id, part)
			);
			CREATE TABLE a_remark (id INTEGER NOT NULL PRIMARY KEY, sample INTEGER NOT NULL, part SMALLINT NOT NULL,
				CONSTRAINT remark_on_sample FOREIGN KEY (sample, part) REFERENCES sample (id, part));
			INSERT INTO sample VALUES (1, 2, 9007199254740993, -12.30, 0.1, TRUE, '2024-02-29', '2024-02-29 23:59:59.123', 'E07000116',
				'say "yes", no
			and a second line, then é', NULL);
			INSERT INTO sample VALUES (1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL);
			INSERT INTO a_remark VALUES (7, 1, 2);
			""");

	@TempDir
	Path folder;

	private final Kind kind;
	private Site site;
	private Path file;

	BackupContract(Kind kind) {
		this.kind = kind;
	}

	@BeforeEach
	void choosePlace() {
		site = kind.site(folder);
		file = folder.resolve("plans.zip");
	}

	private static List<Upgrade> everyType() {
		var all = new ArrayList<>(SqlUpgrade.shipped());
		all.add(EVERY_TYPE);
		return all;
	}

	private static void fill(Database database) throws StoreException {
		var plans = database.plans();
		var first = plans.create("tw-2020", SUMMARY, content("one"), analyst("first, with a \"quotation\",\nand a second line"));
		var second = plans.save(first, new PlanSummary("Ŵ 🏘", "", "", "", ""), content(new Random(2), 300_000), officer(""));
		plans.save(second, SUMMARY, content(""), analyst("emptied"));
		plans.create("tm-2017", SUMMARY, content(new Random(3), 50_000), analyst("first"));
		plans.archive("tm-2017", officer("superseded"));
	}

	private Held filledAndBackedUp() throws StoreException {
		try (var database = site.open()) {
			fill(database);
			var summary = database.backup(file);
			assertEquals(2, summary.plans());
			assertEquals(4, summary.revisions());
			assertEquals(summary, Database.check(file));
			return Held.by(database);
		}
	}

	@ParameterizedTest
	@EnumSource
	void restoresIntoEitherDatabase(Kind target) throws Exception {
		var held = filledAndBackedUp();
		var other = target.site(folder.resolve("other"));
		try (var database = other.open()) {
			var restored = database.restore(file);

			assertEquals(new Restored(Database.check(file), Optional.empty()), restored);
			assertEquals(held, Held.by(database));
			var latest = database.plans().plan("tw-2020").orElseThrow().latest();
			assertEquals(4, database.plans().save(latest, SUMMARY, content("four"), analyst("the chain goes on")).number());
		}
	}

	@ParameterizedTest
	@EnumSource
	void carriesTablesOfLaterUpgrades(Kind target) throws Exception {
		var other = target.site(folder.resolve("other"));
		var back = folder.resolve("back.zip");
		try (var from = site.open(everyType()); var to = other.open(everyType())) {
			from.backup(file);
			to.restore(file);
			to.backup(back);
		}

		for (var table : List.of("tables/sample.csv", "tables/a_remark.csv"))
			assertArrayEquals(Zip.read(file).get(table), Zip.read(back).get(table), table);
		assertEquals("""
				"id","part","big","amount","rate","known","taken_on","seen_at","code","words","packed"
				"1","1",,,,,,,,"",
				"1","2","9007199254740993","-12.30","0.1","true","2024-02-29","2024-02-29T23:59:59.123Z","E07000116","say ""yes"", no
				and a second line, then é",
				""", new String(Zip.read(back).get("tables/sample.csv"), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@EnumSource
	void upgradesWhatAnOlderProgramBackedUp(Kind target) throws Exception {
		var held = filledAndBackedUp();
		try (var database = target.site(folder.resolve("other")).open(everyType())) {
			database.restore(file);
			assertEquals(held, Held.by(database));

			var again = folder.resolve("again.zip");
			database.backup(again);
			assertTrue(Zip.read(again).containsKey("tables/sample.csv"));
		}
	}

	/** Files that were written when each format was new; they are never written again. */
	@Test
	void opensBackupsOfEveryFormat() throws Exception {
		int formats = 0;
		while (getClass().getResource("formats/backup-" + (formats + 1) + ".zip") != null) {
			formats++;
			try (var in = getClass().getResourceAsStream("formats/backup-" + formats + ".zip")) {
				Files.copy(in, file);
			}
			try (var database = kind.site(folder.resolve("format-" + formats)).open()) {
				database.restore(file);
				var plans = database.plans();
				assertEquals(List.of("example-2024", "example-2023"), plans.plans().stream().map(PlanEntry::id).toList());
				assertEquals("Priorities as agreed, \"road safety\" first", plans.plan("example-2024").orElseThrow().latest().authorship().reason());
				assertEquals(Instant.parse("2024-11-06T09:30:00Z"), plans.plan("example-2024").orElseThrow().latest().authorship().time());
				assertTrue(plans.plan("example-2023").orElseThrow().isArchived());
				assertArrayEquals(content("<plan title=\"Community Safety Partnership Plan\"/>\n"), plans.content(plans.revision("example-2024", 1).orElseThrow()));
			}
		}
		assertTrue(formats >= 1);
	}

	@Test
	void refusesWhatANewerProgramBackedUp() throws Exception {
		try (var newer = site.open(everyType())) {
			newer.backup(file);
		}
		try (var database = kind.site(folder.resolve("older")).open()) {
			var refused = assertThrows(StoreException.class, () -> database.restore(file));
			assertEquals(file + " was written by a newer CSP Workbench; restore it with that version.", refused.getMessage());
		}
	}

	@Test
	void backsUpWhatARestoreReplaces() throws Exception {
		var held = filledAndBackedUp();
		try (var database = site.open()) {
			var latest = database.plans().plan("tw-2020").orElseThrow().latest();
			database.plans().save(latest, SUMMARY, content("after the backup"), analyst(""));
			database.plans().create("new-2024", SUMMARY, content("new"), analyst(""));
			var replaced = Held.by(database);

			var restored = database.restore(file);
			assertEquals(held, Held.by(database));

			var before = restored.before().orElseThrow();
			assertEquals(site.data().backups(), before.getParent());
			assertTrue(before.getFileName().toString().startsWith("before-restore-"));
			database.restore(before);
			assertEquals(replaced, Held.by(database));
		}
	}

	@Test
	void whoEditedAcrossARestoreIsRefusedRatherThanMixedUp() throws Exception {
		filledAndBackedUp();
		try (var session = site.open(); var administrator = site.open()) {
			var latest = session.plans().plan("tw-2020").orElseThrow().latest();
			var fourth = session.plans().save(latest, SUMMARY, content("four"), analyst("four"));
			administrator.restore(file);
			var other = administrator.plans().save(latest, SUMMARY, content("another four"), officer("another four"));

			var refused = assertThrows(StaleRevisionException.class, () -> session.plans().save(fourth, SUMMARY, content("five"), analyst("five")));

			assertEquals(List.of(other), refused.newer());
			assertThrows(StoreException.class, () -> session.plans().content(fourth));
		}
	}

	@Test
	void replacesAnOlderFileOnlyWithAWholeOne() throws Exception {
		Files.writeString(file, "an older backup");
		filledAndBackedUp();
		assertEquals(4, Database.check(file).revisions());

		var elsewhere = folder.resolve("missing/plans.zip");
		try (var database = site.open()) {
			var refused = assertThrows(StoreException.class, () -> database.backup(elsewhere));
			assertEquals("The file " + elsewhere + " could not be written; check your rights and the space on the disk.", refused.getMessage());
			assertThrows(StoreException.class, () -> database.backup(folder), "a folder in place of the file");
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of("data", "plans.zip"), files.map(each -> each.getFileName().toString()).sorted().toList(), "nothing half done is left");
		}
	}

	@Test
	@Timeout(180)
	void isOfOneMomentWhileOthersSave() throws Exception {
		try (var saving = site.open(); var backing = site.open(); var thread = Executors.newSingleThreadExecutor()) {
			saving.plans().create("tw-2020", SUMMARY, content("0"), analyst(""));
			var stop = new AtomicBoolean();
			Callable<Integer> saves = () -> {
				int count = 1;
				for (; !stop.get(); count++) {
					var latest = saving.plans().plan("tw-2020").orElseThrow().latest();
					saving.plans().save(latest, SUMMARY, content("save " + count), analyst(""));
					saving.plans().create("plan-" + count, SUMMARY, content("new"), analyst(""));
				}
				return count;
			};
			var saved = thread.submit(saves);
			try {
				for (int i = 0; i < 5; i++)
					backing.backup(folder.resolve("backup-" + i + ".zip"));
			} finally {
				stop.set(true);
			}

			assertTrue(saved.get() > 5, "saves went on meanwhile");
			for (int i = 0; i < 5; i++)
				try (var restored = kind.site(folder.resolve("restored-" + i)).open()) {
					restored.restore(folder.resolve("backup-" + i + ".zip"));
					for (var entry : restored.plans().plans())
						assertEquals(entry.latest().number(), restored.plans().history(entry.id()).size());
				}
		}
	}

	@Test
	void aRestoreThatFailsLeavesTheDatabaseAsItWas() throws Exception {
		filledAndBackedUp();
		// Sound by itself, but a plan without its latest revision.
		var headless = Zip.rewritten(file, folder.resolve("headless.zip"), "tables/plan.csv", text -> text.replace("\"tw-2020\",\"3\"", "\"tw-2020\",\"4\""));
		var orphaned = Zip.rewritten(file, folder.resolve("orphaned.zip"), "tables/plan.csv", text -> text.replace("\"tm-2017\"", "\"tm-2018\""));
		var columned = Zip.rewritten(file, folder.resolve("columned.zip"), "tables/plan.csv", text -> text.replace("\"head\"", "\"heat\""));
		var wordy = Zip.rewritten(file, folder.resolve("wordy.zip"), "tables/plan.csv", text -> text.replace("\"tw-2020\",\"3\"", "\"tw-2020\",\"three\""));
		try (var database = site.open()) {
			database.plans().create("new-2024", SUMMARY, content("new"), analyst(""));
			var held = Held.by(database);
			for (var unsound : List.of(headless, orphaned, columned, wordy)) {
				var refused = assertThrows(StoreException.class, () -> database.restore(unsound), unsound.toString());
				assertTrue(refused.getMessage().contains(unsound.toString()), refused.getMessage());
				assertEquals(held, Held.by(database));
			}
			assertEquals(headless + " does not hold together (tw-2020); use another backup.",
					assertThrows(StoreException.class, () -> database.restore(headless)).getMessage());
		}
		assertFalse(Files.exists(folder.resolve("missing")));
	}
}
