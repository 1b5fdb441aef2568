package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.store.internal.Dialect;
import org.cspworkbench.store.internal.SqlUpgrade;
import org.cspworkbench.store.internal.Upgrade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Numbered upgrades, tried with ones that only these tests know. */
abstract class UpgradeContract {
	private static final List<Upgrade> SHIPPED = SqlUpgrade.shipped();
	private static final int NEXT = SHIPPED.size() + 1;
	private static final Upgrade NOTES = new SqlUpgrade(NEXT, """
			-- Notes on plans
			CREATE TABLE note (plan VARCHAR(64) NOT NULL PRIMARY KEY, words ${text}, picture ${bytes});
			INSERT INTO note (plan, words) SELECT id, 'none; yet' FROM plan;
			""");
	private static final Upgrade STUMBLING = new SqlUpgrade(NEXT + 1, """
			-- Half done
			UPDATE revision SET title = 'spoilt';
			DROP TABLE note;
			CREATE TABLE half (id INTEGER NOT NULL PRIMARY KEY);
			INSERT INTO half (id) VALUES (1);
			INSERT INTO half (id) VALUES (1);
			""");

	@TempDir
	Path folder;

	private final Kind kind;
	private Site site;

	UpgradeContract(Kind kind) {
		this.kind = kind;
	}

	@BeforeEach
	void choosePlace() {
		site = kind.site(folder);
	}

	private static List<Upgrade> shippedAnd(Upgrade... more) {
		var all = new ArrayList<>(SHIPPED);
		all.addAll(List.of(more));
		return all;
	}

	private Held savedWithShipped() throws StoreException {
		try (var database = site.open()) {
			var first = database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
			database.plans().save(first, SUMMARY, content("two"), analyst("second"));
			return Held.by(database);
		}
	}

	private Path onlyBackup() throws Exception {
		try (var files = Files.list(site.data().backups())) {
			var backups = files.toList();
			assertEquals(1, backups.size());
			return backups.getFirst();
		}
	}

	@Test
	void upgradesAfterABackup() throws Exception {
		var before = savedWithShipped();
		var heard = new ArrayList<String>();
		var listener = new UpgradeListener() {
			@Override
			public void backedUp(Path backup) {
				heard.add("backup " + Files.exists(backup));
			}

			@Override
			public void upgrading(int number, String title) {
				heard.add(number + " " + title);
			}
		};

		try (var database = Database.open(site.location(), site.data(), listener, shippedAnd(NOTES))) {
			assertEquals(before, Held.by(database));
		}

		assertEquals(List.of("backup true", NEXT + " Notes on plans"), heard);
		assertEquals(2, Database.check(onlyBackup()).revisions());
		assertTrue(onlyBackup().getFileName().toString().startsWith("before-upgrade-"));
	}

	@Test
	void upgradesOnlyOnce() throws Exception {
		savedWithShipped();
		site.open(shippedAnd(NOTES)).close();
		try (var database = Database.open(site.location(), site.data(), new UpgradeListener() {
			@Override
			public void upgrading(int number, String title) {
				throw new AssertionError(title);
			}
		}, shippedAnd(NOTES))) {
			assertEquals(1, database.plans().plans().size());
		}
		onlyBackup();
	}

	@Test
	void needsNoBackupOfAnEmptyDatabase() throws Exception {
		site.open().close();
		site.open(shippedAnd(NOTES)).close();

		assertFalse(Files.exists(site.data().backups()));
	}

	@Test
	void undoesAFailedUpgradeAndSaysWhereTheBackupIs() throws Exception {
		var before = savedWithShipped();

		var failed = assertThrows(UpgradeFailedException.class, () -> site.open(shippedAnd(NOTES, STUMBLING)));

		assertEquals(NEXT + 1, failed.number());
		assertEquals(Optional.of(onlyBackup()), failed.backup());
		assertEquals("Upgrade " + (NEXT + 1) + " of the database failed and was undone, so the database is as it was; a backup made before is in "
				+ onlyBackup() + ".", failed.getMessage());
		assertEquals(before, Held.by(site), "the same version of the program opens it again");
		assertThrows(StoreException.class, () -> rows("half"));
		assertThrows(StoreException.class, () -> rows("note"), "upgrades that went well are undone with the one that did not");

		// The way on: a version whose upgrade works.
		try (var database = site.open(shippedAnd(NOTES))) {
			assertEquals(before, Held.by(database));
		}
	}

