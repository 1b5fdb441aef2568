package org.cspworkbench.evidence.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.SourceArea;

/** What is known of a dataset beside its numbers, as of one edition. */
public final class DatasetView {
	/** Whoever tells less than a twentieth of an area only strays into it. */
	private static final double AT_HOME = 0.05;

	private final Dataset dataset;
	private final Map<String, Measure> measures = new LinkedHashMap<>();
	private final List<Part> parts;
	private final List<Part> provisional;
	private final Claims claims;
	private final Map<String, SourceArea> homes = new HashMap<>();
	private final Map<String, String> names = new LinkedHashMap<>();
	private final RunSource runs;

	private DatasetView(FactStore store, Dataset dataset, List<Measure> measures, List<Part> parts, List<SourceArea> areas) {
		this.dataset = dataset;
		measures.forEach(measure -> this.measures.put(measure.key(), measure));
		this.parts = parts;
		this.provisional = parts.stream().filter(Part::provisional).toList();
		this.claims = Claims.of(parts);
		for (var area : areas) {
			homes.merge(area.code(), area, (a, b) -> a.amount() >= b.amount() ? a : b);
			names.merge(area.code(), area.name(), (a, b) -> a.isEmpty() ? b : a);
		}
		this.runs = new RunSource(store, dataset.id(), (long) names.size() * measures.size());
	}

	static DatasetView read(FactStore store, Dataset dataset) throws StoreException {
		return new DatasetView(store, dataset, store.measures(dataset.id()), store.parts(dataset.id()), store.areas(dataset.id()));
	}

	public Dataset dataset() {
		return dataset;
	}

	public Map<String, Measure> measures() {
		return measures;
	}

	/** Oldest first. */
	public List<Part> parts() {
		return parts;
	}

	List<Part> provisional() {
		return provisional;
	}

	public Claims claims() {
		return claims;
	}

	RunSource runs() {
		return runs;
	}

	/** The areas by code, with the names that the dataset has for them. */
	public Map<String, String> areas() {
		return names;
	}

	/** The measures with runs of their own that add up to a measure. */
	public Set<String> leaves(String measure) {
		var leaves = new HashSet<String>();
		for (var part : measures.values())
			if (part.parent().filter(measure::equals).isPresent())
				leaves.addAll(leaves(part.key()));
		return leaves.isEmpty() ? Set.of(measure) : leaves;
	}

	/** Those who report on an area that is made up of the given ones. */
	Set<String> homes(List<String> areas) {
		var amounts = new HashMap<String, Long>();
		long total = 0;
		for (var area : areas) {
			var home = homes.get(area);
			if (home != null) {
				amounts.merge(home.reporter(), home.amount(), Long::sum);
				total += home.amount();
			}
		}
		var reporters = new HashSet<String>();
		for (var entry : amounts.entrySet())
			if (entry.getValue() >= AT_HOME * total)
				reporters.add(entry.getKey());
		return reporters;
	}
}
