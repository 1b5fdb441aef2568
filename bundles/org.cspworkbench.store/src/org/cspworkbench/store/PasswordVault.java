package org.cspworkbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.cspworkbench.store.internal.Sentence;
import org.cspworkbench.store.internal.Sha256;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/** Passwords of shared databases in Equinox secure storage, which encrypts them under the user's login. */
public final class PasswordVault implements PasswordSource {
	private static final String NODE = "/org.cspworkbench/databases";
	private static final String PASSWORD = "password";

	private final ISecurePreferences preferences;

	public PasswordVault(ISecurePreferences preferences) {
		this.preferences = preferences;
	}

	/** The vault of the user who runs the program, where the platform has one. */
	public static Optional<PasswordVault> ofUser() {
		return Optional.ofNullable(SecurePreferencesFactory.getDefault()).map(PasswordVault::new);
	}

	@Override
	public Optional<char[]> password(String url, String user) throws StoreException {
		try {
			return preferences.nodeExists(path(url, user)) ? Optional.ofNullable(node(url, user).get(PASSWORD, null)).map(String::toCharArray)
					: Optional.empty();
		} catch (StorageException e) {
			throw new StoreException(Sentence.PASSWORD_VAULT_CLOSED.with(ENVIRONMENT_VARIABLE), e);
		}
	}

	public void remember(String url, String user, char[] password) throws StoreException {
		try {
			node(url, user).put(PASSWORD, new String(password), true);
			preferences.flush();
		} catch (StorageException | IOException e) {
			throw new StoreException(Sentence.PASSWORD_NOT_KEPT.with(ENVIRONMENT_VARIABLE), e);
		}
	}

	public void forget(String url, String user) throws StoreException {
		try {
			if (preferences.nodeExists(path(url, user))) {
				node(url, user).removeNode();
				preferences.flush();
			}
		} catch (IOException e) {
			throw new StoreException(Sentence.PASSWORD_NOT_KEPT.with(ENVIRONMENT_VARIABLE), e);
		}
	}

	private ISecurePreferences node(String url, String user) {
		return preferences.node(path(url, user));
	}

	private static String path(String url, String user) {
		return NODE + "/" + slot(url) + "/" + slot(user);
	}

	/** Node names may hold no slash and only printable ASCII. */
	private static String slot(String text) {
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
