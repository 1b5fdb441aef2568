package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table of ours as the database describes it, so that backup and restore hold whatever upgrades bring. */
record Table(String name, List<Column> columns, List<String> key) {

	/** The tables of the schema, the record of upgrades aside, each after those that it refers to. */
	static List<Table> all(Connection connection, Dialect dialect) throws SQLException {
		var names = names(connection, dialect);
		names.remove(UpgradeRecord.TABLE);
		var ordered = new LinkedHashSet<String>();
		for (var name : names)
			addAfterItsTargets(name, connection.getMetaData(), dialect, names, ordered, new LinkedHashSet<>());
		var tables = new ArrayList<Table>();
		for (var name : ordered)
			tables.add(new Table(name, columns(connection.getMetaData(), dialect, name), key(connection.getMetaData(), dialect, name)));
		return tables;
	}

	static Set<String> names(Connection connection, Dialect dialect) throws SQLException {
		var names = new TreeSet<String>();
		try (var tables = connection.getMetaData().getTables(null, dialect.schema(), "%", new String[] { "TABLE" })) {
			while (tables.next())
				names.add(ours(tables.getString("TABLE_NAME")));
		}
		return names;
	}

	static boolean anyHoldsRows(Connection connection, Dialect dialect) throws SQLException {
		for (var table : all(connection, dialect))
			try (var statement = connection.createStatement()) {
				statement.setMaxRows(1);
				try (var rows = statement.executeQuery("SELECT 1 FROM " + table.name)) {
					if (rows.next())
						return true;
				}
			}
		return false;
	}

	private static void addAfterItsTargets(String name, DatabaseMetaData data, Dialect dialect, Set<String> names, Set<String> ordered,
			Set<String> underWay) throws SQLException {
		if (ordered.contains(name) || !names.contains(name))
			return;
		if (!underWay.add(name))
			throw new SQLException("tables refer to each other in a circle: " + underWay);
		var targets = new TreeSet<String>();
		try (var keys = data.getImportedKeys(null, dialect.schema(), theirs(name, dialect))) {
			while (keys.next())
				targets.add(ours(keys.getString("PKTABLE_NAME")));
		}
		targets.remove(name);
		for (var target : targets)
			addAfterItsTargets(target, data, dialect, names, ordered, underWay);
		underWay.remove(name);
		ordered.add(name);
	}

	private static List<Column> columns(DatabaseMetaData data, Dialect dialect, String table) throws SQLException {
		var columns = new TreeMap<Integer, Column>();
		try (var found = data.getColumns(null, dialect.schema(), escaped(theirs(table, dialect), data), "%")) {
			while (found.next())
				columns.put(found.getInt("ORDINAL_POSITION"), Column.of(ours(found.getString("COLUMN_NAME")), found.getInt("DATA_TYPE")));
		}
		return List.copyOf(columns.values());
	}

	private static List<String> key(DatabaseMetaData data, Dialect dialect, String table) throws SQLException {
		var columns = new TreeMap<Short, String>();
		try (ResultSet keys = data.getPrimaryKeys(null, dialect.schema(), theirs(table, dialect))) {
			while (keys.next())
				columns.put(keys.getShort("KEY_SEQ"), ours(keys.getString("COLUMN_NAME")));
		}
		return List.copyOf(columns.values());
	}

	/** In a search pattern the underscore stands for any character. */
	private static String escaped(String name, DatabaseMetaData data) throws SQLException {
		return name.replace("_", data.getSearchStringEscape() + "_");
	}

	private static String ours(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String theirs(String name, Dialect dialect) {
		return dialect == Dialect.DERBY ? name.toUpperCase(Locale.ROOT) : name;
	}

	List<String> columnNames() {
		return columns.stream().map(Column::name).toList();
	}

	String select() {
		return "SELECT " + String.join(", ", columnNames()) + " FROM " + name + (key.isEmpty() ? "" : " ORDER BY " + String.join(", ", key));
	}

	String insert() {
		return "INSERT INTO " + name + " (" + String.join(", ", columnNames()) + ") VALUES (" + String.join(", ", columns.stream().map(c -> "?").toList())
				+ ")";
	}

	/** A column, the kind of its values, and the number by which JDBC knows that kind. */
	record Column(String name, ColumnType type, int sqlType) {

		static Column of(String name, int sqlType) throws SQLException {
			return new Column(name, ColumnType.of(sqlType), sqlType);
		}

		void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
			if (text == null)
				statement.setNull(parameter, sqlType);
			else
				type.bind(statement, parameter, text);
		}
	}
}
