package org.cspworkbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import org.cspworkbench.store.internal.Dialect;
import org.cspworkbench.store.internal.SqlUpgrade;
import org.cspworkbench.store.internal.Upgrade;

/** A program that stays in the middle of an upgrade until it is killed. */
final class Upgrading {

	private Upgrading() {
	}

	public static void main(String[] arguments) throws Exception {
		ParentWatch.start();
		var data = new DataFolder(Path.of(arguments[0]));
		var upgrades = new ArrayList<>(SqlUpgrade.shipped());
		upgrades.add(new Endless(upgrades.size() + 1));
		new Site(DatabaseLocation.of(arguments[1], data, PasswordSource.none()), data).open(upgrades).close();
	}

	private record Endless(int number) implements Upgrade {

		@Override
		public String title() {
			return "Endless";
		}

		@Override
		public String checksum() {
			return "0";
		}

		@Override
		public void apply(Connection connection, Dialect dialect) throws SQLException {
			try (var statement = connection.createStatement()) {
				statement.execute("UPDATE revision SET title = 'spoilt'");
				statement.execute("CREATE TABLE half (id INTEGER NOT NULL PRIMARY KEY)");
			}
			System.out.println("half");
			try {
				Thread.sleep(Long.MAX_VALUE);
			} catch (InterruptedException e) {
				throw new SQLException(e);
			}
		}
	}
}
