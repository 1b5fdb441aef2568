package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Statements with their values. */
final class Sql {
	private static final int ROWS_AT_ONCE = 1000;

	@FunctionalInterface
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** No value in a column of the given type; PostgreSQL wants to know which. */
	record Null(int type) {
	}

	private Sql() {
	}

	static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
		var found = new ArrayList<T>();
		each(connection, sql, rows -> found.add(row.read(rows)), values);
		return found;
	}

	static void each(Connection connection, String sql, Row<?> row, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			statement.setFetchSize(ROWS_AT_ONCE);
			bind(statement, values);
			try (var rows = statement.executeQuery()) {
				while (rows.next())
					row.read(rows);
			}
		}
	}

	static int update(Connection connection, String sql, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			bind(statement, values);
			return statement.executeUpdate();
		}
	}

	/** The same statement for each of the items, a thousand at a time. */
	static <T> void batch(Connection connection, String sql, Collection<T> items, Function<T, Object[]> values) throws SQLException {
		if (items.isEmpty())
			return;
		try (var statement = connection.prepareStatement(sql)) {
			int waiting = 0;
			for (var item : items) {
				bind(statement, values.apply(item));
				statement.addBatch();
				if (++waiting == ROWS_AT_ONCE) {
					statement.executeBatch();
					waiting = 0;
				}
			}
			if (waiting > 0)
				statement.executeBatch();
		}
	}

	private static void bind(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++)
			switch (values[i]) {
				case Null(int type) -> statement.setNull(i + 1, type);
				case Instant time -> statement.setTimestamp(i + 1, Timestamp.from(time), Utc.calendar());
				case LocalDate day -> statement.setDate(i + 1, Date.valueOf(day));
				case byte[] bytes -> statement.setBytes(i + 1, bytes);
				case String text -> statement.setString(i + 1, text);
				default -> statement.setObject(i + 1, values[i]);
			}
	}
}
