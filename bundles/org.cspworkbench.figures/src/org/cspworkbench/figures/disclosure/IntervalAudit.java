package org.cspworkbench.figures.disclosure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.Publication.Sum;

/**
 * What an attentive reader can work out. Spans are first narrowed sum by sum, which is exact where no two sums share an
 * unknown; the rest are linear programmes. Their bounds are whole numbers, and so exact, for one- and two-way tables with
 * sub-rows or sub-columns, whose systems are totally unimodular; for others they may be wider than the truth.
 */
final class IntervalAudit<K> {

	/** Narrowing over a circle of sums can creep; the linear programmes finish what it leaves. */
	private static final int MOST_ROUNDS = 50;

	private final Publication<K> publication;
	private final Map<K, Span> known = new HashMap<>();
	private final Map<K, Set<Sum<K>>> sumsOf = new HashMap<>();

	IntervalAudit(Publication<K> publication) {
		this.publication = publication;
		publication.figures().keySet().forEach(key -> known.put(key, publication.told(key)));
		publication.sums().forEach(sum -> members(sum).forEach(key -> sumsOf.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(sum)));
	}

	Audit<K> run(long width) {
		try {
			narrow();
			var possible = new LinkedHashMap<K, Span>();
			for (var key : publication.withheld()) {
				possible.put(key, possible(key));
			}
			return new Audit<>(true, possible, width);
		} catch (Contradiction e) {
			return new Audit<>(false, Map.of(), width);
		}
	}

	private void narrow() throws Contradiction {
		boolean changed = true;
		for (int round = 0; changed && round < MOST_ROUNDS; round++) {
			changed = false;
			for (var sum : publication.sums()) {
				changed |= narrow(sum);
			}
		}
	}

	/** The whole lies between the sums of its parts' ends; a part is what the whole leaves beside the other parts' ends. */
	private boolean narrow(Sum<K> sum) throws Contradiction {
		long lows = 0;
		long highs = 0;
		int open = 0;
		for (var part : sum.parts()) {
			var span = known.get(part);
			lows += span.low();
			highs += span.isOpen() ? 0 : span.high();
			open += span.isOpen() ? 1 : 0;
		}
		boolean changed = tighten(sum.whole(), lows, open > 0 ? Span.OPEN : highs);
		var whole = known.get(sum.whole());
		for (var part : sum.parts()) {
			var span = known.get(part);
			boolean othersOpen = open > (span.isOpen() ? 1 : 0);
			var low = othersOpen ? span.low() : whole.low() - (highs - (span.isOpen() ? 0 : span.high()));
			var high = whole.isOpen() ? Span.OPEN : whole.high() - (lows - span.low());
			changed |= tighten(part, low, high);
		}
		return changed;
	}

	private boolean tighten(K key, long low, long high) throws Contradiction {
		var span = known.get(key);
		if (low > high || high < span.low() || low > span.high()) {
			throw new Contradiction();
		}
		var tighter = span.within(new Span(low, high));
		known.put(key, tighter);
		return !tighter.equals(span);
	}

	private Span possible(K key) throws Contradiction {
		var sums = sumsAround(key);
		return sums.size() < 2 || known.get(key).isSingle() ? known.get(key) : LinearBounds.of(key, sums, known);
	}

	/** The sums that bear on an unknown, directly or through other unknowns. */
	private Set<Sum<K>> sumsAround(K key) {
		var around = new LinkedHashSet<Sum<K>>();
		var seen = new HashSet<>(Set.of(key));
		var waiting = new ArrayDeque<>(List.of(key));
		while (!waiting.isEmpty()) {
			for (var sum : sumsOf.getOrDefault(waiting.remove(), Set.of())) {
				if (around.add(sum)) {
					members(sum).filter(member -> !known.get(member).isSingle() && seen.add(member)).forEach(waiting::add);
				}
			}
		}
		return around;
	}

	private Stream<K> members(Sum<K> sum) {
		return Stream.concat(Stream.of(sum.whole()), sum.parts().stream());
	}
}
