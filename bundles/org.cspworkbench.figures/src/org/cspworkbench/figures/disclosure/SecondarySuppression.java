package org.cspworkbench.figures.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Chooses what else to withhold. For each count that can be told too closely, the cheapest exchange is sought that lets it lie
 * far enough from itself (Cox's network method); each choice is then weighed against the cheaper ones beside it, and whatever
 * is not needed is shown again, the largest first. Good and irreducible, though not proved to be the least possible.
 */
final class SecondarySuppression {

	private final long needed;
	private ProtectedTable table;

	SecondarySuppression(ProtectedTable bare) {
		table = bare;
		needed = bare.width() + 1;
	}

	ProtectedTable complete() {
		for (var cell = exposed(table); cell.isPresent(); cell = exposed(table)) {
			var more = remedy(cell.get());
			if (more.isEmpty()) {
				return table;
			}
			table = table.withholding(more);
		}
		showWhatIsNotNeeded();
		exchangeForCheaper();
		showWhatIsNotNeeded();
		return table;
	}

	private Optional<Cell> exposed(ProtectedTable choice) {
		var exchanges = new Exchanges(choice);
		return choice.withheld().filter(cell -> isExposed(cell, exchanges)).findFirst();
	}

	private boolean isExposed(Cell cell, Exchanges exchanges) {
		var rise = exchanges.reach(cell, true, needed);
		return rise < needed && rise + exchanges.reach(cell, false, needed - rise) < needed;
	}

	private boolean isSafe(ProtectedTable choice) {
		return exposed(choice).isEmpty();
	}

	/** A rise and a fall that together set the possible values far enough apart. */
	private Set<Cell> remedy(Cell cell) {
		var exchanges = new Exchanges(table);
		var count = table.table().count(cell);
		var told = table.told(cell);
		return LongStream.rangeClosed(Math.max(0, needed - (count - told.low())), Math.min(needed, told.high() - count))
				.mapToObj(rise -> both(exchanges.toReach(cell, true, rise), exchanges.toReach(cell, false, needed - rise)))
				.flatMap(Optional::stream).filter(cells -> !cells.isEmpty()).min(Comparator.comparingLong(exchanges::weight))
				.or(() -> cheapestBeside(cell, exchanges)).orElse(Set.of());
	}

	private static Optional<Set<Cell>> both(Optional<Set<Cell>> rise, Optional<Set<Cell>> fall) {
		return rise.flatMap(up -> fall.map(down -> {
			var all = new HashSet<>(up);
			all.addAll(down);
			return all;
		}));
	}

	/** When nothing helps, more is withheld all the same: from the row and the column first. */
	private Optional<Set<Cell>> cheapestBeside(Cell cell, Exchanges exchanges) {
		return table.table().visible().filter(exchanges::isCandidate)
				.min(Comparator.<Cell, Boolean>comparing(other -> !isBeside(cell, other)).thenComparingLong(exchanges::weight)).map(Set::of);
	}

	private void exchangeForCheaper() {
		for (var cell : largestFirst()) {
			var without = table.showing(cell);
			table = exposed(without).map(exposed -> cheaper(cell, without, exposed).orElse(table)).orElse(without);
		}
	}

	private Optional<ProtectedTable> cheaper(Cell cell, ProtectedTable without, Cell exposed) {
		var exchanges = new Exchanges(table);
		return table.table().visible()
				.filter(other -> isBeside(cell, other) && exchanges.isCandidate(other) && exchanges.weight(other) < exchanges.weight(cell))
				.sorted(Comparator.comparingLong(exchanges::weight)).map(other -> without.withholding(Set.of(other)))
				.filter(choice -> !isExposed(exposed, new Exchanges(choice)) && isSafe(choice)).findFirst();
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
		return table.others().stream().sorted(Comparator.<Cell>comparingLong(new Exchanges(table)::weight).reversed()).toList();
	}

	private static boolean isBeside(Cell a, Cell b) {
		return a.row() == b.row() || a.column() == b.column();
	}
}
