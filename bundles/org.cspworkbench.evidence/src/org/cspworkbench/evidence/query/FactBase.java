package org.cspworkbench.evidence.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactStore;

/** Looks facts up. What is known beside the numbers is kept in memory until the facts change. */
public final class FactBase {
	private final FactStore store;
	private int edition = -1;
	private Geography geography;
	private final Map<String, DatasetView> views = new HashMap<>();

	public FactBase(FactStore store) {
		this.store = store;
	}

	public List<DatasetView> datasets() throws StoreException {
		var views = new ArrayList<DatasetView>();
		for (var dataset : store.datasets())
			views.add(view(dataset));
		return views;
	}

	/** Reads ahead what questions need, so that the first is answered as fast as those that follow. */
	public void prepare() throws StoreException {
		geography();
		for (var view : datasets())
			view.runs().prepare();
	}

	public Optional<DatasetView> dataset(String id) throws StoreException {
		var dataset = store.dataset(id);
		return dataset.isPresent() ? Optional.of(view(dataset.get())) : Optional.empty();
	}

	public synchronized Geography geography() throws StoreException {
		refresh();
		if (geography == null)
			geography = Geography.of(store.geoAreas(), store.geoLinks());
		return geography;
	}

	private synchronized DatasetView view(Dataset dataset) throws StoreException {
		refresh();
		var view = views.get(dataset.id());
		if (view == null) {
			view = DatasetView.read(store, dataset);
			views.put(dataset.id(), view);
		}
		return view;
	}

	private void refresh() throws StoreException {
		int now = store.edition();
		if (now == edition)
			return;
		edition = now;
		geography = null;
		views.clear();
	}

	public FactTable query(FactQuery query) throws StoreException, UnknownFactsException {
		return FactReader.read(query, asked(query), geography());
	}

	/** From the first to the last month of which a dataset knows something. */
	public Optional<Period> extent(String dataset, String measure, String area) throws StoreException, UnknownFactsException {
		var query = FactQuery.of(dataset, measure, area, List.of());
		return FactReader.extent(query, asked(query), geography());
	}

	private DatasetView asked(FactQuery query) throws StoreException, UnknownFactsException {
		var dataset = dataset(query.dataset());
		if (dataset.isEmpty())
			throw new UnknownFactsException(Sentence.QUERY_NO_DATASET.with(query.dataset(), String.join(", ", store.datasets().stream().map(Dataset::id).toList())));
		for (var measure : query.measures())
			if (!dataset.get().measures().containsKey(measure))
				throw new UnknownFactsException(Sentence.QUERY_NO_MEASURE.with(query.dataset(), measure));
		return dataset.get();
	}
}
