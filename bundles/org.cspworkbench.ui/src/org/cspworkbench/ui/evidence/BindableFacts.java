package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.binding.ThemeSources;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.Measure;

/** What there is to be bound: everything that is counted, and where. */
record BindableFacts(List<Counted> counted, Geography geography, ThemeSources themes) {

	/** A measure of a dataset. */
	record Counted(DatasetView view, Measure measure) {

		String title() {
			return measure.title() + " – " + view.dataset().title();
		}

		boolean isChosen(SeriesChoice choice) {
			return view.dataset().id().equals(choice.dataset()) && measure.key().equals(choice.measure());
		}
	}

	static BindableFacts read(EvidenceLibrary library) throws StoreException {
		var all = new ArrayList<Counted>();
		for (var view : library.datasets()) {
			view.measures().values().forEach(measure -> all.add(new Counted(view, measure)));
		}
		return new BindableFacts(all, library.geography(), ThemeSources.installed());
	}

	/** The place of what is looked at in the list, or the first. */
	int placeOf(SeriesChoice choice) {
		return Math.max(0, counted.stream().map(one -> one.isChosen(choice)).toList().indexOf(true));
	}

	String name(String area) {
		return geography.area(area).map(one -> one.name()).orElse(area);
	}
}
