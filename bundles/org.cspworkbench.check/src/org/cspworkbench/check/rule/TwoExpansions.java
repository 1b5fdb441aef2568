package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** A short form that is written out in two ways, here and there or here and in the glossary. */
public final class TwoExpansions implements Rule {

	private static final Pattern SHORT_IN_BRACKETS = Pattern.compile("\\(([A-Z][A-Z&]{1,6})\\)");
	private static final Pattern LONG_IN_BRACKETS = Pattern.compile("\\b([A-Z][A-Z&]{1,6})(?: \\p{Ll}+)? \\(([^()]{6,80})\\)");
	private static final Set<String> LITTLE = Set.of("and", "of", "the", "for", "in", "to", "or", "on", "with", "by", "&");

	private record Use(Passage passage, String expansion) {
	}

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var uses = new LinkedHashMap<String, List<Use>>();
		plan.passages().forEach(passage -> collect(passage, uses));
		var glossary = new LinkedHashMap<String, String>();
		plan.plan().getGlossary().stream().filter(term -> term.getTerm() != null && term.getExpansion() != null).forEach(term -> glossary.putIfAbsent(term.getTerm(), term.getExpansion()));
		return uses.entrySet().stream().flatMap(entry -> differing(entry.getKey(), entry.getValue(), glossary.get(entry.getKey())));
	}

	private static void collect(Passage passage, Map<String, List<Use>> uses) {
		SHORT_IN_BRACKETS.matcher(passage.text()).results().forEach(match -> before(passage.text().substring(0, match.start()).strip(), match.group(1))
				.ifPresent(expansion -> uses.computeIfAbsent(match.group(1), k -> new ArrayList<>()).add(new Use(passage, expansion))));
		LONG_IN_BRACKETS.matcher(passage.text()).results().filter(match -> fits(match.group(2), match.group(1)))
				.forEach(match -> uses.computeIfAbsent(match.group(1), k -> new ArrayList<>()).add(new Use(passage, match.group(2))));
	}

	/** Against the glossary, or else against the first use. */
	private static Stream<Finding> differing(String term, List<Use> uses, String defined) {
		var right = defined != null ? defined : uses.getFirst().expansion();
		return uses.stream().filter(use -> !isSame(use.expansion(), right))
				.map(use -> Say.mending(use.passage(), use.expansion(), right, WARNING, defined != null ? "expansion.glossary" : "expansion", term, use.expansion(), right));
	}

	/** The words before the bracket: the fewest that fit the letters, or a run of capitalised words with most of them. */
	private static Optional<String> before(String text, String term) {
		var words = text.split("\\s+");
		var letters = term.replace("&", "");
		for (int from = words.length - 1; from >= Math.max(0, words.length - letters.length() - 4); from--) {
			var expansion = String.join(" ", List.of(words).subList(from, words.length));
			if (initials(expansion).equalsIgnoreCase(letters)) {
				return Optional.of(expansion);
			}
		}
		int from = words.length;
		while (from > 0 && (words[from - 1].matches("\\p{Lu}[\\p{L}'’-]*") || LITTLE.contains(words[from - 1]) && from < words.length)) {
			from--;
		}
		while (from < words.length && !words[from].substring(0, 1).equalsIgnoreCase(letters.substring(0, 1))) {
			from++;
		}
		var run = String.join(" ", List.of(words).subList(from, words.length));
		return fits(run, term) && run.split("\\s+").length > 1 ? Optional.of(run) : Optional.empty();
	}

	/** All letters but one stand in it in order as initials. */
	private static boolean fits(String expansion, String term) {
		var initials = initials(expansion).toUpperCase();
		var letters = term.replace("&", "");
		int found = 0;
		int at = -1;
		for (var letter : letters.toCharArray()) {
			var next = initials.indexOf(letter, at + 1);
			if (next >= 0) {
				at = next;
				found++;
			}
		}
		return initials.startsWith(letters.substring(0, 1)) && found >= letters.length() - 1 && initials.length() <= letters.length() + 1 && found >= 2;
	}

	private static String initials(String expansion) {
		var initials = new StringBuilder();
		for (var word : expansion.split("[\\s-]+")) {
			if (!LITTLE.contains(word.toLowerCase()) && !word.isEmpty() && Character.isLetter(word.charAt(0))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	/** Plurals, hyphens, capitals, "&" and "of the" make no difference; other words and endings do. */
	private static boolean isSame(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private static List<String> plain(String expansion) {
		var words = new ArrayList<String>();
		for (var word : expansion.toLowerCase().replace("&", "and").replace('-', ' ').replaceAll("['’]s?\\b", "").split("[\\s,]+")) {
			if (word.equals("and") || !LITTLE.contains(word)) {
				words.add(word.length() > 3 ? word.replaceAll("s$", "") : word);
			}
		}
		return words;
	}
}
