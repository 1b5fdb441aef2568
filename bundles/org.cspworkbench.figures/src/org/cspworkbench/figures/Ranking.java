package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who stands where. Ties share the better place and the places behind them stay empty. What has no figure has no rank: it is
 * neither first nor last.
 */
public final class Ranking<K> {

	/** The end that is place 1. "Best out of 12" means lowest first for crime. */
	public enum Order {
		LOWEST_FIRST, HIGHEST_FIRST
	}

	private final Order order;
	private final Map<K, Rank> ranks = new LinkedHashMap<>();
	private final Set<K> unranked = new LinkedHashSet<>();

	private Ranking(Order order) {
		this.order = order;
	}

	/** Ranks the amounts as given: round them first if readers are to see a tie where the printed numbers agree. */
	public static <K> Ranking<K> of(Map<K, Amount> amounts, Order order) {
		var ranking = new Ranking<K>(order);
		ranking.place(amounts);
		return ranking;
	}

	private void place(Map<K, Amount> amounts) {
		Comparator<BigDecimal> lowestFirst = Comparator.naturalOrder();
		var byValue = new TreeMap<BigDecimal, Set<K>>(order == Order.LOWEST_FIRST ? lowestFirst : lowestFirst.reversed());
		amounts.forEach((key, amount) -> amount.known().ifPresentOrElse(
				value -> byValue.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(key), () -> unranked.add(key)));
		var outOf = amounts.size() - unranked.size();
		for (var tied : byValue.values()) {
			var rank = new Rank(ranks.size() + 1, tied.size(), outOf);
			tied.forEach(key -> ranks.put(key, rank));
		}
	}

	public Order order() {
		return order;
	}

	/** Empty for what was not ranked. */
	public Optional<Rank> of(K key) {
		return Optional.ofNullable(ranks.get(key));
	}

	/** Every rank, first place first. */
	public Map<K, Rank> ranks() {
		return Collections.unmodifiableMap(ranks);
	}

	public Set<K> unranked() {
		return Collections.unmodifiableSet(unranked);
	}
}
