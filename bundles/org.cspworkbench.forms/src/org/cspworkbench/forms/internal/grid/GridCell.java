package org.cspworkbench.forms.internal.grid;

import java.util.Optional;

import org.cspworkbench.forms.internal.look.StatusLook;

/** What a grid shows in one cell. */
public record GridCell(String text, Kind kind, Optional<StatusLook> status, Optional<String> problem) {

	public enum Kind {
		PLAIN,
		/** Worked out, or not to be changed here. */
		DERIVED,
		TOTAL,
		/** Words in place of a figure. */
		ABSENT, TICKED, UNTICKED,
		/** An invitation to type. */
		GHOST,
		/** Belongs to the cell at its left, whose words run on. */
		SPANNED
	}

	public static GridCell of(String text) {
		return new GridCell(text, Kind.PLAIN, Optional.empty(), Optional.empty());
	}

	public static GridCell of(String text, Kind kind) {
		return new GridCell(text, kind, Optional.empty(), Optional.empty());
	}

	public GridCell withProblem(String typed, String sentence) {
		return new GridCell(typed, kind, Optional.empty(), Optional.of(sentence));
	}

	boolean isCheck() {
		return kind == Kind.TICKED || kind == Kind.UNTICKED;
	}
}
