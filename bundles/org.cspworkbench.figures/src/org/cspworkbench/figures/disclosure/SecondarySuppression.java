package org.cspworkbench.figures.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.cspworkbench.figures.Span;

/**
 * Chooses what else to withhold. For each exposed count the cheapest exchange is sought that could have raised or lowered it
 * without any published total noticing (Cox's network method, one path at a time); in the end, whatever turns out not to be
 * needed is shown again, the largest first.
 */
final class SecondarySuppression {

	private ProtectedTable table;

	SecondarySuppression(ProtectedTable bare) {
		table = bare;
	}

	ProtectedTable complete() {
		var audit = table.audit();
		while (!audit.exposed().isEmpty()) {
			var cell = audit.exposed().getFirst();
			var more = remedy(cell, audit.possible().get(cell));
			if (more.isEmpty()) {
				return table;
			}
			table = table.withholding(more);
			audit = table.audit();
		}
		showWhatIsNotNeeded();
		return table;
	}

	private Set<Cell> remedy(Cell cell, Span possible) {
		return exchanges(cell, possible).or(() -> cheapestNeighbour(cell).map(Set::of)).orElse(Set.of());
	}

	/** A rise and a fall that together set the possible values far enough apart. */
	private Optional<Set<Cell>> exchanges(Cell cell, Span possible) {
		var paths = new ExchangePaths(table);
		var count = table.table().count(cell);
		var told = table.told(cell);
		var needed = table.width() + 1;
		return LongStream.rangeClosed(Math.max(0, needed - (count - told.low())), Math.min(needed, told.high() - count))
				.mapToObj(rise -> both(
						rise <= possible.high() - count ? Optional.of(Set.of()) : paths.cheapest(cell, true, rise),
						needed - rise <= count - possible.low() ? Optional.of(Set.of()) : paths.cheapest(cell, false, needed - rise)))
				.flatMap(Optional::stream).filter(cells -> !cells.isEmpty()).min(Comparator.comparingLong(paths::cost));
	}

	private static Optional<Set<Cell>> both(Optional<Set<Cell>> rise, Optional<Set<Cell>> fall) {
		return rise.flatMap(up -> fall.map(down -> {
			var all = new HashSet<>(up);
			all.addAll(down);
			return all;
		}));
	}

	/** Where no single exchange is large enough, several small ones may be. */
	private Optional<Cell> cheapestNeighbour(Cell cell) {
		var paths = new ExchangePaths(table);
		return table.table().visible().filter(paths::isCandidate)
				.min(Comparator.<Cell, Boolean>comparing(other -> other.row() != cell.row() && other.column() != cell.column())
						.thenComparingLong(paths::cost));
	}

	private void showWhatIsNotNeeded() {
		var largestFirst = Comparator.<Cell>comparingLong(new ExchangePaths(table)::weight).reversed();
		for (var cell : table.others().stream().sorted(largestFirst).toList()) {
			var shown = table.showing(cell);
			if (shown.audit().isSafe()) {
				table = shown;
			}
		}
	}
}
