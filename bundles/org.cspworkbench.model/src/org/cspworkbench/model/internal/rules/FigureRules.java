package org.cspworkbench.model.internal.rules;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.DisclosurePolicy;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

public final class FigureRules {

	private record Identity(Indicator indicator, Area area, AreaGroup group, SeriesKind kind) {
	}

	private FigureRules() {
	}

	public static boolean valueOrAbsence(Figure figure, DiagnosticChain diagnostics) {
		var absent = figure.getAbsence() != Absence.NONE;
		if (figure.getValue() != null && absent) {
			return Finding.error(diagnostics, figure, FiguresPackage.Literals.FIGURE__ABSENCE, "figure.both",
					indicator(figure), period(figure), figure.getValue().toPlainString());
		}
		if (figure.getValue() == null && !absent) {
			return Finding.error(diagnostics, figure, FiguresPackage.Literals.FIGURE__VALUE, "figure.neither", indicator(figure), period(figure));
		}
		return true;
	}

	public static boolean hiddenHasThreshold(Figure figure, DiagnosticChain diagnostics) {
		if (figure.getAbsence() != Absence.SUPPRESSED || figure.getThreshold() != null && figure.getThreshold() > 0) {
			return true;
		}
		return Finding.error(diagnostics, figure, FiguresPackage.Literals.FIGURE__THRESHOLD, "figure.noThreshold", indicator(figure), period(figure));
	}

	public static boolean missingHasReason(Figure figure, DiagnosticChain diagnostics) {
		if (figure.getAbsence() != Absence.NOT_AVAILABLE || figure.getReason() != null && !figure.getReason().isBlank()) {
			return true;
		}
		return Finding.warning(diagnostics, figure, FiguresPackage.Literals.FIGURE__REASON, "figure.noReason", indicator(figure), period(figure));
	}

	public static boolean hasPlace(Series series, DiagnosticChain diagnostics) {
		if (series.getArea() != null) {
			return true;
		}
		if (series.getKind() == SeriesKind.POSITION) {
			return Finding.error(diagnostics, series, FiguresPackage.Literals.SERIES__AREA, "series.noRankedArea", FormHints.title(series));
		}
		if (series.getGroup() == null) {
			return Finding.error(diagnostics, series, FiguresPackage.Literals.SERIES__AREA, "series.noPlace", FormHints.title(series));
		}
		return true;
	}

	public static boolean onePerPeriod(Series series, DiagnosticChain diagnostics) {
		var seen = new HashSet<Period>();
		var holds = true;
		for (var figure : series.getFigures()) {
			if (figure.getPeriod() != null && !seen.add(figure.getPeriod())) {
				holds = Finding.error(diagnostics, figure, FiguresPackage.Literals.FIGURE__PERIOD, "series.periodTwice", FormHints.title(series), period(figure));
			}
		}
		return holds;
	}

	public static boolean seriesOnce(Plan plan, DiagnosticChain diagnostics) {
		var seen = new HashSet<Identity>();
		var holds = true;
		for (var series : plan.getSeries()) {
			var identity = new Identity(series.getIndicator(), series.getArea(), series.getGroup(), series.getKind());
			if (series.getIndicator() != null && !seen.add(identity)) {
				holds = Finding.error(diagnostics, series, FiguresPackage.Literals.SERIES__INDICATOR, "series.twice", FormHints.title(series), place(series));
			}
		}
		return holds;
	}

	public static boolean notPartOfItself(Indicator indicator, DiagnosticChain diagnostics) {
		var seen = new HashSet<Indicator>();
		for (var whole = indicator.getParent(); whole != null && seen.add(whole); whole = whole.getParent()) {
			if (whole == indicator) {
				return Finding.error(diagnostics, indicator, FiguresPackage.Literals.INDICATOR__PARENT, "indicator.partOfItself", FormHints.title(indicator));
			}
		}
		return true;
	}

	public static boolean disclosureMakesSense(DisclosurePolicy policy, DiagnosticChain diagnostics) {
		var holds = true;
		if (policy.getThreshold() < 0) {
			holds = Finding.error(diagnostics, policy, PlanPackage.Literals.DISCLOSURE_POLICY__THRESHOLD, "disclosure.threshold", policy.getThreshold());
		}
		if (policy.getRoundTo() < 1) {
			holds = Finding.error(diagnostics, policy, PlanPackage.Literals.DISCLOSURE_POLICY__ROUND_TO, "disclosure.rounding", policy.getRoundTo());
		}
		return holds;
	}

	private static String indicator(Figure figure) {
		return FormHints.title(figure.getSeries() == null ? figure : figure.getSeries());
	}

	private static String period(Figure figure) {
		return figure.getPeriod() == null ? "?" : figure.getPeriod().toString();
	}

	private static String place(Series series) {
		return Stream.<EObject>of(series.getArea(), series.getGroup()).filter(Objects::nonNull).map(FormHints::title).collect(Collectors.joining(", "));
	}
}
