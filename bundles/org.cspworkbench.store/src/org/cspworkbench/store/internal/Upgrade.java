package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** One numbered step of the database schema. Once shipped it is never edited; the next step mends it. */
public interface Upgrade {

	int number();

	String title();

	/** Tells whether the step that a database has had is the step that this program knows under that number. */
	String checksum();

	/** Runs within a transaction that the caller commits; tables and rows alike are undone when it throws. */
	void apply(Connection connection, Dialect dialect) throws SQLException;
}
