package org.cspworkbench.store;

import java.util.Map;
import java.util.Optional;

/** Where the password of a shared database comes from. It is asked when the database is opened, and never kept in a file. */
@FunctionalInterface
public interface PasswordSource {
	String ENVIRONMENT_VARIABLE = "CSP_WORKBENCH_DATABASE_PASSWORD";

	/** Nothing when this source has none for that user of that database. */
	Optional<char[]> password(String url, String user) throws StoreException;

	/** This source, or else the next one. */
	default PasswordSource or(PasswordSource next) {
		return (url, user) -> {
			var mine = password(url, user);
			return mine.isPresent() ? mine : next.password(url, user);
		};
	}

	/** The environment first, then the user's secure storage. */
	static PasswordSource ofUser() {
		return environment(System.getenv())
				.or((url, user) -> {
					var vault = PasswordVault.ofUser();
					return vault.isPresent() ? vault.get().password(url, user) : Optional.empty();
				});
	}

	static PasswordSource none() {
		return (url, user) -> Optional.empty();
	}

	/** The variable {@value #ENVIRONMENT_VARIABLE}. */
	static PasswordSource environment(Map<String, String> environment) {
		return (url, user) -> Optional.ofNullable(environment.get(ENVIRONMENT_VARIABLE)).map(String::toCharArray);
	}
}
