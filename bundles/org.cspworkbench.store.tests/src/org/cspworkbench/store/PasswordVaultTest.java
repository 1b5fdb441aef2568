package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords come from the environment or from secure storage, where nobody can read them. */
class PasswordVaultTest {
	private static final String URL = "jdbc:postgresql://server:5432/plans?sslmode=require";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void choosePlace() {
		file = folder.resolve("secure");
	}

	private PasswordVault vault(String master) throws IOException {
		return new PasswordVault(SecurePreferencesFactory.open(file.toUri().toURL(),
				Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(master.toCharArray()), IProviderHints.PROMPT_USER, false)));
	}

	@Test
	void remembersAPasswordForAUserOfADatabase() throws Exception {
		var vault = vault("master");
		vault.remember(URL, "anna", "let me in".toCharArray());

		assertArrayEquals("let me in".toCharArray(), vault.password(URL, "anna").orElseThrow());
		assertEquals(Optional.empty(), vault.password(URL, "ben"));
		assertEquals(Optional.empty(), vault.password("jdbc:postgresql://server/other", "anna"));
	}

	@Test
	void writesNothingThatCanBeRead() throws Exception {
		vault("master").remember(URL, "anna", "let me in".toCharArray());

		var written = Files.readString(file);
		assertTrue(written.contains("cspworkbench"), "something was written: " + written);
		for (var secret : new String[] { "let me in", "bGV0IG1lIGlu", "anna" })
			assertFalse(written.contains(secret), secret);
	}

	@Test
	void forgets() throws Exception {
		var vault = vault("master");
		vault.remember(URL, "anna", "let me in".toCharArray());
		vault.forget(URL, "anna");
		vault.forget(URL, "ben");

		assertEquals(Optional.empty(), vault.password(URL, "anna"));
	}

	@Test
	void prefersTheEnvironment() throws Exception {
		var vault = vault("master");
		vault.remember(URL, "anna", "from the vault".toCharArray());

		var set = PasswordSource.environment(Map.of("CSP_WORKBENCH_DATABASE_PASSWORD", "from the environment")).or(vault);
		var unset = PasswordSource.environment(Map.of()).or(vault);

		assertArrayEquals("from the environment".toCharArray(), set.password(URL, "anna").orElseThrow());
		assertArrayEquals("from the vault".toCharArray(), unset.password(URL, "anna").orElseThrow());
	}

	@Test
	void saysWhenTheVaultDoesNotOpen() throws Exception {
		vault("master").remember(URL, "anna", "let me in".toCharArray());
		var copy = folder.resolve("copy");
		Files.copy(file, copy);
		file = copy;

		var refused = assertThrows(StoreException.class, () -> vault("another").password(URL, "anna"));

		assertEquals("Secure storage could not be opened to read the database password; unlock it, or set the environment variable"
				+ " CSP_WORKBENCH_DATABASE_PASSWORD.", refused.getMessage());
	}
}
