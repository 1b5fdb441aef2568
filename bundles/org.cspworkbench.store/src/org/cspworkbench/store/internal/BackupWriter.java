package org.cspworkbench.store.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.store.AtomicFile;
import org.cspworkbench.store.BackupSummary;
import org.cspworkbench.store.StoreException;

/** Writes all tables of a database into one zip file, row by row, and reads it back before it takes its name. */
public final class BackupWriter {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
	/** A row may hold a content of many megabytes. */
	private static final int ROWS_AT_ONCE = 20;

	private final Connections connections;

	public BackupWriter(Connections connections) {
		this.connections = connections;
	}

	public BackupSummary write(Path file) throws StoreException {
		return connections.snapshot(connection -> write(connection, file));
	}

	/** A backup that the program makes by itself, under a name that tells when and why. */
	Path writeInto(Connection connection, Path folder, String reason) throws StoreException {
		PrivateFolder.make(folder);
		var file = folder.resolve(reason + "-" + STAMP.format(Instant.now()) + ".zip");
		write(connection, file);
		return file;
	}

	private BackupSummary write(Connection connection, Path file) throws StoreException {
		var summary = new BackupSummary[1];
		try {
			AtomicFile.write(file, out -> summary[0] = write(connection, out), BackupWriter::verify);
			return summary[0];
		} catch (IOException e) {
			throw new StoreException(Sentence.FILE_NOT_WRITTEN.with(file), e);
		}
	}

	private static void verify(Path written) throws IOException {
		try (var backup = BackupFile.open(written)) {
			backup.verify();
		} catch (StoreException e) {
			throw new IOException("the backup did not read back", e);
		}
	}

	private BackupSummary write(Connection connection, OutputStream out) throws IOException, StoreException {
		try (var zip = new ZipOutputStream(out)) {
			var parts = new ArrayList<BackupManifest.Part>();
			for (var table : Table.all(connection, connections.dialect()))
				parts.add(write(connection, table, zip));
			var manifest = new BackupManifest(BackupManifest.FORMAT, UpgradeRecord.of(connection, connections.dialect()).latest(),
					Instant.now().truncatedTo(ChronoUnit.SECONDS), parts);
			zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
			zip.write(manifest.bytes());
			zip.closeEntry();
			return manifest.summary();
		} catch (SQLException e) {
			throw DatabaseFailure.of(e, connections.location());
		}
	}

	private static BackupManifest.Part write(Connection connection, Table table, ZipOutputStream zip) throws IOException, SQLException {
		var part = new BackupManifest.Part(table.name(), 0, 0, "");
		zip.putNextEntry(new ZipEntry(part.entry()));
		var measured = new Measured(zip);
		var csv = new CsvWriter(measured);
		csv.row(table.columnNames());
		long count = 0;
		try (var statement = connection.createStatement()) {
			statement.setFetchSize(ROWS_AT_ONCE);
			try (var rows = statement.executeQuery(table.select())) {
				for (; rows.next(); count++) {
					var values = new ArrayList<String>();
					for (var column : table.columns())
						values.add(column.type().text(rows, values.size() + 1));
					csv.row(values);
				}
			}
		}
		csv.flush();
		zip.closeEntry();
		return new BackupManifest.Part(table.name(), count, measured.bytes, Sha256.hex(measured.digest.digest()));
	}

	private static final class Measured extends FilterOutputStream {
		private final MessageDigest digest = Sha256.digest();
		private long bytes;

		Measured(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] buffer, int from, int length) throws IOException {
			out.write(buffer, from, length);
			digest.update(buffer, from, length);
			bytes += length;
		}
	}
}
