package org.cspworkbench.check.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;

/** Which indicator a sentence speaks of: it holds every word of the indicator's name, without the words that say what is counted. */
public final class Mentions {

	private static final Set<String> COUNTED = Set.of("crim", "offenc", "incident", "report", "case", "number", "total", "rate", "people", "person", "victim", "record");

	private record Name(Indicator indicator, Set<String> words) {
	}

	private final List<Name> names = new ArrayList<>();
	private final Map<String, Set<String>> expansions = new HashMap<>();

	Mentions(Plan plan) {
		for (var term : plan.getGlossary()) {
			if (term.getTerm() != null && term.getExpansion() != null) {
				expansions.put(Stems.stem(term.getTerm()), Stems.of(term.getExpansion()));
			}
		}
		for (var indicator : plan.getIndicators()) {
			Stream.of(indicator.getName(), indicator.getShortName()).filter(name -> name != null && !name.isBlank()).forEach(name -> names.add(new Name(indicator, key(name))));
		}
	}

	private Set<String> key(String name) {
		var words = expanded(Stems.of(name));
		var telling = new java.util.LinkedHashSet<>(words);
		telling.removeAll(COUNTED);
		return telling.isEmpty() || telling.equals(Set.of("all")) ? words : telling;
	}

	/** Short forms count as what they stand for. */
	Set<String> expanded(Set<String> words) {
		var all = new java.util.LinkedHashSet<String>();
		words.forEach(word -> {
			if (expansions.containsKey(word)) {
				all.addAll(expansions.get(word));
			} else {
				all.add(word);
			}
		});
		return all;
	}

	/** The indicators that a text speaks of; of two where one says more, only that one. */
	public List<Indicator> in(String text) {
		var words = expanded(Stems.of(text));
		var found = names.stream().filter(name -> !name.words().isEmpty() && words.containsAll(name.words())).toList();
		return found.stream().filter(name -> found.stream().noneMatch(other -> other.words().size() > name.words().size() && other.words().containsAll(name.words())))
				.map(Name::indicator).distinct().toList();
	}

	/** The one indicator of a text, when it speaks of one only. */
	public Optional<Indicator> only(String text) {
		var found = in(text);
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}
}
