package org.cspworkbench.evidence.internal.police;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a police.uk file says: {@code 2024-03-kent-street.csv}. */
record PoliceFile(YearMonth month, String force, Kind kind) {
	private static final Pattern NAME = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-([a-z-]+?)-(street|outcomes|stop-and-search)\\.csv", Pattern.CASE_INSENSITIVE);

	enum Kind {
		STREET("street", "Crime type"),
		OUTCOMES("outcomes", "Outcome type"),
		SEARCHES("stop-and-search", "Object of search");

		final String suffix;
		final String column;

		Kind(String suffix, String column) {
			this.suffix = suffix;
			this.column = column;
		}

		static Kind named(String suffix) {
			for (var kind : values())
				if (kind.suffix.equalsIgnoreCase(suffix))
					return kind;
			throw new IllegalArgumentException(suffix);
		}
	}

	static Optional<PoliceFile> named(String name) {
		var parts = NAME.matcher(name);
		return parts.matches() ? Optional.of(new PoliceFile(YearMonth.parse(parts.group(1)), parts.group(2).toLowerCase(), Kind.named(parts.group(3))))
				: Optional.empty();
	}
}
