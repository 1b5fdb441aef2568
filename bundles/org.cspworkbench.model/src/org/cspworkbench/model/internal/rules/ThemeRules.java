package org.cspworkbench.model.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.theme.CatalogueAction;
import org.cspworkbench.model.theme.GuidancePage;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.model.theme.ThemeCheck;
import org.cspworkbench.model.theme.ThemePackage;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

public final class ThemeRules {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
	private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,2}(\\.[A-Za-z0-9_-]+)?");

	private ThemeRules() {
	}

	public static boolean idWellFormed(Theme theme, DiagnosticChain diagnostics) {
		return theme.getId() == null || ID.matcher(theme.getId()).matches()
				|| Finding.error(diagnostics, theme, ThemePackage.Literals.THEME__ID, "theme.id", theme.getId());
	}

	/** Of two themes with one id the higher version counts. */
	public static boolean versionWellFormed(Theme theme, DiagnosticChain diagnostics) {
		return theme.getVersion() == null || VERSION.matcher(theme.getVersion()).matches()
				|| Finding.error(diagnostics, theme, ThemePackage.Literals.THEME__VERSION, "theme.version", theme.getVersion());
	}

	public static boolean keysOnce(Theme theme, DiagnosticChain diagnostics) {
		return once(theme.getIndicators(), Indicator::getKey, diagnostics) & once(theme.getCatalogue(), CatalogueAction::getKey, diagnostics)
				& once(theme.getGuidance(), GuidancePage::getKey, diagnostics) & once(theme.getChecks(), ThemeCheck::getKey, diagnostics);
	}

	private static <T extends EObject> boolean once(List<T> all, Function<T, String> key, DiagnosticChain diagnostics) {
		var seen = new HashSet<String>();
		var holds = true;
		for (var each : all) {
			if (key.apply(each) != null && !seen.add(key.apply(each))) {
				holds = Finding.error(diagnostics, each, each.eClass().getEStructuralFeature("key"), "theme.key", key.apply(each), FormHints.label(each.eClass()));
			}
		}
		return holds;
	}

	/** Plans and reports find the indicators of a theme by the theme's id. */
	public static boolean indicatorsBelongHere(Theme theme, DiagnosticChain diagnostics) {
		var holds = true;
		for (var indicator : theme.getIndicators()) {
			if (indicator.getTheme() != null && !indicator.getTheme().equals(theme.getId())) {
				holds = Finding.error(diagnostics, indicator, FiguresPackage.Literals.INDICATOR__THEME, "theme.indicator", indicator.getKey(), indicator.getTheme(),
						theme.getTitle());
			}
		}
		return holds;
	}

	public static boolean saysWhatItNeeds(ThemeCheck check, DiagnosticChain diagnostics) {
		return switch (check.getRequirement()) {
			case INDICATOR_HELD, FIGURE_SHOWN -> namesIndicators(check, diagnostics);
			case SERIES_LENGTH -> namesIndicators(check, diagnostics) & namesMonths(check, diagnostics);
			case FIGURE_RECENT -> namesMonths(check, diagnostics);
			case BREAK_DECLARED -> check.getDate() != null || Finding.error(diagnostics, check, ThemePackage.Literals.THEME_CHECK__DATE, "theme.check.date", check.getKey());
			case COMPARED, SOURCE_NAMED, FRAME_FILLED, RECOMMENDATION_MADE, ACTION_HAS_MEASURE, ACTION_HAS_LEAD, STORIES_CHECKED -> true;
		};
	}

	private static boolean namesIndicators(ThemeCheck check, DiagnosticChain diagnostics) {
		return !check.getIndicators().isEmpty()
				|| Finding.error(diagnostics, check, ThemePackage.Literals.THEME_CHECK__INDICATORS, "theme.check.indicators", check.getKey());
	}

	private static boolean namesMonths(ThemeCheck check, DiagnosticChain diagnostics) {
		return check.getMonths() > 0 || Finding.error(diagnostics, check, ThemePackage.Literals.THEME_CHECK__MONTHS, "theme.check.months", check.getKey());
	}
}
