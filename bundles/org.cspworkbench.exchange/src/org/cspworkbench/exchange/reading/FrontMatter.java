package org.cspworkbench.exchange.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;

/** What the first page says of a plan: its title, its years, whose it is. */
record FrontMatter(String title, Optional<Period> years, String partnership, String place) {

	private static final int FIRST_WORDS = 15;
	private static final String NAME = "((?:\\p{Lu}[\\p{L}'’-]+)(?:,?\\s+(?:(?:and|on|in|of|upon|under|the|&)\\s+)*\\p{Lu}[\\p{L}'’-]+)*)";
	private static final Pattern PARTNERSHIP = Pattern.compile(NAME + "\\s+(?:Community Safety Partnership|CSP|Safer Communities Partnership|Community Safety Unit|(?:Strategic|Partnership) (?:Plan|Assessment))");
	private static final Pattern COUNCIL = Pattern.compile(NAME + "\\s+(?:(?:Metropolitan )?(?:Borough|District|City|County)\\s+)?Council");
	private static final Pattern SAFER = Pattern.compile("(Safer\\s+" + NAME + "(?:\\s+Partnership)?)");

	static FrontMatter of(Document document) {
		var words = Stream.concat(Stream.of(document.title()), document.pieces().stream().flatMap(FrontMatter::words)).filter(text -> !text.isBlank()).limit(FIRST_WORDS).toList();
		var title = !document.title().isEmpty() ? document.title() : firstTitle(document).orElse(document.name());
		var years = years(Stream.of(title)).or(() -> years(words.stream())).or(() -> years(Stream.of(document.name().replace('_', ' '))));
		var place = place(words);
		return new FrontMatter(title, years, place.map(found -> found + " Community Safety Partnership").or(() -> first(SAFER, words)).orElse(""), place.orElse(""));
	}

	/** Where several years are named, the plan is for the last. */
	private static Optional<Period> years(Stream<String> words) {
		return words.flatMap(text -> Months.financialYears(text).stream()).map(Months.Named::period).max(Comparator.naturalOrder());
	}

	private static Stream<String> words(Piece piece) {
		return switch (piece) {
		case Piece.Heading(var level, var text) -> Stream.of(text);
		case Piece.Paragraph paragraph -> Stream.of(paragraph.text());
		default -> Stream.empty();
		};
	}

	/** The first words before the first heading, or that heading. */
	private static Optional<String> firstTitle(Document document) {
		return document.pieces().stream().limit(1).flatMap(FrontMatter::words).filter(text -> text.length() < 150).findFirst();
	}

	private static Optional<String> place(List<String> words) {
		return first(PARTNERSHIP, words).or(() -> first(COUNCIL, words)).map(name -> name.replaceFirst("^(?:The|Draft|Final|Annual)\\s+", "")).filter(name -> !name.matches("(?i)community safety|the|strategic|partnership|safer"));
	}

	private static Optional<String> first(Pattern pattern, List<String> words) {
		return words.stream().flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(1).strip()).findFirst();
	}
}
