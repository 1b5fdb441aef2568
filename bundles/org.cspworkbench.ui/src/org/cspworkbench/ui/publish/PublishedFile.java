package org.cspworkbench.ui.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was published, with its SHA-256: anybody can tell later whether a copy is the one that was given out. */
record PublishedFile(PublishOrder.Item item, String digest) {

	static PublishedFile of(PublishOrder.Item item) throws IOException {
		try {
			return new PublishedFile(item, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(item.file()))));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
