package org.cspworkbench.benchmark.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory, the heap and that of native code together, this program took more at its height than when asked to begin. Linux tells it. */
final class ResidentMemory {
	private static final Path STATUS = Path.of("/proc/self/status");
	private static final Path RESET = Path.of("/proc/self/clear_refs");
	private static final String RESET_HEIGHT = "5";

	private final OptionalLong before;

	ResidentMemory() {
		System.gc();
		before = reset() ? kilobytes("VmRSS:") : OptionalLong.empty();
	}

	private static boolean reset() {
		try {
			Files.writeString(RESET, RESET_HEIGHT);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** The megabytes, or words where the system does not tell them. */
	String most() {
		var height = kilobytes("VmHWM:");
		return before.isEmpty() || height.isEmpty() ? "not told" : Long.toString(height.getAsLong() - before.getAsLong() >> 10);
	}

	private static OptionalLong kilobytes(String name) {
		try {
			return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst();
		} catch (IOException e) {
			return OptionalLong.empty();
		}
	}
}
