package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.cspworkbench.store.Samples.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database on a PostgreSQL server, with its users and their rights. */
class SharedDatabaseTest {
	@TempDir
	Path folder;

	private final PostgresServer server = PostgresServer.shared();
	private DataFolder data;

	@BeforeEach
	void choosePlace() {
		data = new DataFolder(folder.resolve("data"));
	}

	private Database open(String url, String user) throws StoreException {
		return Database.open(DatabaseLocation.of(url + "?user=" + user, data, PasswordSource.none()), data);
	}

	private static String place(String url) {
		return url.replace("jdbc:postgresql://", "");
	}

	private static String name(String url) {
		return url.substring(url.lastIndexOf('/') + 1);
	}

	@Test
	void colleaguesShareADatabaseThroughAGroup() throws Exception {
		var url = server.newDatabase();
		var plans = name(url);
		// As docs/database.md tells the administrator.
		server.run("CREATE ROLE " + plans + "_group NOLOGIN", "ALTER DATABASE " + plans + " OWNER TO " + plans + "_group");
		for (var person : List.of("anna", "ben"))
			server.run("CREATE ROLE " + person + " LOGIN", "GRANT " + plans + "_group TO " + person,
					"ALTER ROLE " + person + " IN DATABASE " + plans + " SET role TO " + plans + "_group");

		try (var anna = open(url, "anna"); var ben = open(url, "ben")) {
			var first = anna.plans().create("tw-2020", SUMMARY, content("one"), analyst("Anna's"));
			var second = ben.plans().save(first, SUMMARY, content("two"), officer("Ben's"));
			assertEquals(second, assertThrows(StaleRevisionException.class, () -> anna.plans().save(first, SUMMARY, content("three"), analyst(""))).latest());
			var file = folder.resolve("plans.zip");
			anna.backup(file);
			ben.restore(file);
			assertEquals(List.of(second, first), anna.plans().history("tw-2020"));
		}
	}

	@Test
	void readersMayReadAndAreToldWhenTheyMayNotSave() throws Exception {
		var url = server.newDatabase();
		try (var owner = open(url, "postgres")) {
			owner.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
		}
		server.run("CREATE ROLE reader LOGIN", "ALTER ROLE reader SET default_transaction_read_only TO on", "GRANT pg_read_all_data TO reader");

		try (var reader = open(url, "reader")) {
			var first = reader.plans().plan("tw-2020").orElseThrow().latest();
			assertEquals(3, reader.plans().content(first).length);

			var refused = assertThrows(StoreException.class, () -> reader.plans().save(first, SUMMARY, content("two"), analyst("")));
			assertEquals("With your rights the database in " + place(url) + " can be read but not changed; ask whoever looks after it.", refused.getMessage());
		}
	}

	@Test
	void saysWhoHasNoRightToTheDatabase() throws Exception {
		var url = server.newDatabase();
		server.run("CREATE ROLE stranger LOGIN");

		var refused = assertThrows(StoreException.class, () -> open(url, "stranger"));

		assertEquals("You do not have the right to do this in the database in " + place(url) + "; ask whoever looks after it.", refused.getMessage());
	}

	@Test
	void takesThePasswordFromItsSourceAndSaysWhenItIsWrong() throws Exception {
		var url = server.newDatabase();
		server.run("CREATE ROLE guarded LOGIN SUPERUSER PASSWORD 'let me in'");
		server.requirePasswordOf("guarded");
		var right = PasswordSource.environment(Map.of("CSP_WORKBENCH_DATABASE_PASSWORD", "let me in"));

		try (var database = Database.open(DatabaseLocation.of(url + "?user=guarded", data, right), data)) {
			assertEquals(List.of(), database.plans().plans());
			assertFalse(database.location().toString().contains("let me in"));
		}
		for (var wrong : List.of(PasswordSource.none(), PasswordSource.environment(Map.of("CSP_WORKBENCH_DATABASE_PASSWORD", "guess")))) {
			var refused = assertThrows(StoreException.class, () -> Database.open(DatabaseLocation.of(url + "?user=guarded", data, wrong), data));
			assertEquals("The database in " + place(url) + " refused the user or the password; check both.", refused.getMessage());
		}
		try (var files = Files.walk(data.path())) {
			for (var file : files.filter(Files::isRegularFile).toList())
				assertFalse(Files.readString(file).contains("let me in"), file.toString());
		}
	}

