package org.cspworkbench.store.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

public final class Sha256 {

	private Sha256() {
	}

	public static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
