package org.cspworkbench.evidence.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.FactStore;

/**
 * The runs of one dataset as of one edition. Those of a county take a few megabytes and are kept once they were read; those of
 * the whole country are read from the database each time, for the areas that are asked for.
 */
final class RunSource {
	private static final int MOST_KEPT = 60_000;

	private final FactStore store;
	private final String dataset;
	private final boolean isSmall;
	private Map<String, List<FactRun>> byArea;

	/** @param atMost how many runs the dataset can have */
	RunSource(FactStore store, String dataset, long atMost) {
		this.store = store;
		this.dataset = dataset;
		this.isSmall = atMost <= MOST_KEPT;
	}

	void runs(FactSelection selection, Consumer<FactRun> each) throws StoreException {
		if (!isSmall) {
			store.runs(selection, each);
			return;
		}
		var kept = kept();
		for (var area : selection.areas())
			for (var run : kept.getOrDefault(area, List.of()))
				if (selection.measures().contains(run.measure()))
					each.accept(run);
	}

	/** Reads ahead what is kept. */
	void prepare() throws StoreException {
		if (isSmall)
			kept();
	}

	private synchronized Map<String, List<FactRun>> kept() throws StoreException {
		if (byArea == null) {
			var names = new HashMap<String, String>();
			var read = new HashMap<String, List<FactRun>>();
			store.runs(FactSelection.all(dataset), run -> read.computeIfAbsent(run.area(), area -> new ArrayList<>())
					.add(new FactRun(one(names, run.area()), one(names, run.measure()), one(names, run.reporter()), one(names, run.step()), run.cells())));
			byArea = read;
		}
		return byArea;
	}

	/** The same text for the same name: there are many runs and few names. */
	private static String one(Map<String, String> names, String name) {
		var known = names.putIfAbsent(name, name);
		return known == null ? name : known;
	}
}
