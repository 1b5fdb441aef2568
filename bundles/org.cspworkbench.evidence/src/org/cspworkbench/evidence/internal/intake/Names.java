package org.cspworkbench.evidence.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names, in the order of their coming. */
final class Names {
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	int number(String name) {
		var known = numbers.get(name);
		if (known != null)
			return known;
		numbers.put(name, names.size());
		names.add(name);
		return names.size() - 1;
	}

	boolean knows(String name) {
		return numbers.containsKey(name);
	}

	String name(int number) {
		return names.get(number);
	}

	int size() {
		return names.size();
	}
}
