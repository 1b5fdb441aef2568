package org.cspworkbench.figures.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Chooses what else to withhold. For each count that can be told too closely, the cheapest exchange is sought that lets it lie
 * far enough from itself (Cox's network method); each choice is then weighed against the cheaper ones beside it, and whatever
 * is not needed is shown again, the largest first. Good and irreducible, though not proved to be the least possible. A count
 * that could not be hidden well by withholding everything, say one of two that make up a small total, does not cost more than
 * what helps it.
 */
final class SecondarySuppression {

	private final Exchanges asGiven;
	private final Exchanges atBest;
	private final Map<Cell, Long> needs = new HashMap<>();
	private ProtectedTable table;

	SecondarySuppression(ProtectedTable bare) {
		table = bare;
		asGiven = new Exchanges(bare);
		atBest = asGiven.of(bare.withholding(bare.table().visible().filter(asGiven::isCandidate).collect(Collectors.toSet())));
	}

	ProtectedTable complete() {
		for (var cell = exposed(table); cell.isPresent(); cell = exposed(table)) {
			table = table.withholding(remedy(cell.get()));
		}
		showWhatIsNotNeeded();
		exchangeForCheaper();
		showWhatIsNotNeeded();
		return table;
	}

	private Optional<Cell> exposed(ProtectedTable choice) {
		var exchanges = asGiven.of(choice);
		return choice.withheld().filter(cell -> isExposed(cell, exchanges)).findFirst();
	}

	private boolean isExposed(Cell cell, Exchanges exchanges) {
		return width(cell, exchanges, need(cell)) < need(cell);
	}

	/** How far apart the possible values of a count are to lie, or as far as can be. */
	private long need(Cell cell) {
		return needs.computeIfAbsent(cell, c -> width(c, atBest, table.width() + 1));
	}

	private static long width(Cell cell, Exchanges exchanges, long limit) {
		var rise = exchanges.reach(cell, true, limit);
		return rise + exchanges.reach(cell, false, limit - rise);
	}

	private boolean isSafe(ProtectedTable choice) {
		return exposed(choice).isEmpty();
	}

	/** A rise and a fall that together set the possible values far enough apart; there is one, as need says. */
	private Set<Cell> remedy(Cell cell) {
		var exchanges = asGiven.of(table);
		var need = need(cell);
		return LongStream.rangeClosed(0, need)
				.mapToObj(rise -> both(exchanges.toReach(cell, true, rise), exchanges.toReach(cell, false, need - rise)))
				.flatMap(Optional::stream).min(Comparator.comparingLong(exchanges::weight)).orElseThrow();
	}

	private static Optional<Set<Cell>> both(Optional<Set<Cell>> rise, Optional<Set<Cell>> fall) {
		return rise.flatMap(up -> fall.map(down -> {
			var all = new HashSet<>(up);
			all.addAll(down);
			return all;
		}));
	}

	private void exchangeForCheaper() {
		for (var cell : largestFirst()) {
			var without = table.showing(cell);
			table = exposed(without).map(exposed -> cheaper(cell, without, exposed).orElse(table)).orElse(without);
		}
	}

	private Optional<ProtectedTable> cheaper(Cell cell, ProtectedTable without, Cell exposed) {
		var exchanges = asGiven.of(table);
		return table.table().visible()
				.filter(other -> isBeside(cell, other) && exchanges.isCandidate(other) && exchanges.weight(other) < exchanges.weight(cell))
				.sorted(Comparator.comparingLong(exchanges::weight)).map(other -> without.withholding(Set.of(other)))
				.filter(choice -> !isExposed(exposed, asGiven.of(choice)) && isSafe(choice)).findFirst();
	}

	private void showWhatIsNotNeeded() {
		for (var cell : largestFirst()) {
			var shown = table.showing(cell);
			if (isSafe(shown)) {
				table = shown;
			}
		}
	}

	private List<Cell> largestFirst() {
		return table.others().stream().sorted(Comparator.<Cell>comparingLong(asGiven::weight).reversed()).toList();
	}

	private static boolean isBeside(Cell a, Cell b) {
		return a.row() == b.row() || a.column() == b.column();
	}
}
