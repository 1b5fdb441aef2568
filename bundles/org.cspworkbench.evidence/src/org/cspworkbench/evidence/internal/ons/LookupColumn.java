package org.cspworkbench.evidence.internal.ons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.table.Row;

/** The columns of one kind of area in a lookup: {@code WD24CD} and {@code WD24NM}. */
record LookupColumn(String name, String kind, String vintage, int code, int names) {
	private static final Pattern CODE = Pattern.compile("(LSOA|WD|LAD|LTLA|UTLA|CTY|CTYUA|CSP|PFA|RGN|CTRY)(\\d{2})CD", Pattern.CASE_INSENSITIVE);
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("LSOA", "lsoa"), Map.entry("WD", "ward"), Map.entry("LAD", "district"),
			Map.entry("LTLA", "district"), Map.entry("UTLA", "county"), Map.entry("CTY", "county"), Map.entry("CTYUA", "county"), Map.entry("CSP", "partnership"),
			Map.entry("PFA", "force"), Map.entry("RGN", "region"), Map.entry("CTRY", "country"));
	/** Which kinds a kind lies in. A small area is placed in the next larger ones only; the rest follows. */
	private static final Map<String, Set<String>> WITHIN = Map.of("lsoa", Set.of("ward", "district"), "ward", Set.of("district"), "district",
			Set.of("county", "partnership", "force", "region"), "county", Set.of("region"), "partnership", Set.of("force"), "region", Set.of("country"));

	static List<LookupColumn> in(Row headings) {
		var columns = new ArrayList<LookupColumn>();
		for (int column = 0; column < headings.cells().size(); column++) {
			var match = CODE.matcher(headings.cell(column));
			if (match.matches())
				columns.add(new LookupColumn(match.group(1) + match.group(2), KINDS.get(match.group(1).toUpperCase()), "20" + match.group(2), column,
						column(headings, match.group(1) + match.group(2) + "NM")));
		}
		return columns;
	}

	private static int column(Row headings, String name) {
		for (int column = 0; column < headings.cells().size(); column++)
			if (headings.cell(column).equalsIgnoreCase(name))
				return column;
		return -1;
	}

	boolean liesIn(LookupColumn other) {
		return WITHIN.getOrDefault(kind, Set.of()).contains(other.kind);
	}

	boolean isFollowedBy(LookupColumn other) {
		return kind.equals(other.kind) && vintage.compareTo(other.vintage) < 0;
	}
}
