package org.cspworkbench.evidence.query;

import java.util.List;
import java.util.Set;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Part;

/** The answer to a query. */
public final class FactTable {
	private final FactQuery query;
	private final Fact[] facts;
	private final Sources sources;

	/** Finds the parts of the dataset on which a number rests. */
	interface Sources {
		Set<Part> of(int measure, int area, Period period);
	}

	FactTable(FactQuery query, Fact[] facts, Sources sources) {
		this.query = query;
		this.facts = facts;
		this.sources = sources;
	}

	static int place(FactQuery query, int measure, int area, int period) {
		return (measure * query.areas().size() + area) * query.periods().size() + period;
	}

	public FactQuery query() {
		return query;
	}

	public Fact at(String measure, String area, Period period) {
		return facts[place(query, number(query.measures(), measure), number(query.areas(), area), number(query.periods(), period))];
	}

	public Amount amount(String measure, String area, Period period) {
		return at(measure, area, period).amount();
	}

	/** The parts of the dataset on which a number rests. */
	public Set<Part> sources(String measure, String area, Period period) {
		return sources.of(number(query.measures(), measure), number(query.areas(), area), period);
	}

	private static int number(List<?> items, Object item) {
		int number = items.indexOf(item);
		if (number < 0)
			throw new IllegalArgumentException(item + " was not asked for");
		return number;
	}
}