	@Test
	void saysThatTheDatabaseDoesNotExist() {
		var url = "jdbc:postgresql://localhost:" + server.port() + "/nowhere";

		var refused = assertThrows(StoreException.class, () -> open(url, "postgres"));

		assertEquals("The database in " + place(url) + " does not exist; ask whoever looks after the server to create it.", refused.getMessage());
	}

	@Test
	@Timeout(90)
	void saysThatTheServerCannotBeReached() throws Exception {
		int free;
		try (var socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		for (var url : List.of("jdbc:postgresql://localhost:" + free + "/plans", "jdbc:postgresql://server.invalid/plans")) {
			var refused = assertThrows(StoreException.class, () -> open(url, "postgres"));
			assertEquals("The database in " + place(url) + " cannot be reached; check the network and that the server is running.", refused.getMessage());
		}
	}

	@Test
	@Timeout(90)
	void saysThatTheServerIsCrowded() {
		var url = server.newDatabase();
		server.run("CREATE ROLE crowd LOGIN CONNECTION LIMIT 0");

		var refused = assertThrows(StoreException.class, () -> open(url, "crowd"));

		assertEquals("The database in " + place(url) + " has too many connections already; try again later.", refused.getMessage());
	}

	@Test
	@Timeout(180)
	void goesOnAfterTheServerDroppedItsConnections() throws Exception {
		var url = server.newDatabase();
		try (var database = open(url, "postgres")) {
			var latest = database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
			for (int i = 0; i < 5; i++) {
				server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name(url) + "'");
				latest = savedAtTheSecondAttemptAtTheLatest(database, latest, content("after " + i));
			}
			assertEquals(6, database.plans().history("tw-2020").size());
		}
	}

	private static Revision savedAtTheSecondAttemptAtTheLatest(Database database, Revision base, byte[] content) throws Exception {
		try {
			return database.plans().save(base, SUMMARY, content, analyst("again"));
		} catch (StoreException e) {
			assertTrue(e.getMessage().endsWith(" cannot be reached; check the network and that the server is running."), e.getMessage());
			return database.plans().save(base, SUMMARY, content, analyst("again"));
		}
	}

	@Test
	@Timeout(180)
	void saysThatTheServerHasGone() throws Exception {
		var own = PostgresServer.start();
		var url = own.newDatabase();
		try (var database = open(url, "postgres")) {
			var first = database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
			own.stop();

			var refused = assertThrows(StoreException.class, () -> database.plans().save(first, SUMMARY, content("two"), analyst("")));

			assertEquals("The database in " + place(url) + " cannot be reached; check the network and that the server is running.", refused.getMessage());
		}
	}

	@Test
	void staysOutOfTheWayOfOtherTablesInTheSameDatabase() throws Exception {
		var url = server.newDatabase();
		var file = folder.resolve("plans.zip");
		try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE plan (mine INTEGER)");
			statement.execute("INSERT INTO plan VALUES (42)");
			try (var database = open(url, "postgres")) {
				database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
				database.backup(file);
				database.restore(file);
				assertEquals(1, database.plans().plans().size());
			}
			try (var rows = statement.executeQuery("SELECT mine FROM public.plan")) {
				assertTrue(rows.next());
				assertEquals(42, rows.getInt(1));
			}
		}
	}

	@Test
	void keepsItsOwnBackupsInTheDataFolderOfWhoRestores() throws Exception {
		var url = server.newDatabase();
		var file = folder.resolve("plans.zip");
		try (var database = open(url, "postgres")) {
			database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
			database.backup(file);
			assertEquals(Optional.of(data.backups()), database.restore(file).before().map(Path::getParent));
		}
	}
}
