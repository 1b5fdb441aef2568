package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.cspworkbench.report.flow.Piece;

/** Takes the places of themes that bring nothing out of a document, and a heading below which nothing but such a place stood. */
final class ThemesHere {

	private ThemesHere() {
	}

	static List<Piece> only(List<Piece> pieces, Predicate<String> bringsItems) {
		var kept = new ArrayList<Piece>();
		for (var i = 0; i < pieces.size(); i++) {
			if (!(pieces.get(i) instanceof Piece.OfTheme(var theme)) || bringsItems.test(theme)) {
				kept.add(pieces.get(i));
			} else if (!kept.isEmpty() && kept.getLast() instanceof Piece.Heading heading && endsAt(pieces, i + 1, heading.level())) {
				kept.removeLast();
			}
		}
		return kept;
	}

	/** Whether nothing follows, or a heading that is no lower. */
	private static boolean endsAt(List<Piece> pieces, int next, int level) {
		return next == pieces.size() || pieces.get(next) instanceof Piece.Heading following && following.level() <= level;
	}
}
