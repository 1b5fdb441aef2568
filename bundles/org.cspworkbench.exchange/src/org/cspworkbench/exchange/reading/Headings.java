package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.SectionKind;

/** What the headings of a plan say. */
final class Headings {

	/** The heading of a priority; @param label "1", "5 & 6"; empty where it has no number */
	record PriorityTitle(String label, String title) {
	}

	/** @param label "Part 1"; may be empty */
	record PartTitle(String label, String title) {
	}

	private static final Pattern TREND = Pattern.compile("\\s*[↑↓↔→⇧⇩▲▼►].*$");
	private static final Pattern PRIORITY = Pattern.compile("(?i)^(?:strategic )?(?:priority|theme|objective|blaenoriaeth|amcan)\\s+(\\d{1,2}(?:\\s*(?:&|and|,)\\s*\\d{1,2})*|[a-h](?=\\s*[:.–—-]\\s)|one|two|three|four|five|six|seven|eight|nine|ten)\\s*(?:[:.–—-]+\\s*|\\s+)(\\S.*)$");
	/** In documents of two languages, its number is said in both. */
	private static final Pattern AGAIN = Pattern.compile("(?i)\\s*([/|])\\s*(?:strategic )?(?:priority|theme|objective|blaenoriaeth|amcan)\\s+(?:\\d{1,2}|[a-h])\\s*[:.–—-]+\\s*");
	private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
	private static final Pattern PART = Pattern.compile("(?i)^((?:part|section|chapter)\\s+(?:\\d{1,2}|[a-z]|[ivx]+))\\s*(?:[:.–—-]+)\\s*(\\S.*)$");
	private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=\\p{Lu})");
	/** An annex of figures is an annex. */
	private static final Wordings<PartKind> MEANINGS = Wordings.<PartKind>in("\\b%s")
			.and("annex|appendi", PartKind.ANNEX)
			.and("glossary|abbreviation|acronym|definitions|member|contact|reference|sources", PartKind.REFERENCE)
			.and("review|progress|achievements|last year", PartKind.REVIEW)
			.and("conclusion|priority setting|recommended priorit|summary and priorit", PartKind.CONCLUSION)
			.and("action|recommendation|delivery|partnership plan|priorities for", PartKind.ACTIONS)
			.and("analysis|assessment|evidence|data|crime|profile|kpis?\\b|scorecard|dashboard", PartKind.ANALYSIS)
			.and("introduction|background|foreword|purpose|about|context|executive summary|aim|legislation|vision", PartKind.INTRODUCTION);

	private Headings() {
	}

	/** Without the arrow of a trend: it is drawn from the figures. */
	static String title(String heading) {
		return NUMBER.matcher(TREND.matcher(heading.replaceAll("\\s+", " ").strip()).replaceFirst("")).replaceFirst("").strip();
	}

	static Optional<PriorityTitle> priority(String heading) {
		var match = PRIORITY.matcher(title(heading));
		return match.matches() ? Optional.of(new PriorityTitle(number(match.group(1).replaceAll("\\s+", " ")), AGAIN.matcher(match.group(2)).replaceFirst(" $1 ").strip())) : Optional.empty();
	}

	private static String number(String label) {
		var place = NUMBERS.indexOf(label.toLowerCase(Locale.ROOT));
		return place < 0 ? label.length() == 1 ? label.toUpperCase(Locale.ROOT) : label : String.valueOf(place + 1);
	}

	static PartTitle part(String heading) {
		var match = PART.matcher(title(heading));
		return match.matches() ? new PartTitle(match.group(1), match.group(2).strip()) : new PartTitle("", title(heading));
	}

	static PartKind partKind(String title) {
		var words = title.toLowerCase(Locale.ROOT);
		return MEANINGS.meaning(words).orElse(PartKind.OTHER);
	}

	static SectionKind sectionKind(PartKind part) {
		return switch (part) {
		case ANALYSIS -> SectionKind.THEME;
		case CONCLUSION -> SectionKind.CONCLUSION;
		case ACTIONS -> SectionKind.ACTIONS;
		case REVIEW -> SectionKind.REVIEW;
		case REFERENCE, ANNEX -> SectionKind.REFERENCE;
		default -> SectionKind.OTHER;
		};
	}

	static boolean isGlossary(String title) {
		return title.toLowerCase(Locale.ROOT).matches(".*\\b(glossary|abbreviations?|acronyms?|geirfa)\\b.*");
	}

	static boolean isOpportunities(String text) {
		return text.toLowerCase(Locale.ROOT).matches("(other|further|additional) (opportunit|recommendation)\\w*:?");
	}

	static boolean isListOfPriorities(String title) {
		return title.toLowerCase(Locale.ROOT).matches(".*\\b(recommended|our|agreed|the)? ?priorities\\b.*");
	}
}
