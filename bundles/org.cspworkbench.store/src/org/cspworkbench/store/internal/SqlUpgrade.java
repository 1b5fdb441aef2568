package org.cspworkbench.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An upgrade written as SQL that both databases take: the first line is {@code -- title}, each statement ends with a
 * semicolon at the end of a line, and types that differ are written as in {@link Dialect#words}.
 */
public record SqlUpgrade(int number, String script) implements Upgrade {
	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
	private static final Pattern END = Pattern.compile(";\\s*(?:\\n|$)");

	public SqlUpgrade {
		// A checkout with other line ends is the same upgrade.
		script = script.replace("\r\n", "\n");
	}

	/** The upgrades that this program ships: {@code upgrades/0001.sql} and on, without a gap. Adding one is adding its file. */
	public static List<Upgrade> shipped() {
		var upgrades = new ArrayList<Upgrade>();
		for (int number = 1;; number++)
			try (var file = SqlUpgrade.class.getResourceAsStream("upgrades/%04d.sql".formatted(number))) {
				if (file == null)
					return List.copyOf(upgrades);
				upgrades.add(new SqlUpgrade(number, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
	}

	@Override
	public String title() {
		return script.lines().findFirst().orElse("").replaceFirst("^--\\s*", "");
	}

	@Override
	public String checksum() {
		return Sha256.of(script.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void apply(Connection connection, Dialect dialect) throws SQLException {
		var statements = END.split(COMMENT.matcher(dialect.words(script)).replaceAll(""));
		try (var statement = connection.createStatement()) {
			for (var sql : statements)
				if (!sql.isBlank())
					statement.execute(sql.strip());
		}
	}
}
