package org.cspworkbench.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pool of connections to one database; all work on it is done here, in transactions. */
public final class Connections implements AutoCloseable {

	/** Work within a transaction: done in full, or not at all when it throws. */
	@FunctionalInterface
	public interface Work<T> {
		T on(Connection connection) throws SQLException, StoreException;
	}

	private final DatabaseLocation location;
	private final Dialect dialect;
	private final HikariDataSource pool;
	private final AutoCloseable engine;

	private Connections(DatabaseLocation location, Dialect dialect, DataSource source, AutoCloseable engine) {
		this.location = location;
		this.dialect = dialect;
		this.engine = engine;
		this.pool = pool(dialect, source);
	}

	static Connections embedded(DatabaseLocation.Embedded location, boolean create, Path log) throws StoreException {
		try {
			var engine = EmbeddedEngine.start(location.folder(), create, log);
			return new Connections(location, Dialect.DERBY, engine.source(), engine);
		} catch (SQLException e) {
			throw DatabaseFailure.of(e, location);
		}
	}

	static Connections shared(DatabaseLocation.Shared location) throws StoreException {
		var source = new PGSimpleDataSource();
		source.setURL(location.url());
		source.setUser(location.user());
		location.passwords().password(location.url(), location.user()).map(String::new).ifPresent(source::setPassword);
		// Not through the pool, which would leave a transaction open by asking for it.
		source.setCurrentSchema(Dialect.POSTGRESQL.schema());
		source.setApplicationName("CSP Workbench");
		source.setTcpKeepAlive(true);
		var asked = org.postgresql.Driver.parseURL(location.url(), null);
		if (asked == null || !PGProperty.CONNECT_TIMEOUT.isPresent(asked))
			source.setConnectTimeout(10);
		try {
			source.getConnection().close();
			return new Connections(location, Dialect.POSTGRESQL, source, () -> {
			});
		} catch (SQLException e) {
			throw DatabaseFailure.of(e, location);
		}
	}

	private static HikariDataSource pool(Dialect dialect, DataSource source) {
		var config = new HikariConfig();
		config.setPoolName("csp-workbench-" + dialect.name().toLowerCase());
		config.setDataSource(source);
		config.setAutoCommit(false);
		config.setMinimumIdle(1);
		config.setMaximumPoolSize(6);
		config.setConnectionTimeout(10_000);
		// That the database can be reached was tried before, with a better message.
		config.setInitializationFailTimeout(-1);
		return new HikariDataSource(config);
	}

	public DatabaseLocation location() {
		return location;
	}

	public Dialect dialect() {
		return dialect;
	}

	public <T> T transaction(Work<T> work) throws StoreException {
		return transaction(work, Connection.TRANSACTION_READ_COMMITTED);
	}

	/** Work that sees the database as it was at one moment, whatever others save meanwhile. */
	public <T> T snapshot(Work<T> work) throws StoreException {
		return transaction(work, dialect.snapshot());
	}

	private <T> T transaction(Work<T> work, int isolation) throws StoreException {
		if (pool.isClosed())
			throw new StoreException(Sentence.DATABASE_CLOSED.with(location.describe()));
		try (var connection = pool.getConnection()) {
			connection.setTransactionIsolation(isolation);
			return committed(connection, work);
		} catch (SQLException e) {
			if (DatabaseFailure.concernsConnections(e))
				pool.getHikariPoolMXBean().softEvictConnections();
			throw DatabaseFailure.of(e, location);
		}
	}

	private static <T> T committed(Connection connection, Work<T> work) throws SQLException, StoreException {
		var done = false;
		try {
			var result = work.on(connection);
			connection.commit();
			done = true;
			return result;
		} finally {
			if (!done)
				rollBack(connection);
		}
	}

	private static void rollBack(Connection connection) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			// The connection is lost, and the database undoes the work itself; the first failure is the one to report.
		}
	}

	@Override
	public void close() throws StoreException {
		pool.close();
		try {
			engine.close();
		} catch (SQLException e) {
			throw DatabaseFailure.of(e, location);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
