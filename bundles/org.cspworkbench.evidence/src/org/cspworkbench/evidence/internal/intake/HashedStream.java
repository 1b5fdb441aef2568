package org.cspworkbench.evidence.internal.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Tells the SHA-256 of what passed through, once it has been read to its end. */
final class HashedStream extends FilterInputStream {
	private final MessageDigest digest = sha256();
	private final Consumer<String> whole;
	private boolean told;

	HashedStream(InputStream in, Consumer<String> whole) {
		super(in);
		this.whole = whole;
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		int count = in.read(buffer, from, length);
		if (count > 0)
			digest.update(buffer, from, count);
		else if (count < 0 && !told) {
			told = true;
			whole.accept(HexFormat.of().formatHex(digest.digest()));
		}
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
