package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements with values in them. */
final class Query {

	@FunctionalInterface
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	private Query() {
	}

	static <T> List<T> rows(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			bind(statement, values);
			var found = new ArrayList<T>();
			try (var rows = statement.executeQuery()) {
				while (rows.next())
					found.add(row.read(rows));
			}
			return found;
		}
	}

	static int update(Connection connection, String sql, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			bind(statement, values);
			return statement.executeUpdate();
		}
	}

	private static void bind(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++)
			if (values[i] instanceof Instant time)
				statement.setTimestamp(i + 1, Timestamp.from(time), Utc.calendar());
			else
				statement.setObject(i + 1, values[i]);
	}
}
