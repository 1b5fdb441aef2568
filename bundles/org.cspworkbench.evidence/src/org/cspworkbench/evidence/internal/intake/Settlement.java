package org.cspworkbench.evidence.internal.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.run.Run;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactChange;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.SourceArea;

/**
 * Writes what one import gives to a dataset: what its parts claim gives way, what they say takes its place, and what differs
 * is taken down.
 */
final class Settlement {
	private static final int RUNS_AT_ONCE = 5_000;

	private final FactChange change;
	private final DatasetIntake intake;
	private final String dataset;
	private final Instant now;
	private final Comparison comparison = new Comparison();

	private final List<Part> before;
	private final List<Part> arrived;
	private final List<Part> kept;
	private final Claims earlier;
	private final Claims later;
	private final Claims cameFor;
	private final Claims corrected;
	private final Claims stayed;

	private final Map<RunKey, Run> fresh;
	private final Map<Place, Long> amounts = new HashMap<>();
	private final List<FactRun> added = new ArrayList<>();
	private final List<FactRun> replaced = new ArrayList<>();
	private final List<FactRun> dropped = new ArrayList<>();

	private record Place(String area, String reporter) {
	}

	private Settlement(FactChange change, DatasetIntake intake, Instant now) throws IOException, StoreException {
		this.change = change;
		this.intake = intake;
		this.dataset = intake.dataset().id();
		this.now = now;
		this.before = change.parts(dataset);
		this.arrived = arrived();
		var keys = arrived.stream().map(Part::key).collect(Collectors.toSet());
		this.kept = kept(keys);
		this.earlier = Claims.of(before);
		this.later = Claims.of(Stream.concat(kept.stream(), arrived.stream()).toList());
		this.cameFor = Claims.of(arrived);
		this.corrected = Claims.of(before.stream().filter(part -> keys.contains(part.key())).toList());
		this.stayed = Claims.of(kept);
		this.fresh = intake.runs();
	}

	static ImportReport settle(FactStore store, Intake intake, Instant now) throws StoreException, ImportException {
		try {
			return store.change(change -> {
				var reports = new ArrayList<ImportReport.DatasetReport>();
				for (var dataset : intake.datasets())
					reports.add(settle(change, dataset, now));
				return new ImportReport(reports);
			});
		} catch (UncheckedIOException e) {
			throw e.getCause() instanceof ImportException refused ? refused : new ImportException(e.getCause().getMessage(), e);
		}
	}

