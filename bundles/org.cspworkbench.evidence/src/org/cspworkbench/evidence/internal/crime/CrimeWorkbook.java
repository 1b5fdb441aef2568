package org.cspworkbench.evidence.internal.crime;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.cspworkbench.evidence.table.TableReader;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/**
 * Reads one workbook of recorded crime: sheets with a heading of the expected columns hold offences, the others hold notes.
 * Notes may come before or after what they are about, so they are applied at the end.
 */
final class CrimeWorkbook {
	private static final Measure ALL = measure("all", "All recorded crime");
	private static final String UPDATED = "updated:";

	private final SourceFile file;
	private final PartSink part;
	private final Map<String, Measure> parents = new HashMap<>();
	private final Map<String, Integer> measures = new HashMap<>();
	private final Map<String, Force> forces = new LinkedHashMap<>();
	private final Set<ForceNote> notes = new LinkedHashSet<>();
	private final Map<String, Period> quarters = new HashMap<>();
	private long negative;

	/** What the workbook has of one force. */
	private record Force(int number, BitSet months, Map<String, Set<Integer>> measures) {
	}

	CrimeWorkbook(SourceFile file, PartSink part) {
		this.file = file;
		this.part = part;
	}

	private static Measure measure(String key, String title) {
		return new Measure(key, title, "offences", Nature.COUNT);
	}

	void read() throws IOException {
		part.measure(ALL);
		boolean any = false;
		try (var table = TableFormat.open(file)) {
			for (var sheet = table.nextSheet(); sheet.isPresent(); sheet = table.nextSheet())
				any |= readSheet(table);
			part.encoding(table.encoding());
		}
		if (!any)
			throw new ImportException(Sentence.CRIME_NOT_ONE.with(file.title()));
		markUnusable();
		forces.forEach((force, read) -> part.claim(new Claim(force, Claims.joined(read.months()))));
		if (negative > 0)
			part.note(Sentence.CRIME_NEGATIVE.with(negative));
	}

	private boolean readSheet(TableReader table) throws IOException {
		CrimeColumns columns = null;
		for (Row row; (row = table.nextRow()) != null;)
			if (columns != null)
				readRow(row, columns);
			else if (CrimeColumns.isHeading(row))
				columns = CrimeColumns.of(row, file);
			else
				readNote(row);
		return columns != null;
	}

	private void readNote(Row row) {
		for (var cell : row.cells()) {
			if (cell.strip().toLowerCase().startsWith(UPDATED))
				part.edition(cell.strip().substring(UPDATED.length()).strip());
			ForceNote.in(cell).ifPresent(notes::add);
		}
	}

	private void readRow(Row row, CrimeColumns columns) throws IOException {
		if (row.cell(columns.year()).isEmpty() || row.cell(columns.partnership()).isEmpty()) {
			part.passed();
			return;
		}
		var quarter = quarter(row, columns);
		var count = NumberText.read(row.cell(columns.count()));
		if (quarter == null || count.isEmpty()) {
			part.reject(row.line(), quarter == null ? Sentence.CRIME_QUARTER.with(row.cell(columns.year()), row.cell(columns.quarter()))
					: Sentence.CELL_NOT_NUMBER.with(row.cell(columns.count())), row.excerpt());
			return;
		}
		var force = force(row.cell(columns.force()));
		int measure = measure(row, columns);
		var partnership = row.cell(columns.partnership());
		part.add(force.number(), measure, part.area(AreaKey.named("csp", partnership), partnership), quarter, count.get());
		force.months().set(Step.number(quarter.first()), Step.number(quarter.last()) + 1);
		force.measures().computeIfAbsent(partnership, name -> new TreeSet<>()).add(measure);
		if (count.get().signum() < 0)
			negative++;
		part.kept();
	}

	/** Null when it is none. */
	private Period quarter(Row row, CrimeColumns columns) {
		return quarters.computeIfAbsent(row.cell(columns.year()) + " Q" + row.cell(columns.quarter()).replaceFirst("^[Qq]", ""),
				text -> PeriodText.read(text).orElse(null));
	}

	private Force force(String name) throws ImportException {
		var key = Slug.of(name);
		var known = forces.get(key);
		if (known == null) {
			known = new Force(part.reporter(key), new BitSet(), new HashMap<>());
			forces.put(key, known);
		}
		return known;
	}

	private int measure(Row row, CrimeColumns columns) throws ImportException {
		var code = row.cell(columns.code());
		var description = row.cell(columns.description());
		var known = measures.get(code + description);
		if (known != null)
			return known;
		var key = Slug.of(code.isEmpty() ? description : code);
		var subgroup = parent(row.cell(columns.subgroup()), "subgroup.", parent(row.cell(columns.group()), "group.", ALL));
		known = part.measure(measure(key, description.isEmpty() ? code : description).within(subgroup.key()));
		measures.put(code + description, known);
		return known;
	}

	private Measure parent(String title, String prefix, Measure parent) throws ImportException {
		if (title.isEmpty())
			return parent;
		var key = prefix + Slug.of(title);
		if (!parents.containsKey(key)) {
			parents.put(key, measure(key, title).within(parent.key()));
			part.measure(parents.get(key));
		}
		return parents.get(key);
	}

	/** Figures that a note calls unusable are no figures, whatever is left in the rows. */
	private void markUnusable() throws ImportException {
		for (var note : notes)
			for (var force : forces.values())
				for (var partnership : note.named(force.measures().keySet()))
					markUnusable(note, force, partnership);
	}

	private void markUnusable(ForceNote note, Force force, String partnership) throws ImportException {
		int area = part.area(AreaKey.named("csp", partnership), partnership);
		var unusable = Amount.absent(new Absence.NotAvailable(note.text()));
		for (var quarter : quarters(force))
			if (note.concerns(quarter)) {
				part.note(Sentence.CRIME_UNUSABLE.with(partnership, note.text()));
				for (int measure : force.measures().get(partnership))
					part.state(force.number(), measure, area, quarter, unusable);
			}
	}

	private List<Period> quarters(Force force) {
		return quarters.values().stream().filter(quarter -> quarter != null && force.months().get(Step.number(quarter.first()))).sorted().toList();
	}
}
