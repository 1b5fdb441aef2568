package org.cspworkbench.exchange.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Heading;

/** A heading with what stands below it. */
record Chapter(int level, String title, List<Piece> pieces, List<Chapter> chapters) {

	/** The document as one chapter of level 0. */
	static Chapter of(List<Piece> pieces) {
		var whole = new Chapter(0, "", new ArrayList<>(), new ArrayList<>());
		var open = new ArrayDeque<Chapter>(List.of(whole));
		for (var piece : pieces) {
			if (piece instanceof Heading(int level, String text)) {
				while (open.peek().level() >= level) {
					open.pop();
				}
				var chapter = new Chapter(level, text, new ArrayList<>(), new ArrayList<>());
				open.peek().chapters().add(chapter);
				open.push(chapter);
			} else {
				open.peek().pieces().add(piece);
			}
		}
		return whole;
	}

	Stream<Piece> allPieces() {
		return Stream.concat(pieces.stream(), chapters.stream().flatMap(Chapter::allPieces));
	}

	/** The words of its paragraphs and points. */
	Stream<String> words() {
		return allPieces().flatMap(piece -> switch (piece) {
		case Piece.Paragraph paragraph -> Stream.of(paragraph.text());
		case Piece.Point point -> Stream.of(point.text());
		default -> Stream.empty();
		});
	}
}
