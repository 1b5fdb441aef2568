package org.cspworkbench.evidence.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/** Reads the rows of one table by a mapping. A pure function of the row: it keeps nothing but what it has worked out once. */
final class RowReading {
	private static final Pattern BELOW = Pattern.compile("(?:<|less than|fewer than|under) ?(\\d{1,6})", Pattern.CASE_INSENSITIVE);

	private final Mapping mapping;
	private final TableShape shape;
	private final Map<Integer, ColumnUse> uses;
	private final Map<String, Sentinel> sentinels = new HashMap<>();
	private final Map<String, Optional<Period>> periods = new HashMap<>();

	RowReading(Mapping mapping, TableShape shape) {
		this.mapping = mapping;
		this.shape = shape;
		this.uses = new TreeMap<>(shape.uses());
		mapping.sentinels().forEach(sentinel -> sentinels.put(TableShape.plain(sentinel.text()), sentinel));
	}

	/** The figures of a row; empty for a row that is not wanted. */
	List<Reading> read(Row row) {
		if (!isWanted(row))
			return List.of();
		var given = given(row);
		if (isSkipped(given))
			return List.of();
		if (mapping.layout().counted())
			return List.of(reading(-1, given, Amount.of(1)));
		var readings = new ArrayList<Reading>();
		uses.forEach((column, use) -> {
			if (use.gives() == Gives.VALUE)
				value(column, use, row, given).ifPresent(readings::add);
		});
		return readings;
	}

	private boolean isWanted(Row row) {
		for (var use : uses.entrySet())
			if (use.getValue().gives() == Gives.CONDITION && use.getValue().wanted().stream()
					.noneMatch(text -> TableShape.plain(text).equals(TableShape.plain(row.cell(use.getKey())))))
				return false;
		return true;
	}

	/** What the row gives to each of its figures. */
	private Map<Gives, String> given(Row row) {
		var given = new EnumMap<Gives, String>(Gives.class);
		given.putAll(mapping.always());
		uses.forEach((column, use) -> {
			var text = row.cell(column);
			if (use.gives() != Gives.VALUE && use.gives() != Gives.CONDITION && !text.isEmpty())
				given.merge(use.gives(), text, (first, more) -> use.gives() == Gives.MEASURE && !mapping.always().containsKey(Gives.MEASURE) ? first + " – " + more
						: more);
		});
		return given;
	}

	private boolean isSkipped(Map<Gives, String> given) {
		return mapping.skipped().stream().map(TableShape::plain).anyMatch(text -> text.equals(TableShape.plain(given.getOrDefault(Gives.AREA_NAME, "")))
				|| text.equals(TableShape.plain(given.getOrDefault(Gives.MEASURE, ""))) || text.equals(TableShape.plain(given.getOrDefault(Gives.PERIOD, ""))));
	}

	private Optional<Reading> value(int column, ColumnUse use, Row row, Map<Gives, String> given) {
		var text = row.cell(column);
		var sentinel = sentinels.get(TableShape.plain(text));
		if (sentinel != null && sentinel.amount() == null || sentinel == null && text.isEmpty())
			return Optional.empty();
		var whole = new EnumMap<>(given);
		use.headingGives().ifPresent(gives -> whole.merge(gives, shape.headings().get(column),
				(first, more) -> gives == Gives.MEASURE && !mapping.always().containsKey(gives) ? first + " – " + more : more));
		whole.putAll(use.fixed());
		var amount = sentinel != null ? Optional.of(sentinel.amount()) : amount(text);
		return Optional.of(amount.isPresent() ? reading(column, whole, amount.get())
				: new Reading.Unreadable(column, Sentence.CELL_NOT_NUMBER.with(text)));
	}

	private static Optional<Amount> amount(String text) {
		var below = BELOW.matcher(text);
		if (below.matches())
			return Optional.of(Amount.absent(Absence.Suppressed.below(Long.parseLong(below.group(1)))));
		return NumberText.read(text).map(Amount::of);
	}

	private Reading reading(int column, Map<Gives, String> given, Amount amount) {
		var period = period(given);
		if (period.isEmpty())
			return new Reading.Unreadable(column, Sentence.CELL_NOT_PERIOD.with(periodText(given)));
		var measure = given.getOrDefault(Gives.MEASURE, mapping.source().title());
		if (Slug.of(measure).isEmpty())
			return new Reading.Unreadable(column, Sentence.MAPPING_NO_MEASURE.with());
		var code = given.getOrDefault(Gives.AREA_CODE, "");
		var name = given.getOrDefault(Gives.AREA_NAME, "");
		if (code.isEmpty() && Slug.of(name).isEmpty())
			return new Reading.Unreadable(column, Sentence.MAPPING_NO_AREA.with());
		return new Reading.Stated(column, Slug.of(given.getOrDefault(Gives.SUPPLIER, mapping.source().id())), Slug.of(measure), measure, area(code, name),
				name.isEmpty() ? code : name, period.get(), amount);
	}

	private String area(String code, String name) {
		if (!code.isEmpty())
			return code;
		return AreaKey.isOfficial(name) ? name : AreaKey.named(mapping.areas().kind(), name, mapping.areas().within(), mapping.areas().vintage());
	}

	private Optional<Period> period(Map<Gives, String> given) {
		return periods.computeIfAbsent(periodText(given), RowReading::period);
	}

	private static Optional<Period> period(String text) {
		var period = PeriodText.read(text);
		if (period.isPresent())
			return period;
		try {
			return Optional.of(Period.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** A period may be told by one text, or by a month or quarter beside a year. */
	private static String periodText(Map<Gives, String> given) {
		var year = given.getOrDefault(Gives.YEAR, "");
		if (given.containsKey(Gives.QUARTER))
			return year + " Q" + given.get(Gives.QUARTER).replaceFirst("(?i)^(q|quarter) ?", "");
		if (given.containsKey(Gives.MONTH)) {
			var month = given.get(Gives.MONTH);
			return month.matches("\\d{1,2}") ? month + "/" + year : month + " " + year;
		}
		return given.getOrDefault(Gives.PERIOD, year);
	}
}
