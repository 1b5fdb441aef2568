package org.cspworkbench.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content of a revision as the database holds it: packed, with the size and the hash of what was packed. */
record Content(byte[] packed, long size, String sha256) {
	static final int LARGEST = 64 * 1024 * 1024;

	static Content of(byte[] plain) {
		var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write(plain);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Content(packed.toByteArray(), plain.length, Sha256.of(plain));
	}

	/** What was packed; refused when it is not what it was. */
	byte[] plain() throws IOException {
		var plain = new ByteArrayOutputStream((int) Math.clamp(size, 0, LARGEST));
		copyTo(plain);
		return plain.toByteArray();
	}

	/** Reads it all without keeping it. */
	void verify() throws IOException {
		copyTo(OutputStream.nullOutputStream());
	}

	private void copyTo(OutputStream target) throws IOException {
		if (size < 0 || size > LARGEST)
			throw new IOException("a content of " + size + " bytes cannot be");
		var digest = Sha256.digest();
		try (InputStream plain = new DigestInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)), digest)) {
			// One byte more than promised is enough to know, however much the rest would unfold to.
			var buffer = new byte[16 * 1024];
			long read = 0;
			for (int count; (count = plain.read(buffer)) >= 0;) {
				read += count;
				if (read > size)
					throw new IOException("the content is longer than " + size + " bytes");
				target.write(buffer, 0, count);
			}
			if (read < size)
				throw new IOException("the content is shorter than " + size + " bytes");
		}
		if (!Sha256.hex(digest.digest()).equals(sha256))
			throw new IOException("the content does not match its hash");
	}
}
