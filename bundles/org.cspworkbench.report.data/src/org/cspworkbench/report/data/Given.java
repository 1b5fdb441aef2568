package org.cspworkbench.report.data;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parameters that a layout gave; one that is missing or blank narrows nothing. */
public record Given(Map<String, String> values) {

	public static final Given NOTHING = new Given(Map.of());

	public Given {
		values = Map.copyOf(values);
	}

	public Optional<String> value(String parameter) {
		return Optional.ofNullable(values.get(parameter)).map(String::strip).filter(Predicate.not(String::isEmpty));
	}

	boolean allows(String parameter, String actual) {
		return value(parameter).map(wanted -> wanted.equalsIgnoreCase(actual)).orElse(true);
	}
}
