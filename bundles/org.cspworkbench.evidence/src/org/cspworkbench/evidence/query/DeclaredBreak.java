package org.cspworkbench.evidence.query;

import java.time.LocalDate;
import java.util.Set;

import org.cspworkbench.figures.Period;

/**
 * A break in a dataset: figures before and after it cannot simply be compared.
 *
 * @param kind one of the break kinds of the plan model
 * @param measures words in the keys of the measures concerned; none means all
 * @param areas the areas concerned and all that lie in them; none means all
 */
public record DeclaredBreak(String title, String kind, String dataset, Set<String> measures, Set<String> areas, LocalDate from, boolean comparable,
		String description) {

	public boolean concerns(String dataset, String measure, Set<String> areaAndAround, Period span) {
		return this.dataset.equals(dataset) && (measures.isEmpty() || measures.stream().anyMatch(measure::contains))
				&& (areas.isEmpty() || areas.stream().anyMatch(areaAndAround::contains)) && from.isAfter(span.first().atDay(1))
				&& !from.isAfter(span.last().atEndOfMonth());
	}
}