	@Test
	void undoesAnUpgradeThatThrowsWhateverItThrows() throws Exception {
		var before = savedWithShipped();
		var mistaken = new Upgrade() {
			@Override
			public int number() {
				return NEXT;
			}

			@Override
			public String title() {
				return "Mistaken";
			}

			@Override
			public String checksum() {
				return "0";
			}

			@Override
			public void apply(Connection connection, Dialect dialect) throws SQLException {
				try (var statement = connection.createStatement()) {
					statement.execute("DELETE FROM revision");
				}
				throw new IllegalStateException("a mistake in the program");
			}
		};

		assertThrows(UpgradeFailedException.class, () -> site.open(shippedAnd(mistaken)));

		assertEquals(before, Held.by(site));
	}

	@Test
	@Timeout(120)
	void undoesAnUpgradeInTheMiddleOfWhichTheProgramIsKilled() throws Exception {
		var before = savedWithShipped();
		var url = site.location() instanceof DatabaseLocation.Shared shared ? shared.url() + "?user=postgres" : "";
		try (var program = OtherProgram.start(folder.resolve("program"), Upgrading.class, site.data().path().toString(), url)) {
			assertEquals("half", program.line());
			program.kill();
		}

		assertEquals(2, Database.check(onlyBackup()).revisions(), "the backup was whole before anything changed");
		assertEquals(before, Held.by(site));
		assertThrows(StoreException.class, () -> rows("half"));
		try (var database = site.open(shippedAnd(NOTES))) {
			assertEquals(before, Held.by(database));
		}
	}

	@Test
	void theBackupOfAFailedUpgradeCanBeRestored() throws Exception {
		var before = savedWithShipped();
		var failed = assertThrows(UpgradeFailedException.class, () -> site.open(shippedAnd(NOTES, STUMBLING)));
		try (var database = site.open()) {
			var latest = database.plans().plan("tw-2020").orElseThrow().latest();
			database.plans().save(latest, SUMMARY, content("three"), analyst("third"));

			database.restore(failed.backup().orElseThrow());

			assertEquals(before, Held.by(database));
		}
	}

	@Test
	void refusesADatabaseThatANewerProgramUpgraded() throws Exception {
		savedWithShipped();
		site.open(shippedAnd(NOTES)).close();

		var refused = assertThrows(StoreException.class, site::open);

		assertEquals("The database in " + site.location().describe() + " was upgraded by a newer CSP Workbench (upgrade " + NEXT + "; this version knows "
				+ SHIPPED.size() + "); use the newer version.", refused.getMessage());
		try (var database = site.open(shippedAnd(NOTES))) {
			assertEquals(1, database.plans().plans().size());
		}
	}

	@Test
	void refusesToSaveOnceSomebodyElseHasUpgraded() throws Exception {
		savedWithShipped();
		try (var old = site.open()) {
			var latest = old.plans().plan("tw-2020").orElseThrow().latest();
			site.open(shippedAnd(NOTES)).close();

			var refused = assertThrows(StoreException.class, () -> old.plans().save(latest, SUMMARY, content("three"), analyst("third")));

			assertTrue(refused.getMessage().contains("newer CSP Workbench"), refused.getMessage());
			assertEquals(2, old.plans().history("tw-2020").size());
		}
	}

	@Test
	void refusesADatabaseWhoseUpgradesWereOthers() throws Exception {
		savedWithShipped();
		site.open(shippedAnd(NOTES)).close();
		var other = new SqlUpgrade(NEXT, "-- Another idea of the same number\nCREATE TABLE idea (id INTEGER NOT NULL PRIMARY KEY);\n");

		var refused = assertThrows(StoreException.class, () -> site.open(shippedAnd(other)));

		assertEquals("The database in " + site.location().describe() + " was set up by another build of CSP Workbench (upgrade " + NEXT
				+ " differs); use that build.", refused.getMessage());
	}

	@Test
	void aCheckoutWithOtherLineEndsIsTheSameUpgrade() {
		var unix = new SqlUpgrade(1, "-- Title\nCREATE TABLE a (b INTEGER);\n");
		var windows = new SqlUpgrade(1, "-- Title\r\nCREATE TABLE a (b INTEGER);\r\n");

		assertEquals(unix.checksum(), windows.checksum());
		assertEquals("Title", windows.title());
	}

	private int rows(String table) throws Exception {
		return site.directly(connection -> {
			try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
				rows.next();
				return rows.getInt(1);
			}
		});
	}
}
