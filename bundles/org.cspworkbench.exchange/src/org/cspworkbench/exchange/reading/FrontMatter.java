package org.cspworkbench.exchange.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.figures.Period;

/** What the first page says of a plan: its title, its years, whose it is. */
record FrontMatter(String title, Optional<Period> years, String partnership, String place) {

	private static final int FIRST_WORDS = 15;
	private static final int FIRST_TITLES = 3;
	private static final int LONGEST_TITLE = 150;
	/** Of a table that says what the document is: version, period, owner. */
	private static final int MOST_ROWS = 6;
	private static final int LONGEST_SHORT_FORM = 5;
	private static final Pattern PLAN = Pattern.compile("(?i)\\b(?:plan|assessment|strategy|review|report|cynllun)\\b");
	private static final Pattern PARTNERSHIP_ONLY = Pattern.compile("(?i).*\\b(?:partnership|council|csp)|(?:(?:royal|london|metropolitan) )?(?:borough|district|city|county) of .{1,40}");
	private static final String NAME = "((?:\\p{Lu}[\\p{L}'’-]+)(?:,?\\s+(?:(?:and|on|in|of|upon|under|the|&)\\s+)*\\p{Lu}[\\p{L}'’-]+)*?)";
	private static final Pattern PARTNERSHIP = Pattern.compile(NAME + "\\s+(?:Community Safety Partnership|COMMUNITY SAFETY PARTNERSHIP|CSP|Safer Communities Partnership|Community Safety Unit|(?:Strategic|Partnership) (?:Plan|Assessment))");
	private static final Pattern COUNCIL = Pattern.compile(NAME + "\\s+(?:(?:Metropolitan )?(?:County Borough|Borough|District|City|County)\\s+)?Council");
	private static final Pattern BOROUGH = Pattern.compile("\\b(?:Borough|District|City|County) of " + NAME + "(?![\\p{L}’'-])");
	private static final Pattern SAFER_PLACE = Pattern.compile("(Safer\\s+\\p{Lu}[\\p{L}'’-]+)");
	private static final Pattern SAFER = Pattern.compile("(Safer\\s+" + NAME + "\\s+Partnership|(?:" + NAME + "\\s+)?Safer Communities (?:Board|Partnership))\\b");

	static FrontMatter of(Document document) {
		var words = Stream.concat(Stream.of(document.title()), document.pieces().stream().flatMap(FrontMatter::words)).filter(text -> !text.isBlank()).limit(FIRST_WORDS).toList();
		var title = title(document);
		var years = years(Stream.of(title)).or(() -> years(words.stream().filter(text -> text.length() < LONGEST_TITLE))).or(() -> years(words.stream())).or(() -> years(Stream.of(document.name().replace('_', ' '))));
		var place = place(words);
		var safer = first(SAFER, words);
		return new FrontMatter(title, years, safer.or(() -> place.map(found -> found + " Community Safety Partnership")).or(() -> first(SAFER_PLACE, List.of(title))).orElse(""), place.orElse(""));
	}

	/** A title that only says whose plan it is gives way to the line below it that says what it is. */
	private static String title(Document document) {
		var own = document.title();
		if (own.isEmpty()) {
			return firstTitle(document).orElse(document.name());
		}
		return PARTNERSHIP_ONLY.matcher(own).matches() && !PLAN.matcher(own).find() ? line(document, Piece.Paragraph.class).or(() -> line(document, Piece.Heading.class)).orElse(own) : own;
	}

	/** The name of a sheet is a heading too, and says less than the line below it. */
	private static Optional<String> line(Document document, Class<? extends Piece> kind) {
		return firstLines(document, kind).filter(text -> PLAN.matcher(text).find() && !text.endsWith(".")).findFirst();
	}

	/** Where several years are named, the plan is for the last. */
	private static Optional<Period> years(Stream<String> words) {
		return words.flatMap(PlanYears::in).max(Comparator.naturalOrder());
	}

	private static Stream<String> words(Piece piece) {
		return switch (piece) {
		case Piece.Heading(var level, var text) -> Stream.of(text);
		case Piece.Paragraph paragraph -> Stream.of(paragraph.text());
		case Piece.Table table when isOfFacts(table) -> table.rows().stream().map(row -> String.join(" ", row.spread())).filter(text -> text.length() < LONGEST_TITLE);
		default -> Stream.empty();
		};
	}

	/** What the document says of itself in a column of words and a column of answers. */
	private static boolean isOfFacts(Piece.Table table) {
		return table.rows().size() <= MOST_ROWS && table.rows().stream().allMatch(row -> row.cells().stream().filter(cell -> !cell.text().isBlank()).count() <= 2);
	}

	/** The first words or heading; of several on the first page, that which names a plan. */
	private static Optional<String> firstTitle(Document document) {
		var first = firstLines(document, Piece.class).toList();
		return first.stream().limit(1).filter(text -> !PARTNERSHIP_ONLY.matcher(text).matches()).findFirst().or(() -> first.stream().filter(text -> PLAN.matcher(text).find()).findFirst()).or(() -> first.stream().findFirst());
	}

	private static Stream<String> firstLines(Document document, Class<? extends Piece> kind) {
		return document.pieces().stream().takeWhile(piece -> !(piece instanceof Piece.Table)).limit(FIRST_TITLES).filter(kind::isInstance).flatMap(FrontMatter::words).filter(text -> text.length() < LONGEST_TITLE);
	}

	private static Optional<String> place(List<String> words) {
		return first(PARTNERSHIP, words).or(() -> first(COUNCIL, words)).or(() -> first(BOROUGH, words)).map(name -> name.replaceFirst("^(?:The|Draft|Final|Annual)\\s+", "")).map(FrontMatter::inSmallLetters).filter(name -> !name.matches("(?i)community safety|the|strategic|partnership|safer"));
	}

	/** "NORTH TEASDALE" as names are written. */
	private static String inSmallLetters(String name) {
		return name.equals(name.toUpperCase()) && name.length() > LONGEST_SHORT_FORM ? Pattern.compile("(\\p{Lu})(\\p{Lu}+)").matcher(name).replaceAll(word -> word.group(1) + word.group(2).toLowerCase()) : name;
	}

	private static Optional<String> first(Pattern pattern, List<String> words) {
		return words.stream().flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(1).strip()).findFirst();
	}
}
