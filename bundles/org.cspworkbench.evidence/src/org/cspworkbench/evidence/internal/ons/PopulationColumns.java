package org.cspworkbench.evidence.internal.ons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.table.Row;

/**
 * Where a sheet of population estimates has what. The editions name their columns in many ways: {@code LSOA 2021 Code} and
 * {@code LSOA11CD}, {@code Total} and {@code all_ages}, ages by year ({@code F0}) or by band ({@code M16 to 24}).
 */
record PopulationColumns(int lsoa, int lsoaName, int district, int districtName, int total, List<Ages> ages) {
	private static final Pattern LSOA = Pattern.compile("lsoa[ _]?(?:20)?\\d{2}(?:[ _]?code|cd)|lsoa code");
	private static final Pattern LSOA_NAME = Pattern.compile("lsoa[ _]?(?:20)?\\d{2}(?:[ _]?name|nm)|lsoa name");
	private static final Pattern DISTRICT = Pattern.compile("l(?:ad|a|tla)[ _]?(?:20)?\\d{2}(?:[ _]?code|[ _]?\\(?.*code\\)?|cd)|la code");
	private static final Pattern DISTRICT_NAME = Pattern.compile("l(?:ad|a|tla)[ _]?(?:20)?\\d{2}(?:[ _]?name|nm)|la name");
	private static final Pattern TOTAL = Pattern.compile("total|all[ _]ages|all persons|population");
	private static final Pattern AGES = Pattern.compile("[fm] ?(\\d{1,2})(?: ?(?:to|-) ?(\\d{1,2})| ?(and over|\\+|plus))?");
	static final int OLDEST = 200;

	/** A column of one sex and some ages; those of both sexes are added up. */
	record Ages(int column, int from, int to) {
	}

	static Optional<PopulationColumns> of(Row row) {
		int lsoa = last(row, LSOA);
		int total = last(row, TOTAL);
		if (lsoa < 0 || total < 0)
			return Optional.empty();
		return Optional.of(new PopulationColumns(lsoa, last(row, LSOA_NAME), last(row, DISTRICT), last(row, DISTRICT_NAME), total, ages(row)));
	}

	/** The last, since later vintages stand further right. */
	private static int last(Row row, Pattern heading) {
		for (int column = row.cells().size() - 1; column >= 0; column--)
			if (heading.matcher(plain(row, column)).matches())
				return column;
		return -1;
	}

	private static String plain(Row row, int column) {
		return row.cell(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

	private static List<Ages> ages(Row row) {
		var ages = new ArrayList<Ages>();
		for (int column = 0; column < row.cells().size(); column++) {
			var match = AGES.matcher(plain(row, column));
			if (match.matches()) {
				int from = Integer.parseInt(match.group(1));
				int to = match.group(2) != null ? Integer.parseInt(match.group(2)) : match.group(3) != null || from == 90 ? OLDEST : from;
				ages.add(new Ages(column, from, to));
			}
		}
		return ages;
	}

	/** The columns that add up to a band of ages; empty when the columns do not end where the band does. */
	List<Ages> filling(int from, int to) {
		var within = ages.stream().filter(one -> one.from() >= from && one.to() <= to).toList();
		boolean exact = within.stream().anyMatch(one -> one.from() == from) && within.stream().anyMatch(one -> one.to() == to)
				&& ages.stream().noneMatch(one -> one.from() < from && one.to() >= from || one.from() <= to && one.to() > to);
		return exact ? within : List.of();
	}
}
