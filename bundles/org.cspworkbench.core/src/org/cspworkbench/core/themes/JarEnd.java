package org.cspworkbench.core.themes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The list of files at the end of a jar. It is missing when a jar was not copied whole, and it starts elsewhere when two jars are in one file. */
final class JarEnd {

	private static final int SIGNATURE = 0x06054b50;
	private static final int LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xffff;

	private JarEnd() {
	}

	static boolean isWhole(byte[] jar) {
		var bytes = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
		for (int end = jar.length - LENGTH; end >= Math.max(0, jar.length - LENGTH - LONGEST_COMMENT); end--) {
			if (bytes.getInt(end) == SIGNATURE && end + LENGTH + Short.toUnsignedInt(bytes.getShort(end + 20)) == jar.length) {
				return Integer.toUnsignedLong(bytes.getInt(end + 16)) + Integer.toUnsignedLong(bytes.getInt(end + 12)) == end;
			}
		}
		return false;
	}
}
