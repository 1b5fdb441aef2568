package org.cspworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;

/** The indicators of all plans and of the installed themes, each key once, with the plans that use it. */
record IndicatorListing(PlanLibrary library, ThemeLibrary themes) {

	private static final List<String> COLUMNS = List.of("key", "name", "unit", "polarity", "theme", "series", "plans");

	private record Use(Indicator indicator, List<String> plans, int series) {

		Use and(Use later) {
			var both = new ArrayList<>(plans);
			both.addAll(later.plans);
			return new Use(later.indicator, both, series + later.series);
		}
	}

	Listing rows() throws Refusal {
		var uses = new LinkedHashMap<String, Use>();
		themes.ready().stream().flatMap(theme -> theme.theme().stream()).flatMap(theme -> theme.getIndicators().stream())
				.forEach(indicator -> uses.put(or(indicator.getKey()), new Use(indicator, List.of(), 0)));
		for (var entry : library.plans()) {
			if (!entry.isArchived()) {
				gather(library.read(entry.id()), entry.id(), uses);
			}
		}
		return new Listing(COLUMNS, uses.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(use -> row(use.getKey(), use.getValue())).toList());
	}

	private static void gather(Plan plan, String id, Map<String, Use> uses) {
		for (var indicator : plan.getIndicators()) {
			var series = (int) plan.getSeries().stream().filter(one -> one.getIndicator() == indicator).count();
			uses.merge(or(indicator.getKey()), new Use(indicator, List.of(id), series), Use::and);
		}
	}

	private static List<String> row(String key, Use use) {
		var indicator = use.indicator();
		return List.of(key, or(indicator.getName()), or(indicator.getUnit()), indicator.getPolarity().getLiteral(), or(indicator.getTheme()), String.valueOf(use.series()),
				String.join(" ", use.plans()));
	}

	private static String or(String text) {
		return text == null ? "" : text;
	}
}
