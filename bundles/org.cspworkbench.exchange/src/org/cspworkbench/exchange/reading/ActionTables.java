package org.cspworkbench.exchange.reading;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;

/** Those tables of a document that hold actions, each read once. */
final class ActionTables {

	private final Map<Piece, ActionRows> found = new IdentityHashMap<>();

	ActionTables(List<Piece> pieces) {
		for (var piece : pieces) {
			if (piece instanceof Table table && MeasureRows.of(table).isEmpty() && !MoneyTables.isOne(table)) {
				ActionRows.of(table).ifPresent(rows -> found.put(table, rows));
			}
		}
	}

	Collection<ActionRows> all() {
		return found.values();
	}

	Optional<ActionRows> at(Piece piece) {
		return Optional.ofNullable(found.get(piece));
	}

	boolean isIn(Chapter chapter) {
		return chapter.allPieces().anyMatch(found::containsKey);
	}
}
