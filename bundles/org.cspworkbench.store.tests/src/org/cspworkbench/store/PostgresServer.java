package org.cspworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.osgi.framework.FrameworkUtil;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, started once for all tests of this process, with a database of its own for each test. */
final class PostgresServer {
	private static final String BINARIES = "io.zonky.test.postgres.embedded.postgres.binaries.linux.amd64";
	private static final PostgresServer SHARED = start();

	private final EmbeddedPostgres server;
	private final AtomicInteger databases = new AtomicInteger();

	private PostgresServer(EmbeddedPostgres server) {
		this.server = server;
	}

	static PostgresServer shared() {
		return SHARED;
	}

	static PostgresServer start() {
		try {
			// Its data go into a folder that the library removes at the end.
			return new PostgresServer(EmbeddedPostgres.builder()
					.setPgBinaryResolver((system, architecture) -> Arrays.stream(FrameworkUtil.getBundle(PostgresServer.class).getBundleContext().getBundles())
							.filter(bundle -> bundle.getSymbolicName().equals(BINARIES)).findFirst().orElseThrow()
							.getEntry("postgres-linux-x86_64.txz").openStream())
					.setServerConfig("max_connections", "60")
					.start());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	int port() {
		return server.getPort();
	}

	/** The address of a new, empty database. */
	String newDatabase() {
		var name = "plans_" + databases.incrementAndGet();
		run("CREATE DATABASE " + name);
		return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
	}

	void run(String... statements) {
		try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
			for (var sql : statements)
				statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** From now on that user needs a password; the others are trusted still. */
	void requirePasswordOf(String user) {
		try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
			Path rules;
			try (var rows = statement.executeQuery("SHOW hba_file")) {
				rows.next();
				rules = Path.of(rows.getString(1));
			}
			Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
			statement.execute("SELECT pg_reload_conf()");
			awaitRuleOf(user, statement);
		} catch (SQLException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The server takes its time to reload, but tells at once what its file says; so ask a new connection. */
	private void awaitRuleOf(String user, Statement statement) throws SQLException {
		while (true)
			try (var connection = server.getDatabase(user, "postgres").getConnection()) {
				statement.execute("SELECT pg_sleep(0.05)");
			} catch (SQLException e) {
				if (e.getSQLState().startsWith("28") || e.getSQLState().equals("08004"))
					return;
				throw e;
			}
	}

	void stop() {
		try {
			server.close();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
