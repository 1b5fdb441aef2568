package org.cspworkbench.report.data;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.words.Words;

/** A piece of the document in its order: a heading, words, a box, a table, a chart. */
record BlockRow(int order, String part, String section, Piece piece) {

	static final DataSet<BlockRow> SET = DataSet.<BlockRow>named("blocks", "part", "kind")
			.whole("order", BlockRow::order)
			.text("part", BlockRow::part)
			.text("section", BlockRow::section)
			.text("kind", BlockRow::kind)
			.whole("level", row -> row.piece instanceof Piece.Heading heading ? heading.level() : null)
			.text("words", row -> row.words().plain())
			.text("html", row -> row.words().html())
			.text("id", BlockRow::id)
			.rows((snapshot, given) -> all(snapshot).filter(row -> given.allows("part", row.part) && given.allows("kind", row.kind())));

	private static Stream<BlockRow> all(PlanSnapshot snapshot) {
		var rows = new ArrayList<BlockRow>();
		for (var part : snapshot.document()) {
			var section = "";
			for (var piece : part.pieces()) {
				section = piece instanceof Piece.Heading heading && heading.level() == 2 ? heading.words() : section;
				if (piece instanceof Piece.OfTheme) {
					continue;
				}
				rows.add(new BlockRow(rows.size() + 1, part.kind().getLiteral(), section, piece));
			}
		}
		return rows.stream();
	}

	private String kind() {
		return switch (piece) {
		case Piece.Heading h -> "heading";
		case Piece.Prose p -> "words";
		case Piece.SmallPrint s -> "small-print";
		case Piece.Facts f -> "facts";
		case Piece.Quote q -> "quotation";
		case Piece.Drawing d -> "chart";
		case Piece.Image i -> "picture";
		case Piece.Notes n -> "notes";
		case Piece.Table t -> "table";
		case Piece.OfTheme t -> "theme";
		};
	}

	private Words words() {
		return switch (piece) {
		case Piece.Heading heading -> Words.literal(heading.withArrow());
		case Piece.Prose(var words) -> words;
		case Piece.SmallPrint(var words) -> Words.literal(words);
		case Piece.Facts(var facts) -> Words.literal(facts.stream().map(fact -> fact.label() + ": " + fact.value() + (fact.note().isEmpty() ? "" : ", " + fact.note())).collect(Collectors.joining("\n")));
		case Piece.Quote quote -> quote.words();
		case Piece.Drawing drawing -> Words.literal(drawing.caption() + "\n" + drawing.alternative());
		case Piece.Image image -> Words.literal(image.caption() + "\n" + image.alternative());
		case Piece.Notes(var lines) -> Words.literal(String.join("\n", lines));
		case Piece.Table(var grid, var id) -> Words.literal(grid.caption());
		case Piece.OfTheme(var theme) -> Words.literal("");
		};
	}

	private String id() {
		return switch (piece) {
		case Piece.Heading heading -> heading.id();
		case Piece.Drawing drawing -> drawing.id();
		case Piece.Table table -> table.id();
		default -> null;
		};
	}
}
