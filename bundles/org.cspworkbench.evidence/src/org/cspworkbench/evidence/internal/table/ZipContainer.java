package org.cspworkbench.evidence.internal.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;

/**
 * A zip file from outside. Nothing of it is ever written to disk under a name of its own; it is refused when it names files
 * outside itself, names one twice, or unpacks to far more than its size allows.
 */
public final class ZipContainer implements Closeable {
	private static final int MOST_ENTRIES = 20_000;
	/** The whole police.uk archive of three years, street, outcomes and searches, is about half of this. */
	private static final long MOST_BYTES = 16L * 1024 * 1024 * 1024;
	/** Sheets of noughts pack well, at about a hundredth; nothing honest passes a four-hundredth. */
	private static final long MOST_INFLATED = 400;
	private static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;
	private static final int LONGEST_TEXT = 4 * 1024 * 1024;

	private final SourceFile file;
	private final ZipFile zip;
	private long unpacked;

	private ZipContainer(SourceFile file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
	}

	public static ZipContainer open(SourceFile file) throws IOException {
		var channel = file.channel();
		try {
			var container = new ZipContainer(file, ZipFile.builder().setSeekableByteChannel(channel).get());
			container.refuseHostile();
			return container;
		} catch (ImportException e) {
			channel.close();
			throw e;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw new ImportException(Sentence.FILE_DAMAGED.with(file.title()), e);
		}
	}

	private void refuseHostile() throws ImportException {
		var names = new HashSet<String>();
		long claimed = 0;
		for (var entry : entries()) {
			if (isOutside(entry.getName()))
				throw new ImportException(Sentence.ZIP_OUTSIDE.with(file.title(), shown(entry.getName())));
			if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES)
				throw new ImportException(Sentence.ZIP_ODD.with(file.title()));
			claimed += Math.max(0, entry.getSize());
			if (claimed > MOST_BYTES || isInflated(entry.getSize(), entry.getCompressedSize()))
				throw new ImportException(Sentence.ZIP_INFLATED.with(file.title()));
		}
	}

	/** Names that would lead out of a folder, on any system. */
	private static boolean isOutside(String name) {
		var path = name.replace('\\', '/');
		return path.startsWith("/") || path.matches("(?s)^[A-Za-z]:.*") || ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0;
	}

	private static String shown(String name) {
		return name.length() <= 80 ? name.replaceAll("\\p{Cntrl}", "?") : name.substring(0, 79).replaceAll("\\p{Cntrl}", "?") + "…";
	}

	private static boolean isInflated(long plain, long packed) {
		return plain > ALWAYS_ALLOWED && packed >= 0 && plain / Math.max(1, packed) > MOST_INFLATED;
	}

	public List<ZipArchiveEntry> entries() {
		return Collections.list(zip.getEntries());
	}

	public boolean has(String name) {
		return zip.getEntry(name) != null;
	}

	boolean isEncrypted(String name) {
		var entry = zip.getEntry(name);
		return entry != null && entry.getGeneralPurposeBit().usesEncryption();
	}

	public InputStream open(String name) throws IOException {
		var entry = zip.getEntry(name);
		if (entry == null)
			throw new ImportException(Sentence.FILE_DAMAGED.with(file.title()));
		if (entry.getGeneralPurposeBit().usesEncryption())
			throw new ImportException(Sentence.FILE_HAS_PASSWORD.with(file.title()));
		try {
			return new Measured(zip.getInputStream(entry), entry.getCompressedSize());
		} catch (ZipException e) {
			throw new ImportException(Sentence.FILE_DAMAGED.with(file.title()), e);
		}
	}

	String text(String name) throws IOException {
		try (var in = open(name)) {
			return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/** The sizes in a zip file are mere claims; what counts is what comes out. */
	private final class Measured extends FilterInputStream {
		private final long packed;
		private long plain;

		Measured(InputStream in, long packed) {
			super(in);
			this.packed = packed;
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int count = readPlain(buffer, from, length);
			if (count > 0) {
				plain += count;
				unpacked += count;
				if (unpacked > MOST_BYTES || isInflated(plain, packed))
					throw new ImportException(Sentence.ZIP_INFLATED.with(file.title()));
			}
			return count;
		}

		private int readPlain(byte[] buffer, int from, int length) throws IOException {
			try {
				return in.read(buffer, from, length);
			} catch (IOException e) {
				throw new ImportException(Sentence.FILE_DAMAGED.with(file.title()), e);
			}
		}

		@Override
		public long skip(long count) throws IOException {
			return read(new byte[(int) Math.min(count, 8192)], 0, (int) Math.min(count, 8192));
		}
	}
}
