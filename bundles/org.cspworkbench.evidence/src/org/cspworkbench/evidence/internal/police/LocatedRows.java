package org.cspworkbench.evidence.internal.police;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.internal.table.CsvScan;
import org.cspworkbench.evidence.internal.table.Slice;
import org.cspworkbench.evidence.internal.table.SliceIndex;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;

/**
 * Counts the rows of a street or outcomes file: by month, force, LSOA and type. Columns go by their headings, since the
 * oldest files have others.
 */
final class LocatedRows implements CsvScan.Rows {
	/** England and Wales, Northern Ireland of 2011 and of 2021. */
	private static final Pattern LSOA = Pattern.compile("[EW]01\\d{6}|95[A-Z]{2}\\d{2}[SW]\\d|N21\\d{6}");
	private static final int MOST_TYPES = 100;
	private static final int NOWHERE = -1;
	private static final int NO_CODE = -2;

	private enum Role {
		MONTH("month"), REPORTER("reported by"), CODE("lsoa code"), NAME("lsoa name"), TYPE(null);

		private final String heading;

		Role(String heading) {
			this.heading = heading;
		}
	}

	private record Reporter(int number, int all, int nowhere, BitSet months) {
	}

	private final SourceFile file;
	private final PartSink part;
	private final Function<String, Measure> measureOf;
	private final String typeHeading;
	private final Optional<PoliceFile> declared;

	private final List<String> headings = new ArrayList<>();
	private Role[] roles;
	private final Map<Role, Slice> fields = new HashMap<>();
	private final Slice month = field(Role.MONTH);
	private final Slice reporter = field(Role.REPORTER);
	private final Slice code = field(Role.CODE);
	private final Slice name = field(Role.NAME);
	private final Slice type = field(Role.TYPE);

	private final SliceIndex months = new SliceIndex();
	private final SliceIndex reporters = new SliceIndex();
	private final SliceIndex codes = new SliceIndex();
	private final SliceIndex types = new SliceIndex();
	private final List<Reporter> known = new ArrayList<>();
	private final Map<String, Reporter> byForce = new HashMap<>();
	private int typeCount;
	private boolean lost;

	LocatedRows(SourceFile file, PartSink part, PoliceFile.Kind kind, Function<String, Measure> measureOf) {
		this.file = file;
		this.part = part;
		this.measureOf = measureOf;
		this.typeHeading = kind.column.toLowerCase(Locale.ROOT);
		this.declared = PoliceFile.named(file.name());
	}

	private Slice field(Role role) {
		return fields.computeIfAbsent(role, key -> new Slice());
	}

	@Override
	public void field(int column, char[] buffer, int from, int length) {
		if (roles == null)
			headings.add(new String(buffer, from, length).strip().toLowerCase(Locale.ROOT));
		else if (column < roles.length && roles[column] != null)
			switch (roles[column]) {
				case MONTH -> month.set(buffer, from, length);
				case REPORTER -> reporter.set(buffer, from, length);
				case CODE -> code.set(buffer, from, length);
				case NAME -> name.set(buffer, from, length);
				case TYPE -> type.set(buffer, from, length);
			}
	}

	@Override
	public void row(long line, int columns) throws IOException {
		if (roles == null)
			readHeading();
		else if (columns != roles.length)
			reject(line, Sentence.ROW_COLUMNS.with(columns, roles.length));
		else
			count(line);
	}

	private void readHeading() throws ImportException {
		roles = new Role[headings.size()];
		for (int i = 0; i < roles.length; i++)
			roles[i] = role(headings.get(i));
		for (var needed : List.of(Role.MONTH, Role.REPORTER, Role.TYPE))
			if (!Arrays.asList(roles).contains(needed))
				throw new ImportException(Sentence.FILE_LACKS_COLUMN.with(file.title(), needed == Role.TYPE ? typeHeading : needed.heading));
	}

	private Role role(String heading) {
		if (heading.equals(typeHeading))
			return Role.TYPE;
		for (var role : Role.values())
			if (heading.equals(role.heading))
				return role;
		return null;
	}

	private void count(long line) throws IOException {
		int at = months.number(month, text -> monthNumber(text));
		if (at < 0) {
			reject(line, Sentence.POLICE_MONTH.with(month));
			return;
		}
		if (declared.isPresent() && at != Step.number(declared.get().month())) {
			reject(line, Sentence.POLICE_OTHER_MONTH.with(month, declared.get().month()));
			return;
		}
		if (reporter.isEmpty() || type.isEmpty()) {
			reject(line, reporter.isEmpty() ? Sentence.POLICE_NO_REPORTER.with() : Sentence.POLICE_NO_TYPE.with());
			return;
		}
		int area = code.isEmpty() ? NOWHERE : codes.number(code, text -> LSOA.matcher(text).matches() ? part.area(text, name.toString()) : NO_CODE);
		if (area == NO_CODE) {
			reject(line, Sentence.POLICE_NO_LSOA.with(code));
			return;
		}
		var by = known.get(reporters.number(reporter, this::newReporter));
		int measure = types.number(type, this::newType);
		lost |= area == NOWHERE;
		part.count(by.number(), measure, area == NOWHERE ? by.nowhere() : area, at, 1);
		part.count(by.number(), measure, by.all(), at, 1);
		by.months().set(at);
		part.kept();
	}

	/** The number of a month such as 2024-03, or -1. */
	private static int monthNumber(String text) {
		if (!text.matches("(19|20|21)\\d{2}-(0[1-9]|1[0-2])"))
			return -1;
		return Integer.parseInt(text.substring(0, 4)) * 12 + Integer.parseInt(text.substring(5)) - 1;
	}

	private int newReporter(String text) throws ImportException {
		var force = Force.named(text);
		if (!byForce.containsKey(force.id()))
			byForce.put(force.id(), new Reporter(part.reporter(force.id()), part.area(force.area(), force.name()),
					part.area(force.nowhere(), Sentence.POLICE_NOWHERE.with(force.name())), new BitSet()));
		known.add(byForce.get(force.id()));
		return known.size() - 1;
	}

	private int newType(String text) throws ImportException {
		if (++typeCount > MOST_TYPES)
			throw new ImportException(Sentence.POLICE_TOO_MANY_TYPES.with(file.title(), typeHeading, MOST_TYPES));
		return part.measure(measureOf.apply(text));
	}

	private void reject(long line, String reason) {
		part.reject(line, reason, "%s | %s | %s | %s".formatted(month, reporter, code, type));
	}

	/** Claims what was read: the months of each force that has rows in them. */
	void finish() {
		byForce.forEach((force, reporter) -> part.claim(new Claim(force, Claims.joined(reporter.months()))));
		if (lost)
			part.note(Sentence.POLICE_SOME_NOWHERE.with());
	}
}
