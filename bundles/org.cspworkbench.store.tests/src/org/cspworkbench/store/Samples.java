package org.cspworkbench.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/** Content and words that tests save. */
final class Samples {
	static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123Z");
	static final PlanSummary SUMMARY = new PlanSummary("Partnership Plan", "Tunbridge Wells", "2020/21", "assessment and plan", "draft");

	private Samples() {
	}

	static Authorship analyst(String reason) {
		return new Authorship("Analyst", NOON, reason);
	}

	static Authorship officer(String reason) {
		return new Authorship("Officer", NOON.plusSeconds(3600), reason);
	}

	static byte[] content(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Half words, which pack well, and half noise, which does not. */
	static byte[] content(Random random, int size) {
		var bytes = new byte[size];
		random.nextBytes(bytes);
		for (int i = 0; i < size / 2; i++)
			bytes[i] = (byte) "strategic assessment ".charAt(i % 21);
		return bytes;
	}
}
