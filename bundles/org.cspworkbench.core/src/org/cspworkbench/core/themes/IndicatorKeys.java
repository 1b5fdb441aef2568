package org.cspworkbench.core.themes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.figures.Indicator;

/** An indicator belongs to one theme: plans, imports and words find it by its key. What came with the program goes first. */
final class IndicatorKeys {

	private static final Messages MESSAGES = Messages.of(IndicatorKeys.class);

	private IndicatorKeys() {
	}

	static List<InstalledTheme> check(List<InstalledTheme> themes) {
		var owners = new HashMap<String, String>();
		var broken = new HashMap<InstalledTheme, InstalledTheme>();
		themes.stream().filter(InstalledTheme::isReady).sorted(Comparator.comparing(InstalledTheme::isBuiltIn).reversed()).forEach(theme -> {
			var clash = clash(theme, owners);
			if (clash.isPresent()) {
				var why = MESSAGES.text("theme.key", clash.get().getKey(), owners.get(clash.get().getKey()));
				broken.put(theme, theme.broken(MESSAGES.text("theme.broken", theme.id(), why)));
			} else {
				indicators(theme).forEach(indicator -> owners.put(indicator.getKey(), theme.id()));
			}
		});
		return themes.stream().map(theme -> broken.getOrDefault(theme, theme)).toList();
	}

	private static Optional<Indicator> clash(InstalledTheme theme, Map<String, String> owners) {
		return indicators(theme).stream().filter(indicator -> owners.containsKey(indicator.getKey())).findFirst();
	}

	private static List<Indicator> indicators(InstalledTheme theme) {
		return theme.theme().<List<Indicator>>map(each -> List.copyOf(each.getIndicators())).orElse(List.of());
	}
}
