package org.cspworkbench.store.internal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.cspworkbench.store.BackupSummary;
import org.cspworkbench.store.StoreException;

/**
 * A backup that is read. It comes from outside, so nothing in it is believed: entries are never unpacked to the disk,
 * each is read only as far as the manifest says, and all that is read is measured against it.
 */
public final class BackupFile implements AutoCloseable {
	private static final int LARGEST_MANIFEST = 1024 * 1024;
	/** CSV with packed contents in it shrinks a little; a hundredfold is a bomb. */
	private static final long MOST_INFLATED = 100;
	private static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

	/** Takes the rows of one table: its column names first. */
	interface Rows {
		void columns(List<String> names) throws IOException, SQLException;

		void row(List<String> values) throws IOException, SQLException;
	}

	private final Path file;
	private final ZipFile zip;
	private final BackupManifest manifest;

	private BackupFile(Path file, ZipFile zip, BackupManifest manifest) {
		this.file = file;
		this.zip = zip;
		this.manifest = manifest;
	}

	/** Opens a backup whose frame is sound; its tables are not read yet. */
	public static BackupFile open(Path file) throws StoreException {
		if (!Files.isRegularFile(file) || !Files.isReadable(file))
			throw new StoreException(Sentence.FILE_NOT_READ.with(file), new NoSuchFileException(file.toString()));
		ZipFile zip = null;
		var sound = false;
		try {
			zip = new ZipFile(file.toFile());
			var backup = new BackupFile(file, zip, manifest(file, zip));
			backup.refuseOddFrame();
			sound = true;
			return backup;
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(Sentence.BACKUP_UNREADABLE.with(file), e);
		} finally {
			if (!sound)
				closeQuietly(zip);
		}
	}

	private static void closeQuietly(ZipFile zip) {
		try {
			if (zip != null)
				zip.close();
		} catch (IOException e) {
			// It is only read; why it was refused is what counts.
		}
	}

	private static BackupManifest manifest(Path file, ZipFile zip) throws IOException, StoreException {
		var entry = zip.getEntry(BackupManifest.ENTRY);
		if (entry == null)
			throw new StoreException(Sentence.BACKUP_NOT_ONE.with(file));
		try (var in = zip.getInputStream(entry)) {
			var bytes = in.readNBytes(LARGEST_MANIFEST);
			return BackupManifest.read(new ByteArrayInputStream(bytes));
		}
	}

	private void refuseOddFrame() throws StoreException, IOException {
		if (manifest.format() > BackupManifest.FORMAT)
			throw new StoreException(Sentence.BACKUP_NEWER.with(file));
		var expected = manifest.parts().stream().map(BackupManifest.Part::entry).collect(Collectors.toCollection(HashSet::new));
		expected.add(BackupManifest.ENTRY);
		var found = zip.stream().map(entry -> entry.getName()).toList();
		if (found.size() != expected.size() || !Set.copyOf(found).equals(expected))
			throw new StoreException(Sentence.BACKUP_NOT_ONE.with(file));
		var inflated = manifest.parts().stream().mapToDouble(BackupManifest.Part::bytes).sum();
		if (inflated > ALWAYS_ALLOWED + MOST_INFLATED * (double) Files.size(file))
			throw new StoreException(Sentence.BACKUP_INFLATED.with(file));
	}

	Path file() {
		return file;
	}

	BackupManifest manifest() {
		return manifest;
	}

	/** Reads every byte once and keeps nothing; a backup that passes can be restored. */
	public BackupSummary verify() throws StoreException {
		for (var part : manifest.parts())
			try {
				read(part, RowCheck.of(part));
			} catch (SQLException e) {
				throw new IllegalStateException(e);
			}
		return manifest.summary();
	}

	/** Reads a table, and refuses it at its end at the latest when it is not what the manifest says. */
	void read(BackupManifest.Part part, Rows rows) throws StoreException, SQLException {
		try (var in = new Measured(zip.getInputStream(zip.getEntry(part.entry())), part.bytes())) {
			var csv = new CsvReader(in);
			var names = csv.row();
			if (names == null || names.contains(null))
				throw altered(part, null);
			rows.columns(names);
			long count = 0;
			for (List<String> values; (values = csv.row()) != null; count++) {
				if (values.size() != names.size())
					throw altered(part, null);
				take(part, rows, values);
			}
			if (count != part.rows() || in.bytes != part.bytes() || !Sha256.hex(in.digest.digest()).equals(part.sha256()))
				throw altered(part, null);
		} catch (IOException e) {
			throw altered(part, e);
		}
	}

	private void take(BackupManifest.Part part, Rows rows, List<String> values) throws StoreException, SQLException {
		try {
			rows.row(values);
		} catch (IOException | RuntimeException e) {
			throw new StoreException(Sentence.BACKUP_INCOMPLETE.with(file, part.entry()), e);
		}
	}

	private StoreException altered(BackupManifest.Part part, Exception cause) {
		return new StoreException(Sentence.BACKUP_ALTERED.with(file, part.entry()), cause);
	}

	@Override
	public void close() {
		closeQuietly(zip);
	}

	private static final class Measured extends FilterInputStream {
		private final MessageDigest digest = Sha256.digest();
		private final long most;
		private long bytes;

		Measured(InputStream in, long most) {
			super(in);
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int count = in.read(buffer, from, length);
			if (count > 0) {
				bytes += count;
				if (bytes > most)
					throw new IOException("more than " + most + " bytes");
				digest.update(buffer, from, count);
			}
			return count;
		}
	}
}
