package org.cspworkbench.evidence.internal.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.cspworkbench.figures.Absence;

/** Writes numbers in as few bytes as they need: seven bits a byte, the lowest first. */
final class Packing {
	static final int SUPPRESSED = 1;
	static final int NOT_AVAILABLE = 2;
	static final int NOT_YET = 3;
	static final int NOT_APPLICABLE = 4;
	static final int UNDEFINED = 5;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

	/** Small numbers of either sign become small numbers without a sign. */
	static long zigzag(long number) {
		return number << 1 ^ number >> 63;
	}

	static long zagzig(long code) {
		return code >>> 1 ^ -(code & 1);
	}

	void signed(long number) {
		unsigned(zigzag(number));
	}

	void unsigned(long number) {
		while ((number & ~0x7fL) != 0) {
			out.write((int) (number & 0x7f | 0x80));
			number >>>= 7;
		}
		out.write((int) number);
	}

	void text(String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		unsigned(bytes.length);
		out.writeBytes(bytes);
	}

	void absence(Absence absence) {
		switch (absence) {
			case Absence.Suppressed(var told) -> {
				unsigned(SUPPRESSED);
				signed(told.low());
				signed(told.high());
			}
			case Absence.NotAvailable(var why) -> {
				unsigned(NOT_AVAILABLE);
				text(why);
			}
			case Absence.NotYet() -> unsigned(NOT_YET);
			case Absence.NotApplicable() -> unsigned(NOT_APPLICABLE);
			case Absence.Undefined(var cause) -> {
				unsigned(UNDEFINED);
				text(cause.name());
			}
		}
	}

	byte[] bytes() {
		return out.toByteArray();
	}
}
