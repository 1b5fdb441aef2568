package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;

/** A look at a file of an office program before anything in it is read: what unpacks to more than any plan is refused. */
final class OfficePackage {

	private static final Messages MESSAGES = Messages.of(OfficePackage.class);
	private static final long MOST_BYTES = 100L << 20;
	private static final long MOST_UNPACKED = 400L << 20;
	private static final int MOST_ENTRIES = 5_000;
	private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

	private OfficePackage() {
	}

	static void check(Path file) throws Refusal {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new Refusal(MESSAGES.text("file.large", file, MOST_BYTES >> 20));
			}
			if (startsLikeOldFormat(file)) {
				throw new Refusal(MESSAGES.text("file.old", file));
			}
			countBytes(file);
		} catch (ZipException e) {
			throw new Refusal(MESSAGES.text("file.broken", file), e);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("file.unreadable", file), e);
		}
	}

	/** Files of Office before 2007, and newer ones behind a password, begin alike. */
	private static boolean startsLikeOldFormat(Path file) throws IOException {
		try (var stream = Files.newInputStream(file)) {
			return Arrays.equals(stream.readNBytes(OLD_FORMAT.length), OLD_FORMAT);
		}
	}

	/** What entries say of their own size is not believed. */
	private static void countBytes(Path file) throws IOException, Refusal {
		var buffer = new byte[1 << 16];
		long bytes = 0;
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw new Refusal(MESSAGES.text("file.bomb", file));
			}
			for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
				try (var stream = zip.getInputStream(entry)) {
					for (int read; (read = stream.read(buffer)) >= 0;) {
						bytes += read;
						if (bytes > MOST_UNPACKED) {
							throw new Refusal(MESSAGES.text("file.bomb", file));
						}
					}
				}
			}
		}
	}
}
