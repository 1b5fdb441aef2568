package org.cspworkbench.check.rule;

import java.util.Map;
import java.util.Optional;

/** What is counted. Crimes and offences are two words for one thing; incidents, victims and arrests are others. */
final class Units {

	private static final Map<String, String> COUNTED = Map.ofEntries(Map.entry("crime", "crimes"), Map.entry("offence", "crimes"), Map.entry("incident", "incidents"),
			Map.entry("arrest", "arrests"), Map.entry("admission", "admissions"), Map.entry("casualty", "casualties"), Map.entry("casualtie", "casualties"), Map.entry("collision", "collisions"),
			Map.entry("individual", "people"), Map.entry("person", "people"), Map.entry("people", "people"), Map.entry("victim", "victims"), Map.entry("conviction", "convictions"));

	private Units() {
	}

	/** What a word counts; empty when it is no such word. */
	static Optional<String> of(String word) {
		return word == null ? Optional.empty() : Optional.ofNullable(COUNTED.get(word.strip().toLowerCase().replaceAll("s$", "")));
	}
}
