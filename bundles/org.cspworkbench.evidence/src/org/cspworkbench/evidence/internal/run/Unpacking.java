package org.cspworkbench.evidence.internal.run;

import java.nio.charset.StandardCharsets;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Span;

/** Reads what {@link Packing} wrote. */
final class Unpacking {
	private final byte[] packed;
	private int at;

	Unpacking(byte[] packed) {
		this.packed = packed;
	}

	long unsigned() {
		long number = 0;
		for (int shift = 0;; shift += 7) {
			byte next = packed[at++];
			number |= (next & 0x7fL) << shift;
			if (next >= 0)
				return number;
		}
	}

	long signed() {
		return Packing.zagzig(unsigned());
	}

	private String text() {
		int length = (int) unsigned();
		at += length;
		return new String(packed, at - length, length, StandardCharsets.UTF_8);
	}

	Absence absence() {
		int kind = (int) unsigned();
		return switch (kind) {
			case Packing.SUPPRESSED -> new Absence.Suppressed(new Span(signed(), signed()));
			case Packing.NOT_AVAILABLE -> new Absence.NotAvailable(text());
			case Packing.NOT_YET -> new Absence.NotYet();
			case Packing.NOT_APPLICABLE -> new Absence.NotApplicable();
			case Packing.UNDEFINED -> new Absence.Undefined(Absence.Cause.valueOf(text()));
			default -> throw new IllegalStateException("a run packed by a newer program: " + kind);
		};
	}
}
