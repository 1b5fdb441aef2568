package org.cspworkbench.evidence.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.evidence.internal.run.Run;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.Nature;

/** Runs of stated numbers, and what they say about a period. */
final class Statements {
	private final Map<Place, Map<String, List<Stepped>>> runs = new HashMap<>();

	private record Place(String area, String measure) {
	}

	private record Stepped(Step step, Run run) {
	}

	void add(FactRun stored) {
		var steps = runs.computeIfAbsent(new Place(stored.area(), stored.measure()), key -> new HashMap<>())
				.computeIfAbsent(stored.reporter(), key -> new ArrayList<>());
		steps.add(new Stepped(Step.parse(stored.step()), Run.unpack(stored.cells())));
		steps.sort(Comparator.comparing(run -> -run.step().months()));
	}

	Set<String> reporters(String area, String measure) {
		return runs.getOrDefault(new Place(area, measure), Map.of()).keySet();
	}

	/** What a reporter says: a number of that very period, else the sum of those that fill it. */
	Optional<Amount> at(String area, String measure, String reporter, Period period, Nature nature) {
		var told = told(area, measure, reporter, period, nature);
		return told.map(found -> Sum.of(IntStream.rangeClosed(found.from(), found.to()).mapToObj(index -> found.run().at(index).orElseThrow()).toList()));
	}

	/** The periods of the numbers that make up what a reporter says. */
	Set<Period> periods(String area, String measure, String reporter, Period period) {
		var periods = new LinkedHashSet<Period>();
		for (var nature : List.of(Nature.COUNT, Nature.LEVEL))
			told(area, measure, reporter, period, nature)
					.ifPresent(found -> IntStream.rangeClosed(found.from(), found.to()).forEach(index -> periods.add(found.step().period(index))));
		return periods;
	}

	/** The periods from the first number to the last, run by run. */
	Stream<Period> extents() {
		return runs.values().stream().flatMap(reporters -> reporters.values().stream()).flatMap(List::stream).filter(one -> !one.run().isEmpty())
				.map(one -> new Period(one.step().period(one.run().first()).first(), one.step().period(one.run().end() - 1).last()));
	}

	private record Told(Step step, Run run, int from, int to) {
	}

	private Optional<Told> told(String area, String measure, String reporter, Period period, Nature nature) {
		var steps = runs.getOrDefault(new Place(area, measure), Map.of()).getOrDefault(reporter, List.of());
		for (var one : steps)
			if (one.step().equals(Step.of(period)) && !one.run().isSilent(one.step().index(period)))
				return Optional.of(new Told(one.step(), one.run(), one.step().index(period), one.step().index(period)));
		return switch (nature) {
			case COUNT -> filled(steps, period);
			case LEVEL -> lately(steps, period);
			case RATIO -> Optional.empty();
		};
	}

	/** Shorter periods that fill the whole; the longest that do. */
	private static Optional<Told> filled(List<Stepped> steps, Period period) {
		for (var one : steps) {
			int from = one.step().index(period);
			int to = from + period.months() / one.step().months() - 1;
			if (period.months() % one.step().months() == 0 && to > from && one.step().period(from).first().equals(period.first())
					&& IntStream.rangeClosed(from, to).noneMatch(one.run()::isSilent))
				return Optional.of(new Told(one.step(), one.run(), from, to));
		}
		return Optional.empty();
	}

	/** A level, such as a population in the middle of a year, stands for any period in which it was taken; the latest counts. */
	private static Optional<Told> lately(List<Stepped> steps, Period period) {
		for (var one : steps)
			for (int index = one.step().index(Period.month(period.last())); index >= one.step().index(Period.month(period.first())); index--)
				if (!one.run().isSilent(index) && period.contains(one.step().period(index).first()) && period.contains(one.step().period(index).last()))
					return Optional.of(new Told(one.step(), one.run(), index, index));
		return Optional.empty();
	}
}
