package org.cspworkbench.benchmark.evidence;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import de.siegmar.fastcsv.reader.CsvReader;

/** A database to compare with. Its driver lies in {@code benchmark.peers} and is no part of the product. */
enum Peer {
	SQLITE("SQLite (JDBC, one batch)", "org.sqlite.JDBC", "jdbc:sqlite:") {
		/** The driver has no import of its own: one prepared statement in one transaction, as its shell does it. */
		@Override
		Object load(Connection connection, Path file) throws Exception {
			execute(connection, "PRAGMA synchronous = OFF");
			execute(connection, "CREATE TABLE street (crime_id, month, reported_by, falls_within, longitude, latitude, location, lsoa_code, lsoa_name, crime_type, outcome, context)");
			connection.setAutoCommit(false);
			try (var insert = connection.prepareStatement("INSERT INTO street VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
					var csv = CsvReader.builder().ofCsvRecord(file)) {
				int waiting = 0;
				boolean heading = true;
				for (var row : csv) {
					if (!heading) {
						for (int i = 0; i < 12; i++)
							insert.setString(i + 1, row.getField(i));
						insert.addBatch();
						if (++waiting % 1000 == 0)
							insert.executeBatch();
					}
					heading = false;
				}
				insert.executeBatch();
			}
			connection.commit();
			connection.setAutoCommit(true);
			return file;
		}
	},
	DUCKDB("DuckDB (read_csv)", "org.duckdb.DuckDBDriver", "jdbc:duckdb:") {
		@Override
		Object load(Connection connection, Path file) throws Exception {
			execute(connection, "CREATE TABLE street AS SELECT \"Crime ID\" AS crime_id, \"Month\" AS month, \"Reported by\" AS reported_by, \"Falls within\" AS falls_within, "
					+ "\"Longitude\" AS longitude, \"Latitude\" AS latitude, \"Location\" AS location, \"LSOA code\" AS lsoa_code, \"LSOA name\" AS lsoa_name, "
					+ "\"Crime type\" AS crime_type, \"Last outcome category\" AS outcome FROM read_csv('" + file + "', all_varchar = true)");
			return file;
		}
	};

	private final String title;
	private final String driver;
	private final String address;

	Peer(String title, String driver, String address) {
		this.title = title;
		this.driver = driver;
		this.address = address;
	}

	static List<Peer> all() {
		return List.of(values());
	}

	String title() {
		return title;
	}

	abstract Object load(Connection connection, Path file) throws Exception;

	Connection open(Path file) throws Exception {
		var jars = new ArrayList<URL>();
		try (var found = Files.list(Path.of(System.getProperty("benchmark.peers")))) {
			for (var jar : found.toList())
				jars.add(jar.toUri().toURL());
		}
		// Open for as long as the program runs: the driver keeps its native code.
		var classes = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
		return ((Driver) classes.loadClass(driver).getDeclaredConstructor().newInstance()).connect(address + file, new Properties());
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Reads all rows of an answer. */
	Object count(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			int count = 0;
			while (rows.next())
				count++;
			return count;
		}
	}
}
