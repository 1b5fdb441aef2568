package org.cspworkbench.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Part;

/** The datasets that were imported, with what a reader of figures asks first: whose, of when, how much of it was left out. */
record DatasetListing(EvidenceLibrary library) {

	private static final List<String> COLUMNS = List.of("id", "title", "publisher", "from", "to", "files", "rows", "rejected", "imported", "licence");

	Listing rows() throws Refusal {
		try {
			var rows = new ArrayList<List<String>>();
			for (var dataset : library.datasets()) {
				rows.add(row(dataset));
			}
			return new Listing(COLUMNS, rows);
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	private static List<String> row(DatasetView view) {
		var dataset = view.dataset();
		var rows = view.parts().stream().map(Part::rows).reduce(new Part.Rows(0, 0, 0), Part.Rows::plus);
		var periods = view.parts().stream().flatMap(part -> part.claims().stream()).map(Claim::periods).flatMap(List::stream).toList();
		return List.of(dataset.id(), dataset.title(), dataset.publisher(), periods.stream().map(Period::first).min(Comparator.naturalOrder()).map(Object::toString).orElse(""),
				periods.stream().map(Period::last).max(Comparator.naturalOrder()).map(Object::toString).orElse(""), String.valueOf(view.parts().size()), String.valueOf(rows.read()),
				String.valueOf(rows.rejected()), view.parts().stream().map(Part::imported).max(Comparator.naturalOrder()).map(time -> time.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse(""),
				dataset.licence());
	}
}
