package org.cspworkbench.evidence.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.table.Row;

/** What a column looks like, by its heading and its first cells. */
record GuessedColumn(int column, String heading, boolean unique, List<String> cells) {
	private static final Pattern AREA = Pattern.compile(
			"\\b(ward|district|borough|local authority|authority|area|lsoa|csp|community safety partnership|parish|beat|neighbourhood|town|place|county|force|region)s?\\b");
	private static final Pattern TIME = Pattern.compile("\\b(month|date|period|year|quarter|financial year|fy)\\b");
	private static final Pattern MEASURE = Pattern.compile("\\b(type|category|offence|crime|measure|indicator|strand|group|incident|reason|outcome|subcategory)\\b");
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("ward", "ward"), Map.entry("district", "district"), Map.entry("borough", "district"),
			Map.entry("local authority", "district"), Map.entry("authority", "district"), Map.entry("lsoa", "lsoa"), Map.entry("csp", "csp"),
			Map.entry("community safety partnership", "csp"), Map.entry("parish", "parish"), Map.entry("beat", "neighbourhood"),
			Map.entry("neighbourhood", "neighbourhood"), Map.entry("town", "place"), Map.entry("place", "place"), Map.entry("county", "county"),
			Map.entry("force", "force"), Map.entry("region", "region"));
	private static final Pattern BELOW = Pattern.compile("< ?\\d{1,6}");
	private static final int FEW = 12;

	static GuessedColumn of(int column, String heading, boolean unique, List<Row> rows) {
		return new GuessedColumn(column, heading, unique, rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList());
	}

	/** How a mapping names the column. */
	String key() {
		return heading.isEmpty() || !unique ? "#" + (column + 1) : heading;
	}

	static boolean isFigure(String text) {
		return NumberText.read(text).isPresent() || BELOW.matcher(text.strip()).matches();
	}

	private String words() {
		return heading.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	boolean isPeriod() {
		return PeriodText.read(heading).isPresent();
	}

	/** Mostly figures, and neither years nor the like. */
	boolean isValues() {
		return gives().isEmpty() && !cells.isEmpty() && share(GuessedColumn::isFigure) >= 0.5 && !words().matches(".*\\b(id|code|ref|reference|longitude|latitude|easting|northing)\\b.*");
	}

	Optional<Gives> gives() {
		if (cells.isEmpty())
			return Optional.empty();
		if (share(AreaKey::isOfficial) > 0.8)
			return Optional.of(Gives.AREA_CODE);
		if (TIME.matcher(words()).find())
			return time();
		if (share(cell -> PeriodText.read(cell).isPresent() && NumberText.read(cell).isEmpty()) > 0.8)
			return Optional.of(Gives.PERIOD);
		if (share(GuessedColumn::isFigure) >= 0.5)
			return Optional.empty();
		if (AREA.matcher(words()).find())
			return Optional.of(Gives.AREA_NAME);
		return MEASURE.matcher(words()).find() && isRepeated() ? Optional.of(Gives.MEASURE) : Optional.empty();
	}

	private Optional<Gives> time() {
		if (share(cell -> PeriodText.read(cell).isPresent()) > 0.8)
			return Optional.of(words().equals("year") || words().contains("calendar year") ? Gives.YEAR : Gives.PERIOD);
		if (words().contains("quarter") && share(cell -> cell.matches("(?i)(q|quarter )?[1-4]")) > 0.8)
			return Optional.of(Gives.QUARTER);
		return words().contains("month") && share(cell -> cell.matches("(?i)\\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*")) > 0.8
				? Optional.of(Gives.MONTH)
				: Optional.empty();
	}

	/** Names of measures come again; free text does not. */
	private boolean isRepeated() {
		return Set.copyOf(cells).size() <= Math.max(FEW, cells.size() / 2);
	}

	Optional<String> areaKind() {
		var match = AREA.matcher(words());
		return gives().filter(Gives.AREA_NAME::equals).isPresent() && match.find() ? Optional.of(KINDS.getOrDefault(match.group(1), "other")) : Optional.empty();
	}

	/** The texts among the figures that are none. */
	Set<String> strange() {
		var strange = new LinkedHashSet<String>();
		cells.stream().filter(cell -> !isFigure(cell)).limit(FEW).forEach(strange::add);
		return strange;
	}

	private double share(Predicate<String> test) {
		return cells.stream().filter(test).count() / (double) cells.size();
	}
}
