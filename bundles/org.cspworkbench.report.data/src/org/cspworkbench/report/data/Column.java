package org.cspworkbench.report.data;

import java.util.function.Function;

public record Column<R>(String name, Kind kind, Function<R, ?> value) {

	/** The name as an analyst reads it: "lastYear" is "Last year". */
	public String title() {
		return Titles.of(name);
	}

	/** The kinds of value, with the codes of {@link java.sql.Types} that plugin.xml maps to BIRT's own. */
	public enum Kind {
		TEXT(12), WHOLE(4), NUMBER(8), DATE(91), YES_NO(16);

		private final int code;

		Kind(int code) {
			this.code = code;
		}

		public int code() {
			return code;
		}
	}
}