	private static ImportReport.DatasetReport settle(FactChange change, DatasetIntake intake, Instant now) throws StoreException {
		try {
			return new Settlement(change, intake, now).settle();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<Part> arrived() throws IOException {
		var parts = new ArrayList<Part>();
		for (var part : intake.parts())
			parts.add(part.part(now, change.number()));
		return parts;
	}

	/** The parts that stay, without what they no longer speak for. */
	private List<Part> kept(Set<String> keys) {
		var claims = arrived.stream().flatMap(part -> part.claims().stream()).toList();
		return before.stream().filter(part -> !keys.contains(part.key())).map(part -> Claims.trimmed(part, claims)).toList();
	}

	private ImportReport.DatasetReport settle() throws StoreException, IOException {
		var reports = arrived.stream().map(part -> new ImportReport.PartReport(part, fate(part))).toList();
		var known = change.areas(dataset);
		change.runs(FactSelection.by(dataset, reporters()), this::merge);
		fresh.forEach(this::add);
		var differences = comparison.differences();
		if (differences.isEmpty() && reports.stream().allMatch(report -> report.fate() == ImportReport.Fate.UNCHANGED))
			return new ImportReport.DatasetReport(intake.dataset(), asBefore(reports), differences);
		write(known);
		return new ImportReport.DatasetReport(intake.dataset(), reports, differences);
	}

	private List<ImportReport.PartReport> asBefore(List<ImportReport.PartReport> reports) {
		var known = before.stream().collect(Collectors.toMap(Part::key, Function.identity()));
		return reports.stream().map(report -> new ImportReport.PartReport(known.get(report.part().key()), report.fate())).toList();
	}

	private ImportReport.Fate fate(Part part) {
		var old = before.stream().filter(one -> one.key().equals(part.key())).findFirst();
		if (old.isEmpty())
			return ImportReport.Fate.NEW;
		return old.get().sha256().equals(part.sha256()) ? ImportReport.Fate.UNCHANGED : ImportReport.Fate.REPLACED;
	}

	private static boolean isSame(Part old, Part part) {
		return old.key().equals(part.key()) && old.sha256().equals(part.sha256()) && old.claims().equals(part.claims());
	}

	private Set<String> reporters() {
		var reporters = new TreeSet<>(cameFor.reporters());
		reporters.addAll(corrected.reporters());
		fresh.keySet().forEach(key -> reporters.add(key.reporter()));
		return reporters;
	}

	/** Merges a run that is here with what came for it. */
	private void merge(FactRun old) {
		var key = RunKey.of(old);
		var run = Run.unpack(old.cells());
		var came = fresh.remove(key);
		var merged = Run.unpack(old.cells());
		run.eachSpoken(index -> {
			if (givesWay(key, key.step().period(index)))
				merged.clear(index);
		});
		if (came != null)
			came.eachSpoken(index -> merged.set(index, came.at(index).orElseThrow()));
		compare(key, run, merged);
		tell(key, merged);
		if (merged.isEmpty())
			dropped.add(old);
		else if (!run.sameAs(merged))
			replaced.add(key.with(packed(key, merged)));
	}

	/** A number gives way to a part that speaks for it now, or goes with the part that was corrected when nobody else speaks for it. */
	private boolean givesWay(RunKey key, Period period) {
		return cameFor.cover(key.reporter(), key.measure(), key.area(), period)
				|| corrected.cover(key.reporter(), key.measure(), key.area(), period) && !stayed.cover(key.reporter(), key.measure(), key.area(), period);
	}

	private void add(RunKey key, Run run) {
		if (run.isEmpty())
			return;
		compare(key, new Run(), run);
		tell(key, run);
		added.add(key.with(packed(key, run)));
	}

	private void compare(RunKey key, Run old, Run merged) {
		if (old.isEmpty() && !earlier.anyOf(key.reporter())) {
			comparison.added(merged.spoken());
			return;
		}
		old.eachDifference(merged, index -> {
			var period = key.step().period(index);
			comparison.compare(key, period, amount(key, period, old.at(index), earlier), amount(key, period, merged.at(index), later));
		});
	}

	/** Where rows were counted and the reporter is spoken for, silence is a nought. */
	private Optional<Amount> amount(RunKey key, Period period, Optional<Amount> told, Claims claims) {
		if (told.isPresent() || intake.dataset().making() != Making.COUNTED)
			return told;
		return claims.cover(key.reporter(), key.measure(), key.area(), period) ? Optional.of(Amount.of(0)) : told;
	}

	private void tell(RunKey key, Run run) {
		long amount = intake.dataset().making() == Making.COUNTED ? run.total() : run.spoken();
		if (!run.isEmpty())
			amounts.merge(new Place(key.area(), key.reporter()), amount, Long::sum);
	}

	private byte[] packed(RunKey key, Run run) {
		var cells = run.pack();
		if (cells.length > FactRun.LARGEST)
			throw new UncheckedIOException(
					new ImportException(Sentence.IMPORT_RUN_TOO_LONG.with(intake.parts().getFirst().title(), key.measure(), key.area())));
		return cells;
	}

	private void write(List<SourceArea> known) throws StoreException {
		change.keep(intake.dataset());
		change.keep(dataset, intake.measures().values());
		change.drop(dataset, dropped);
		change.replace(dataset, replaced);
		// In the order of the key, so that the index of the database grows at its end.
		added.sort(Comparator.comparing(FactRun::area).thenComparing(FactRun::measure).thenComparing(FactRun::reporter).thenComparing(FactRun::step));
		for (int at = 0; at < added.size(); at += RUNS_AT_ONCE)
			change.add(dataset, added.subList(at, Math.min(added.size(), at + RUNS_AT_ONCE)));
		change.keep(dataset, reporters(), places(known));
		for (var part : kept)
			if (!before.contains(part))
				change.keep(dataset, part, change.rejected(dataset, part.key()));
		for (var part : arrived) {
			if (before.stream().anyMatch(old -> isSame(old, part)) && comparison.differences().isEmpty())
				continue;
			var source = intake.parts().stream().filter(one -> one.key().equals(part.key())).toList().getLast();
			change.keep(dataset, told(part), source.rejected());
			if (!source.areas().isEmpty())
				change.keepLookup(part.key(), source.areas().values(), source.links());
		}
	}

	/** A correction says for good what it took the place of. */
	private Part told(Part part) {
		var old = before.stream().filter(one -> one.key().equals(part.key()) && !one.sha256().equals(part.sha256())).findFirst();
		if (old.isEmpty())
			return part;
		var notes = new ArrayList<>(part.notes());
		var differences = comparison.differences();
		notes.add(Sentence.IMPORT_REPLACED.with(old.get().file(), LocalDate.ofInstant(old.get().imported(), ZoneOffset.UTC), differences.added(), differences.changed(), differences.removed()));
		return new Part(part.key(), part.file(), part.edition(), part.bytes(), part.sha256(), part.encoding(), part.rows(), part.provisional(), part.extracted(), part.imported(),
				part.change(), notes, part.claims());
	}

	/** Who tells how much of which area. An area that was told of stays known, even when nothing is left to tell. */
	private List<SourceArea> places(List<SourceArea> known) {
		var names = new HashMap<String, String>();
		for (var area : known) {
			names.merge(area.code(), area.name(), (a, b) -> a.isEmpty() ? b : a);
			if (reporters().contains(area.reporter()))
				amounts.putIfAbsent(new Place(area.code(), area.reporter()), 0L);
		}
		var places = new ArrayList<SourceArea>();
		amounts.forEach((place, amount) -> {
			var name = intake.areaName(place.area());
			places.add(new SourceArea(place.area(), name.isEmpty() ? names.getOrDefault(place.area(), "") : name, place.reporter(), amount));
		});
		return places;
	}
}
