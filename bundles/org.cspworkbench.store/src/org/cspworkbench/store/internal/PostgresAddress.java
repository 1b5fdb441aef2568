package org.cspworkbench.store.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.cspworkbench.store.PasswordSource;
import org.cspworkbench.store.StoreException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The address of a PostgreSQL database as a user gives it, and the user that it is for. */
public record PostgresAddress(String url, String user) {
	private static final String SCHEME = "jdbc:postgresql:";
	private static final String PORT = "(:([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?";
	private static final String HOST = "[\\w.\\-]+" + PORT;
	private static final String IPV6_HOST = "\\[[0-9a-fA-F:.]+]" + PORT;
	private static final Pattern READABLE = Pattern.compile(SCHEME + "(//(" + HOST + "(," + HOST + ")*|" + IPV6_HOST + ")/)?[^/?\\s]+(\\?\\S*)?");

	public static PostgresAddress read(String url) throws StoreException {
		if (!url.startsWith(SCHEME))
			throw new StoreException(Sentence.ADDRESS_NOT_POSTGRESQL.with(withoutSecrets(url)));
		// The driver by itself would take some nonsense for a host, and warn of other on the console.
		var properties = READABLE.matcher(url).matches() ? Driver.parseURL(url, null) : null;
		if (properties == null)
			throw new StoreException(Sentence.ADDRESS_UNREADABLE.with(withoutSecrets(url)));
		for (var secret : List.of(PGProperty.PASSWORD, PGProperty.SSL_PASSWORD))
			if (secret.isPresent(properties))
				throw new StoreException(Sentence.ADDRESS_WITH_PASSWORD.with(PasswordSource.ENVIRONMENT_VARIABLE));
		var user = PGProperty.USER.isPresent(properties) ? PGProperty.USER.getOrDefault(properties) : System.getProperty("user.name");
		return new PostgresAddress(url, user);
	}

	private static String withoutSecrets(String url) {
		return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
	}
}
