package org.cspworkbench.exchange.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Definition;

/** The list of terms of a document, in a table of two columns or in lines with a dash. */
final class Glossary {

	private record Entry(String term, String meaning) {
	}

	private static final Pattern LINE = Pattern.compile("^([^–—:-]{1,60}?)\\s*[–—:-]\\s+(.+)$");
	private static final int LONGEST_EXPANSION = 80;

	private Glossary() {
	}

	/** What short forms stand for, by the key of the short form. */
	static Map<String, String> expansions(Document document) {
		var expansions = new HashMap<String, String>();
		chapters(Chapter.of(document.pieces())).filter(chapter -> Headings.isGlossary(chapter.title())).flatMap(chapter -> entries(chapter).orElse(List.of()).stream())
				.filter(Glossary::isExpansion).forEach(entry -> expansions.putIfAbsent(PartnerNames.key(entry.term()), entry.meaning()));
		return expansions;
	}

	private static Stream<Chapter> chapters(Chapter chapter) {
		return Stream.concat(Stream.of(chapter), chapter.chapters().stream().flatMap(Glossary::chapters));
	}

	/** False, with nothing done, when the chapter holds anything but terms. */
	static boolean read(Chapter chapter, List<Definition> glossary) {
		var entries = entries(chapter);
		entries.orElse(List.of()).forEach(entry -> {
			var definition = AssessmentFactory.eINSTANCE.createDefinition();
			definition.setTerm(entry.term());
			if (isExpansion(entry)) {
				definition.setExpansion(entry.meaning());
			} else {
				definition.setMeaning(Markdown.of(entry.meaning()));
			}
			glossary.add(definition);
		});
		return entries.isPresent();
	}

	private static boolean isExpansion(Entry entry) {
		return entry.term().matches("[A-Z][A-Za-z&]{1,9}") && entry.meaning().length() <= LONGEST_EXPANSION && !entry.meaning().endsWith(".");
	}

	private static Optional<List<Entry>> entries(Chapter chapter) {
		var entries = chapter.pieces().stream().map(Glossary::entries).toList();
		return entries.isEmpty() || !chapter.chapters().isEmpty() || entries.stream().anyMatch(List::isEmpty) ? Optional.empty() : Optional.of(entries.stream().flatMap(List::stream).toList());
	}

	private static List<Entry> entries(Piece piece) {
		return switch (piece) {
		case Table table when table.width() == 2 -> table.rows().stream().map(row -> new Entry(row.text(0), row.text(1)))
				.filter(entry -> !entry.term().isEmpty() && !entry.term().toLowerCase().matches("term|abbreviation|acronym|word|name")).toList();
		case Piece.Paragraph paragraph -> line(paragraph.text());
		case Piece.Point point -> line(point.text());
		default -> List.of();
		};
	}

	private static List<Entry> line(String text) {
		var match = LINE.matcher(text);
		return match.matches() ? List.of(new Entry(match.group(1).strip(), match.group(2).strip())) : List.of();
	}
}
