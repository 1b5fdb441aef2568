package org.cspworkbench.store.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

/** How values are written in a backup: the same text whichever database they come from. */
enum ColumnType {
	TEXT {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			return row.getString(column);
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setString(parameter, text);
		}
	},
	WHOLE {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getLong(column);
			return row.wasNull() ? null : Long.toString(value);
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setLong(parameter, Long.parseLong(text));
		}
	},
	DECIMAL {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getBigDecimal(column);
			return value == null ? null : value.toPlainString();
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setBigDecimal(parameter, new BigDecimal(text));
		}
	},
	FLOATING {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getDouble(column);
			return row.wasNull() ? null : Double.toString(value);
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setDouble(parameter, Double.parseDouble(text));
		}
	},
	TRUTH {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getBoolean(column);
			return row.wasNull() ? null : Boolean.toString(value);
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			if (!text.equals("true") && !text.equals("false"))
				throw new IllegalArgumentException("neither true nor false");
			statement.setBoolean(parameter, Boolean.parseBoolean(text));
		}
	},
	DAY {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getDate(column);
			return value == null ? null : value.toLocalDate().toString();
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setDate(parameter, Date.valueOf(LocalDate.parse(text)));
		}
	},
	MOMENT {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getTimestamp(column, Utc.calendar());
			return value == null ? null : value.toInstant().toString();
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setTimestamp(parameter, Timestamp.from(Instant.parse(text)), Utc.calendar());
		}
	},
	BYTES {
		@Override
		String text(ResultSet row, int column) throws SQLException {
			var value = row.getBytes(column);
			return value == null ? null : Base64.getEncoder().encodeToString(value);
		}

		@Override
		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			statement.setBytes(parameter, Base64.getDecoder().decode(text));
		}
	};

	static ColumnType of(int sqlType) throws SQLException {
		return switch (sqlType) {
			case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
			case Types.INTEGER, Types.SMALLINT, Types.BIGINT -> WHOLE;
			case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
			case Types.DOUBLE, Types.REAL, Types.FLOAT -> FLOATING;
			case Types.BOOLEAN, Types.BIT -> TRUTH;
			case Types.DATE -> DAY;
			case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
			case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
			default -> throw new SQLException("a backup cannot hold columns of type " + sqlType);
		};
	}

	/** Null for no value. */
	abstract String text(ResultSet row, int column) throws SQLException;

	/** Throws a RuntimeException for text that is no value of this type. */
	abstract void bind(PreparedStatement statement, int parameter, String text) throws SQLException;
}
