package org.cspworkbench.figures.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Span;

/**
 * Counts as readers see them, in tables or in words, with the sums that hold between them. It knows no hidden value, only
 * what a reader knows.
 *
 * @param roundedTo the step to which the shown counts were rounded; 1 when they are exact
 */
public record Publication<K>(Map<K, Amount> figures, List<Sum<K>> sums, int roundedTo) {

	/** The whole is the sum of its parts: a total of its column, a row of its sub-rows. */
	public record Sum<K>(K whole, Set<K> parts) {

		public Sum {
			parts = Set.copyOf(parts);
			if (parts.contains(whole)) {
				throw new IllegalArgumentException("A total (%s) cannot be one of its own parts.".formatted(whole));
			}
		}
	}

	public Publication {
		figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
		sums = List.copyOf(sums);
		for (var sum : sums) {
			if (!figures.containsKey(sum.whole()) || !figures.keySet().containsAll(sum.parts())) {
				throw new IllegalArgumentException("The sum of %s names a figure that is not in the table.".formatted(sum.whole()));
			}
		}
	}

	/**
	 * What readers can work out about every withheld count, from the marks and the sums.
	 *
	 * @param width a withheld count is exposed unless its possible values lie further apart than this
	 */
	public Audit<K> audit(long width) {
		return new IntervalAudit<>(this).run(width);
	}

	/** What is said of a figure on its own. */
	Span told(K key) {
		return switch (figures.get(key)) {
			case Amount.Known(var value) -> Span.roundedTo(value.longValueExact(), roundedTo);
			case Amount.Absent(Absence.Suppressed(var told)) -> told;
			case Amount.Absent other -> Span.ANY;
		};
	}

	List<K> withheld() {
		return figures.entrySet().stream()
				.filter(entry -> entry.getValue() instanceof Amount.Absent(Absence.Suppressed s)).map(Map.Entry::getKey).toList();
	}
}
