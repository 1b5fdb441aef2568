package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.theme.Theme;

/** Themes that need others: those that are missing, or that need each other in a circle, cannot work. */
final class ThemeNeeds {

	private static final Messages MESSAGES = Messages.of(ThemeNeeds.class);

	private ThemeNeeds() {
	}

	static List<InstalledTheme> check(List<InstalledTheme> themes) {
		var known = new ArrayList<>(themes);
		for (boolean changed = true; changed;) {
			changed = false;
			for (int i = 0; i < known.size(); i++) {
				var problem = known.get(i).isReady() ? problem(known.get(i), ready(known)) : Optional.<String>empty();
				if (problem.isPresent()) {
					known.set(i, known.get(i).broken(MESSAGES.text("theme.broken", known.get(i).id(), problem.get())));
					changed = true;
				}
			}
		}
		return known;
	}

	private static Map<String, InstalledTheme> ready(List<InstalledTheme> themes) {
		var ready = new LinkedHashMap<String, InstalledTheme>();
		themes.stream().filter(InstalledTheme::isReady).forEach(theme -> ready.put(theme.id(), theme));
		return ready;
	}

	private static Optional<String> problem(InstalledTheme theme, Map<String, InstalledTheme> ready) {
		var circle = circle(theme.id(), theme, ready, new ArrayList<>(List.of(theme.id())));
		if (circle.isPresent()) {
			return Optional.of(MESSAGES.text("theme.circle", String.join(" → ", circle.get())));
		}
		return needs(theme).stream().filter(need -> !ready.containsKey(need)).findFirst().map(need -> MESSAGES.text("theme.need", need));
	}

	private static Optional<List<String>> circle(String start, InstalledTheme at, Map<String, InstalledTheme> ready, List<String> path) {
		for (var need : needs(at)) {
			var longer = new ArrayList<>(path);
			longer.add(need);
			if (need.equals(start)) {
				return Optional.of(longer);
			}
			if (!path.contains(need) && ready.containsKey(need)) {
				var circle = circle(start, ready.get(need), ready, longer);
				if (circle.isPresent()) {
					return circle;
				}
			}
		}
		return Optional.empty();
	}

	private static List<String> needs(InstalledTheme theme) {
		return theme.theme().map(Theme::getNeeds).<List<String>>map(List::copyOf).orElse(List.of());
	}
}
