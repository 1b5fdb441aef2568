package org.cspworkbench.evidence.internal.police;

import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/** The three datasets of police.uk and what they count. */
final class PoliceData {
	static final Dataset STREET = dataset("police-uk-street", "Street-level crime and anti-social behaviour (police.uk)");
	static final Dataset OUTCOMES = dataset("police-uk-outcomes", "Outcomes of crimes (police.uk)");
	static final Dataset SEARCHES = dataset("police-uk-stop-and-search", "Stop and search (police.uk)");

	private static final String ANTI_SOCIAL = "anti-social-behaviour";
	static final Measure CRIME = new Measure("crime", "All crime", "crimes", Nature.COUNT);
	static final Measure ALL_OUTCOMES = new Measure("outcomes", "All outcomes", "outcomes", Nature.COUNT);

	private PoliceData() {
	}

	private static Dataset dataset(String id, String title) {
		return new Dataset(id, title, "Police forces of England, Wales and Northern Ireland, through data.police.uk", "Open Government Licence v3.0",
				"https://data.police.uk/data/", Making.COUNTED, false);
	}

	/** Anti-social behaviour is no crime, and does not count to all crime. */
	static Measure crimeType(String title) {
		var key = Slug.of(title);
		return key.equals(ANTI_SOCIAL) ? new Measure(key, title, "incidents", Nature.COUNT)
				: new Measure(key, title, "crimes", Nature.COUNT).within(CRIME.key());
	}

	static Measure outcomeType(String title) {
		return new Measure("outcome." + Slug.of(title), title, "outcomes", Nature.COUNT).within(ALL_OUTCOMES.key());
	}
}
