package org.cspworkbench.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * One use of a Derby database. Derby itself is one engine for the whole process, so the uses are counted here: the last
 * one of a folder shuts its database down, and the last of all stops the engine.
 */
final class EmbeddedEngine implements AutoCloseable {
	private static final String LOG = "derby.stream.error.file";
	private static final String APPEND = "derby.infolog.append";
	private static final String DATABASE_STOPPED = "08006";
	private static final String DATABASE_NOT_RUNNING = "XJ004";
	private static final String ENGINE_STOPPED = "XJ015";
	private static final Map<Path, Integer> USES = new HashMap<>();

	private final Path folder;
	private final DataSource source;
	private boolean closed;

	private EmbeddedEngine(Path folder, DataSource source) {
		this.folder = folder;
		this.source = source;
	}

	static EmbeddedEngine start(Path folder, boolean create, Path log) throws SQLException {
		synchronized (USES) {
			var source = new WritableSource(folder);
			if (create)
				source.setCreateDatabase("create");
			try {
				connect(source, log);
			} catch (SQLException e) {
				stopUnused();
				throw e;
			}
			source.setCreateDatabase(null);
			USES.merge(folder, 1, Integer::sum);
			return new EmbeddedEngine(folder, source);
		}
	}

	/** Derby reads where its log goes from system properties when it starts; they are put back at once for the sake of others. */
	private static void connect(DataSource source, Path log) throws SQLException {
		var before = System.getProperty(LOG);
		var appended = System.getProperty(APPEND);
		System.setProperty(LOG, log.toString());
		System.setProperty(APPEND, "true");
		try {
			source.getConnection().close();
		} finally {
			putBack(LOG, before);
			putBack(APPEND, appended);
		}
	}

	private static void putBack(String property, String before) {
		if (before == null)
			System.clearProperty(property);
		else
			System.setProperty(property, before);
	}

	DataSource source() {
		return source;
	}

	@Override
	public void close() throws SQLException {
		synchronized (USES) {
			if (closed)
				return;
			closed = true;
			if (USES.merge(folder, -1, Integer::sum) > 0)
				return;
			USES.remove(folder);
			stopDatabase(folder);
			stopUnused();
		}
	}

	private static void stopDatabase(Path folder) throws SQLException {
		var stop = new EmbeddedDataSource();
		stop.setDatabaseName(folder.toString());
		stop.setShutdownDatabase("shutdown");
		try {
			stop.getConnection().close();
		} catch (SQLException e) {
			if (!DATABASE_STOPPED.equals(e.getSQLState()) && !DATABASE_NOT_RUNNING.equals(e.getSQLState()))
				throw e;
		}
	}

	private static void stopUnused() throws SQLException {
		if (!USES.isEmpty())
			return;
		try {
			new EmbeddedDriver().connect("jdbc:derby:;shutdown=true;deregister=false", new Properties());
		} catch (SQLException e) {
			if (!ENGINE_STOPPED.equals(e.getSQLState()))
				throw e;
		}
	}

	/**
	 * Derby stops a database whose log it cannot write, starts it again when it is next asked for, and then, when it still
	 * cannot write, only for reading, without a lock, and for good. Such a start is undone here, so that each new connection
	 * tries afresh.
	 */
	private static final class WritableSource extends EmbeddedDataSource {
		private static final long serialVersionUID = 1L;
		private static final String READ_ONLY = "25505";

		private final transient Path folder;

		WritableSource(Path folder) {
			this.folder = folder;
			setDatabaseName(folder.toString());
		}

		@Override
		public Connection getConnection() throws SQLException {
			synchronized (USES) {
				var connection = super.getConnection();
				if (!connection.isReadOnly())
					return connection;
				connection.close();
				stopDatabase(folder);
				throw new SQLException(folder + " cannot be written to", READ_ONLY);
			}
		}
	}
}
