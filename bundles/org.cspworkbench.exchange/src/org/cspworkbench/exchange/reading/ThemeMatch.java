package org.cspworkbench.exchange.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.theme.Theme;

/** The theme that a title is about: the one whose own titles it shares most words with. */
public final class ThemeMatch {

	private static final Set<String> EMPTY_WORDS = Set.of("and", "the", "for", "with", "from", "including", "incl", "crime", "misuse", "reduction", "against", "other", "serious", "tackling",
			"reducing", "preventing", "community", "safety", "priority", "centre", "town");
	private static final double LEAST = 0.5;

	private final Map<String, List<Set<String>>> words = new HashMap<>();

	public ThemeMatch(Collection<Theme> themes) {
		themes.forEach(theme -> words.put(theme.getId(), Stream.concat(Stream.of(theme.getTitle(), theme.getShortTitle(), theme.getId().replace('-', ' ')),
				theme.getAliases().stream().map(alias -> alias.replace('-', ' '))).filter(Objects::nonNull).map(ThemeMatch::words).filter(set -> !set.isEmpty()).distinct().toList()));
	}

	/** The id of the theme; empty when none fits, or two fit alike. */
	Optional<String> theme(String title) {
		var asked = words(title);
		var scores = words.entrySet().stream().map(theme -> Map.entry(theme.getKey(), score(theme.getValue(), asked)))
				.filter(score -> score.getValue() > LEAST).sorted(Map.Entry.<String, Double>comparingByValue().reversed()).toList();
		return scores.isEmpty() || scores.size() > 1 && scores.get(0).getValue().equals(scores.get(1).getValue()) ? Optional.empty() : Optional.of(scores.getFirst().getKey());
	}

	/** How much of one of the theme's titles is said, and a little for how early. */
	private static double score(List<Set<String>> titles, Set<String> asked) {
		return titles.stream().mapToDouble(title -> {
			var shared = new HashSet<>(title);
			shared.retainAll(asked);
			return (double) shared.size() / title.size() + shared.size() / 10.0;
		}).max().orElse(0);
	}

	private static Set<String> words(String title) {
		return Arrays.stream(title.toLowerCase(Locale.ROOT).replace("anti-social", "antisocial").replace("anti social", "antisocial").replace("re-offending", "reoffending").split("[^a-z]+"))
				.filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word)).map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
				.collect(Collectors.toSet());
	}
}
