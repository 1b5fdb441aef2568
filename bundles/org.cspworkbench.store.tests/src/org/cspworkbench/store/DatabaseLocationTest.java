package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLocationTest {
	private static final DataFolder DATA = new DataFolder(Path.of("data"));

	private static DatabaseLocation of(String address) throws StoreException {
		return DatabaseLocation.of(address, DATA, PasswordSource.none());
	}

	@Test
	void isInTheDataFolderUnlessAnAddressIsGiven() throws Exception {
		var embedded = new DatabaseLocation.Embedded(Path.of("data/database").toAbsolutePath());

		assertEquals(embedded, of(null));
		assertEquals(embedded, of("  "));
		assertEquals(embedded.folder().toString(), embedded.describe());
	}

	@Test
	void takesTheUserOfTheAddressOrWhoIsLoggedIn() throws Exception {
		assertEquals("anna", ((DatabaseLocation.Shared) of("jdbc:postgresql://server/plans?user=anna")).user());
		assertEquals(System.getProperty("user.name"), ((DatabaseLocation.Shared) of(" jdbc:postgresql://server/plans ")).user());
	}

	@Test
	void saysServerAndDatabaseInMessages() throws Exception {
		assertEquals("db.example.org:5433/plans", of("jdbc:postgresql://db.example.org:5433/plans?sslmode=require&user=anna").describe());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:derby:/tmp/x", "jdbc:mysql://server/plans", "postgresql://server/plans", "server/plans", "jdbc:h2:mem:x?password=secret" })
	void refusesOtherAddresses(String address) {
		var refused = assertThrows(StoreException.class, () -> of(address));

		assertEquals("The database address " + address.replaceFirst("\\?.*", "") + " is not one of PostgreSQL; give it as jdbc:postgresql://server/database.",
				refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://server:port/plans", "jdbc:postgresql://server:5432", "jdbc:postgresql://server:65536/plans",
			"jdbc:postgresql://server/", "jdbc:postgresql://user:secret@server/plans", "jdbc:postgresql:" })
	void refusesAnAddressThatCannotBeRead(String address) {
		var refused = assertThrows(StoreException.class, () -> of(address + "?user=anna"));

		assertEquals("The database address " + address.replace("user:secret@", "") + " cannot be read; give it as jdbc:postgresql://server/database.", refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql:plans", "jdbc:postgresql://[::1]:5432/plans", "jdbc:postgresql://one:5432,two:65535/plans",
			"jdbc:postgresql://db-1.example.org/plans_2024?sslmode=require" })
	void takesTheFormsThatPostgresqlKnows(String address) throws Exception {
		assertEquals(address, ((DatabaseLocation.Shared) of(address)).url());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://server/plans?password=secret", "jdbc:postgresql://server/plans?user=anna&password=secret",
			"jdbc:postgresql://server/plans?sslpassword=secret" })
	void refusesAPasswordInTheAddress(String address) {
		var refused = assertThrows(StoreException.class, () -> of(address));

		assertEquals("The database address holds a password; leave it out and put it into secure storage or the environment variable"
				+ " CSP_WORKBENCH_DATABASE_PASSWORD.", refused.getMessage());
	}

	@Test
	void keepsUnsavedEditsOfDifferentDatabasesApart() throws Exception {
		assertNotEquals(DATA.recovery(of("jdbc:postgresql://server/one")), DATA.recovery(of("jdbc:postgresql://server/two")));
		assertNotEquals(DATA.recovery(of(null)), DATA.recovery(of("jdbc:postgresql://server/one")));
		assertEquals(DATA.recovery(of("jdbc:postgresql://server/one")), DATA.recovery(of("jdbc:postgresql://server/one?user=anna")));
		assertFalse(of("jdbc:postgresql://server/one").key().contains("/"));
	}
}
