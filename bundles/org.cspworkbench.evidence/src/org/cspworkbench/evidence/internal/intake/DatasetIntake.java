package org.cspworkbench.evidence.internal.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.run.Run;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Measure;

/** What the files of one import give to one dataset. */
public final class DatasetIntake {
	static final int LONGEST_NAME = 200;

	private final Dataset dataset;
	private final Names reporters = new Names();
	private final Names measures = new Names();
	private final Names areas = new Names();
	private final Map<String, Measure> measureOf = new LinkedHashMap<>();
	private final Map<String, String> areaNames = new HashMap<>();
	private final Tallies tallies = new Tallies();
	private final Map<Stated, Run> stated = new HashMap<>();
	private final List<PartIntake> parts = new ArrayList<>();

	private record Stated(Series series, Step step) {
	}

	DatasetIntake(Dataset dataset) {
		this.dataset = dataset;
	}

	PartIntake begin(String key, SourceFile file) {
		var part = new PartIntake(this, key, file);
		parts.add(part);
		return part;
	}

	public Dataset dataset() {
		return dataset;
	}

	public List<PartIntake> parts() {
		return parts;
	}

	public Map<String, Measure> measures() {
		return measureOf;
	}

	/** The name of an area in the files, empty when they name it by code alone. */
	public String areaName(String code) {
		return areaNames.getOrDefault(code, "");
	}

	int reporter(String reporter, SourceFile file) throws ImportException {
		return number(reporters, reporter, Series.MOST_REPORTERS, Sentence.NAMES_REPORTERS, file);
	}

	int measure(Measure measure, SourceFile file) throws ImportException {
		int number = number(measures, measure.key(), Series.MOST_MEASURES, Sentence.NAMES_MEASURES, file);
		measureOf.putIfAbsent(measure.key(), measure);
		return number;
	}

	int area(String code, String name, SourceFile file) throws ImportException {
		int number = number(areas, code, Series.MOST_AREAS, Sentence.NAMES_AREAS, file);
		if (!name.isEmpty())
			areaNames.putIfAbsent(code, name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
		return number;
	}

	private static int number(Names names, String name, int most, Sentence what, SourceFile file) throws ImportException {
		if (name.length() > LONGEST_NAME || names.size() >= most && !names.knows(name))
			throw new ImportException(Sentence.IMPORT_TOO_MANY_NAMES.with(file.title(), most, what.with()));
		return names.number(name);
	}

	void count(int reporter, int measure, int area, int month, int more) {
		tallies.of(Series.word(reporter, measure, area)).count(month, more);
	}

	void add(int reporter, int measure, int area, Period period, BigDecimal more, SourceFile file) throws ImportException {
		var step = Step.of(period);
		try {
			run(reporter, measure, area, step).add(step.index(period), more);
		} catch (ArithmeticException e) {
			throw tooLong(measure, area, file, e);
		}
	}

	void state(int reporter, int measure, int area, Period period, Amount amount, SourceFile file) throws ImportException {
		var step = Step.of(period);
		try {
			run(reporter, measure, area, step).set(step.index(period), amount);
		} catch (ArithmeticException e) {
			throw tooLong(measure, area, file, e);
		}
	}

	private Run run(int reporter, int measure, int area, Step step) {
		return stated.computeIfAbsent(new Stated(new Series(reporter, measure, area), step), key -> new Run());
	}

	private ImportException tooLong(int measure, int area, SourceFile file, ArithmeticException cause) {
		return new ImportException(Sentence.IMPORT_RUN_TOO_LONG.with(file.title(), measures.name(measure), areas.name(area)), cause);
	}

	/** All runs, ready to be merged with what is known already. */
	public Map<RunKey, Run> runs() {
		var runs = new HashMap<RunKey, Run>((tallies.size() + stated.size()) * 2);
		tallies.each((series, tally) -> runs.put(key(series, Step.MONTH), tally.run()));
		stated.forEach((key, run) -> runs.put(key(key.series(), key.step()), run));
		return runs;
	}

	private RunKey key(Series series, Step step) {
		return new RunKey(areas.name(series.area()), measures.name(series.measure()), reporters.name(series.reporter()), step);
	}

	/** Refuses an import in which two files speak for the same figures of counted rows, which would be counted twice. */
	void refuseOverlap(PartIntake latest) throws ImportException {
		if (dataset.making() != Making.COUNTED)
			return;
		for (var earlier : parts)
			if (earlier != latest)
				for (var claim : latest.claims())
					for (var other : earlier.claims())
						for (var period : claim.periods())
							if (other.reporter().equals(claim.reporter()) && other.periods().stream().anyMatch(period::overlaps))
								throw new ImportException(Sentence.IMPORT_TWICE.with(earlier.title(), latest.title(), claim.reporter(), period));
	}
}
