package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;

/** Tables of actions that were broken in two at the end of a page: the rest stands right behind, not wider, and without headings of its own. */
final class BrokenTables {

	private BrokenTables() {
	}

	static List<Piece> joined(List<Piece> pieces) {
		var joined = new ArrayList<Piece>();
		for (var piece : pieces) {
			if (piece instanceof Table rest && !joined.isEmpty() && joined.getLast() instanceof Table table && goesOn(table, rest)) {
				joined.set(joined.size() - 1, new Table(Stream.concat(table.rows().stream(), rest.rows().stream()).toList()));
			} else {
				joined.add(piece);
			}
		}
		return joined;
	}

	private static boolean goesOn(Table table, Table rest) {
		return table.width() >= rest.width() && rest.width() > 2 && ActionRows.of(table).isPresent() && ActionRows.of(rest).isEmpty();
	}
}
