package org.cspworkbench.model.internal.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.ThemeUse;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

public final class KeyRules {

	private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private KeyRules() {
	}

	public static boolean wellFormed(EObject about, String key, DiagnosticChain diagnostics) {
		if (key == null || KEY.matcher(key).matches()) {
			return true;
		}
		return Finding.error(diagnostics, about, about.eClass().getEStructuralFeature("key"), "key.form", key);
	}

	public static boolean indicatorKeysOnce(Plan plan, DiagnosticChain diagnostics) {
		var holds = true;
		for (var sameKey : byKey(plan.getIndicators(), Indicator::getKey).values()) {
			if (sameKey.size() > 1) {
				var names = sameKey.stream().map(Indicator::getName).map(String::valueOf).collect(joining(", "));
				var last = sameKey.getLast();
				holds = Finding.error(diagnostics, last, FiguresPackage.Literals.INDICATOR__KEY, "key.twice", last.getKey(), names);
			}
		}
		return holds;
	}

	public static boolean themesOnce(Plan plan, DiagnosticChain diagnostics) {
		var holds = true;
		for (var sameTheme : byKey(plan.getThemes(), ThemeUse::getTheme).values()) {
			if (sameTheme.size() > 1) {
				var last = sameTheme.getLast();
				holds = Finding.error(diagnostics, last, PlanPackage.Literals.THEME_USE__THEME, "theme.twice", last.getTheme());
			}
		}
		return holds;
	}

	private static <T> LinkedHashMap<String, List<T>> byKey(List<T> all, Function<T, String> key) {
		return all.stream().filter(each -> key.apply(each) != null).collect(groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}
}
