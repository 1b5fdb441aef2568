package org.cspworkbench.evidence.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.geography.Members;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.run.Run;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Part;

/** Answers one query: finds the runs that are needed, reads them once, and adds them up. */
final class FactReader {
	private final FactQuery query;
	private final DatasetView dataset;
	private final List<Members> members = new ArrayList<>();
	private final List<Set<String>> leaves = new ArrayList<>();
	private final Map<String, List<Integer>> areasOf = new HashMap<>();
	private final Map<String, List<Integer>> measuresOf = new HashMap<>();

	private FactReader(FactQuery query, DatasetView dataset, Geography geography) {
		this.query = query;
		this.dataset = dataset;
		var known = dataset.areas().keySet();
		for (var area : query.areas()) {
			var found = geography.members(area, known);
			codes(found).forEach(code -> areasOf.computeIfAbsent(code, key -> new ArrayList<>()).add(members.size()));
			members.add(found);
		}
		for (var measure : query.measures()) {
			var parts = dataset.leaves(measure);
			parts.forEach(part -> measuresOf.computeIfAbsent(part, key -> new ArrayList<>()).add(leaves.size()));
			leaves.add(parts);
		}
	}

	static FactTable read(FactQuery query, DatasetView dataset, Geography geography) throws StoreException {
		var reader = new FactReader(query, dataset, geography);
		return dataset.dataset().making() == Making.COUNTED ? reader.counted() : reader.stated();
	}

	/** From the first to the last month of which the dataset knows something about the area. */
	static Optional<Period> extent(FactQuery query, DatasetView dataset, Geography geography) throws StoreException {
		var reader = new FactReader(query, dataset, geography);
		if (dataset.dataset().making() == Making.COUNTED)
			return joined(dataset.homes(codes(reader.members.getFirst())).stream().flatMap(home -> dataset.claims().months(home).stream()));
		var runs = new Statements();
		if (!reader.areasOf.isEmpty())
			dataset.runs().runs(reader.selection(), runs::add);
		return joined(runs.extents());
	}

	private static Optional<Period> joined(Stream<Period> periods) {
		return periods.reduce(FactReader::joined);
	}

	private static Period joined(Period a, Period b) {
		return new Period(a.first().isBefore(b.first()) ? a.first() : b.first(), a.last().isAfter(b.last()) ? a.last() : b.last());
	}

	private static List<String> codes(Members members) {
		var codes = new LinkedHashSet<String>();
		members.units().forEach(codes::addAll);
		codes.addAll(members.shares().keySet());
		return List.copyOf(codes);
	}

	private FactSelection selection() {
		return FactSelection.of(dataset.dataset().id(), areasOf.keySet(), measuresOf.keySet());
	}

	private FactTable counted() throws StoreException {
		var span = span();
		var sums = new Counts[query.measures().size()][query.areas().size()];
		if (!areasOf.isEmpty())
			dataset.runs().runs(selection(), stored -> {
				if (!stored.step().equals(Step.MONTH.toString()))
					return;
				var run = Run.unpack(stored.cells());
				for (int measure : measuresOf.get(stored.measure()))
					for (int area : areasOf.get(stored.area())) {
						if (sums[measure][area] == null)
							sums[measure][area] = new Counts(span);
						var share = members.get(area).shares().get(stored.area());
						if (share == null)
							sums[measure][area].add(run);
						else
							sums[measure][area].add(run, share);
					}
			});
		var facts = new Fact[query.measures().size() * query.areas().size() * query.periods().size()];
		for (int area = 0; area < query.areas().size(); area++) {
			var coverage = coverage(area);
			for (int measure = 0; measure < query.measures().size(); measure++) {
				var counts = sums[measure][area] == null ? new Counts(span) : sums[measure][area];
				for (int period = 0; period < query.periods().size(); period++)
					facts[FactTable.place(query, measure, area, period)] = coverage[period].amount().isKnown()
							? counts.fact(query.periods().get(period), coverage[period].provisional())
							: coverage[period];
			}
		}
		return new FactTable(query, facts, this::countedSources);
	}

	/** The first and the last month that are asked for. */
	private Period span() {
		return joined(query.periods().stream()).orElseThrow();
	}

	/** For each period, something known when all who report on the area are spoken for in all its months, else why there is nothing. */
	private Fact[] coverage(int area) {
		var homes = dataset.homes(codes(members.get(area)));
		var covered = new Fact[query.periods().size()];
		for (int i = 0; i < covered.length; i++) {
			var period = query.periods().get(i);
			covered[i] = homes.isEmpty() ? new Fact(unknownArea(area), false, false)
					: homes.stream().allMatch(home -> dataset.claims().cover(home, period))
							? new Fact(Amount.of(0), false, !parts(dataset.provisional(), homes, period).isEmpty())
							: new Fact(missing(homes, period), false, false);
		}
		return covered;
	}

	private Amount unknownArea(int area) {
		return Amount.absent(new Absence.NotAvailable(Sentence.QUERY_UNKNOWN_AREA.with(query.areas().get(area))));
	}

	private Amount missing(Set<String> homes, Period period) {
		var months = period.eachMonth().filter(month -> !homes.stream().allMatch(home -> dataset.claims().cover(home, Period.month(month)))).toList();
		return Amount.absent(new Absence.NotAvailable(Months.missing(months)));
	}

	private static Set<Part> parts(List<Part> among, Set<String> homes, Period period) {
		var parts = new LinkedHashSet<Part>();
		for (var part : among)
			for (var claim : part.claims())
				if (homes.contains(claim.reporter()) && claim.periods().stream().anyMatch(period::overlaps))
					parts.add(part);
		return parts;
	}

	private Set<Part> countedSources(int measure, int area, Period period) {
		return parts(dataset.parts(), dataset.homes(codes(members.get(area))), period);
	}

	private FactTable stated() throws StoreException {
		var runs = new Statements();
		if (!areasOf.isEmpty())
			dataset.runs().runs(selection(), runs::add);
		var facts = new Fact[query.measures().size() * query.areas().size() * query.periods().size()];
		for (int measure = 0; measure < query.measures().size(); measure++)
			for (int area = 0; area < query.areas().size(); area++)
				for (int period = 0; period < query.periods().size(); period++)
					facts[FactTable.place(query, measure, area, period)] = stated(runs, measure, area, query.periods().get(period));
		return new FactTable(query, facts, (measure, area, period) -> statedSources(runs, measure, area, period));
	}

	private Fact stated(Statements runs, int measure, int area, Period period) {
		var among = members.get(area);
		if (among.isEmpty())
			return new Fact(unknownArea(area), false, false);
		var sum = new Sum(dataset, leaves.get(measure));
		for (var unit : among.units())
			sum.add(runs, unit, period);
		for (var share : among.shares().entrySet())
			sum.add(runs, share.getKey(), share.getValue(), period);
		if (!among.missing().isEmpty())
			sum.lack(among.missing().size());
		return sum.fact(statedSources(runs, measure, area, period).stream().anyMatch(Part::provisional));
	}

	private Set<Part> statedSources(Statements runs, int measure, int area, Period period) {
		var parts = new LinkedHashSet<Part>();
		for (var code : codes(members.get(area)))
			for (var leaf : leaves.get(measure))
				for (var reporter : runs.reporters(code, leaf))
					for (var told : runs.periods(code, leaf, reporter, period))
						dataset.claims().part(reporter, leaf, code, told).ifPresent(parts::add);
		return parts;
	}
}
