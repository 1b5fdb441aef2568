package org.cspworkbench.evidence.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.evidence.query.DeclaredBreaks;
import org.cspworkbench.evidence.query.Fact;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;

/** Looks up what a series browser shows. */
public final class SheetReader {
	private static final int MOST_PERIODS = 60;
	private static final String POPULATION = "ons-population";
	private static final String ALL_RESIDENTS = "population";

	private final EvidenceLibrary library;
	private final List<DeclaredBreak> breaks = DeclaredBreaks.shipped();

	public SheetReader(EvidenceLibrary library) {
		this.library = library;
	}

	public SeriesSheet read(SheetQuery query) throws StoreException, UnknownFactsException {
		var geography = library.geography();
		var known = library.extent(query.dataset(), query.measure(), query.area());
		var all = known.map(query.rhythm()::within).orElse(List.of());
		var periods = all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
		var dataset = library.dataset(query.dataset()).orElseThrow();
		var measure = dataset.measures().get(query.measure());
		var areas = query.areas();
		var table = library.query(new FactQuery(query.dataset(), List.of(query.measure()), areas, periods));
		var places = new LinkedHashMap<String, Place>();
		areas.forEach(area -> places.put(area, new Place(area, name(area, geography, dataset.areas()))));
		var facts = new HashMap<Place, List<Fact>>();
		places.forEach((area, place) -> facts.put(place, periods.stream().map(period -> table.at(query.measure(), area, period)).toList()));
		var compared = query.group().map(group -> group.areas().stream().map(places::get).toList()).orElse(List.of());
		var files = new LinkedHashSet<String>();
		periods.forEach(period -> table.sources(query.measure(), query.area(), period).forEach(part -> files.add(part.file())));
		return new SeriesSheet(measure.title(), measure.unit(), List.copyOf(places.values()), periods, facts, compared,
				query.group().map(group -> group.averageLabel().isEmpty() ? Sentence.CHART_AVERAGE_OF.with(group.name()) : group.averageLabel()).orElse(""),
				query.group().filter(group -> group.areas().stream().allMatch(area -> around(area, geography).contains(query.area()) && !area.equals(query.area()))).isPresent(), breaks(query, periods, geography),
				sizes(places, periods), source(dataset.dataset().title(), files));
	}

	private static String source(String title, Set<String> files) {
		return switch (files.size()) {
			case 0 -> title;
			case 1 -> Sentence.CHART_SOURCE_ONE.with(title, files.iterator().next());
			default -> Sentence.CHART_SOURCE.with(title, files.size());
		};
	}

	private static String name(String area, Geography geography, Map<String, String> names) {
		return geography.area(area).map(one -> one.name()).filter(name -> !name.isEmpty()).orElseGet(() -> names.getOrDefault(area, "").isEmpty() ? area : names.get(area));
	}

	private List<DeclaredBreak> breaks(SheetQuery query, List<Period> periods, Geography geography) {
		if (periods.isEmpty())
			return List.of();
		var span = new Period(periods.getFirst().first(), periods.getLast().last());
		return breaks.stream().filter(one -> one.concerns(query.dataset(), query.measure(), around(query.area(), geography), span)).toList();
	}

	private static Set<String> around(String area, Geography geography) {
		var around = new LinkedHashSet<String>();
		var waiting = new ArrayList<>(List.of(area));
		while (!waiting.isEmpty()) {
			var next = waiting.removeFirst();
			if (around.add(next))
				waiting.addAll(geography.parents(next));
		}
		return around;
	}

	/** The residents by the newest estimate that does not lie after the figures. */
	private Map<Place, Amount> sizes(Map<String, Place> places, List<Period> periods) throws StoreException, UnknownFactsException {
		var sizes = new HashMap<Place, Amount>();
		var population = library.dataset(POPULATION);
		if (population.isEmpty() || periods.isEmpty())
			return sizes;
		var extent = library.extent(POPULATION, ALL_RESIDENTS, places.keySet().iterator().next());
		if (extent.isEmpty())
			return sizes;
		int wanted = periods.getLast().last().getYear();
		int newest = Math.clamp(wanted, extent.get().first().getYear(), extent.get().last().getYear());
		var year = Period.calendarYear(newest);
		var table = library.query(new FactQuery(POPULATION, List.of(ALL_RESIDENTS), List.copyOf(places.keySet()), List.of(year)));
		places.forEach((area, place) -> {
			if (table.amount(ALL_RESIDENTS, area, year).isKnown())
				sizes.put(place, table.amount(ALL_RESIDENTS, area, year));
		});
		return sizes;
	}
}
