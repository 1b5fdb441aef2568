package org.cspworkbench.forms.values;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A cell as it was typed: its value, the flags beside it and the text or number of a footnote. */
public record CellEntry(CellValue value, Set<Flag> flags, Optional<String> footnote) {

	/** The letters are the shorthand of the Government Statistical Service for spreadsheets. */
	public enum Flag {
		PROVISIONAL("p"), ESTIMATED("e"), REVISED("r");

		private final String shorthand;

		Flag(String shorthand) {
			this.shorthand = shorthand;
		}

		String shorthand() {
			return shorthand;
		}
	}

	public CellEntry {
		flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
	}

	public static CellEntry of(CellValue value) {
		return new CellEntry(value, Set.of(), Optional.empty());
	}
}
