package org.cspworkbench.core.check;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AnalysisFrame;
import org.cspworkbench.model.assessment.CaseStudy;
import org.cspworkbench.model.assessment.Quotation;
import org.cspworkbench.model.assessment.Recommendation;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.model.theme.ThemeCheck;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What one theme asks of one plan, worked out from the data of its checks. */
final class ThemeFindings {

	private static final Messages MESSAGES = Messages.of(ThemeFindings.class);

	private static final int MOST_NAMES = 3;

	private final Plan plan;
	private final Theme theme;

	ThemeFindings(Plan plan, Theme theme) {
		this.plan = plan;
		this.theme = theme;
	}

	List<Finding> findings() {
		return ThemeUses.uses(plan, theme) ? theme.getChecks().stream().flatMap(this::findings).toList() : List.of();
	}

	private Stream<Finding> findings(ThemeCheck check) {
		return switch (check.getRequirement()) {
			case INDICATOR_HELD -> held(check);
			case SERIES_LENGTH -> withFigures(check).filter(indicator -> months(indicator) < check.getMonths())
					.map(indicator -> finding(check, indicator, indicator.getName(), months(indicator), check.getMonths()));
			case FIGURE_RECENT -> withFigures(check).filter(indicator -> isOld(indicator, check.getMonths())).map(indicator -> finding(check, indicator, indicator.getName(), check.getMonths()));
			case FIGURE_SHOWN -> chapters().isEmpty() ? Stream.of() : withFigures(check).filter(indicator -> chapters().stream().noneMatch(chapter -> shows(chapter, indicator)))
					.map(indicator -> finding(check, chapters().getFirst(), indicator.getName(), chapters().getFirst().getTitle()));
			case COMPARED -> withFigures(check).filter(indicator -> !check.getIndicators().isEmpty() || indicator.getComparator() != null).filter(indicator -> !isCompared(indicator))
					.map(indicator -> finding(check, indicator, indicator.getName()));
			case SOURCE_NAMED -> sources(check);
			case BREAK_DECLARED -> withFigures(check).filter(indicator -> runsOver(indicator, check) && !isBroken(indicator, check))
					.map(indicator -> finding(check, indicator, indicator.getName(), check.getDate()));
			case FRAME_FILLED -> chapters().stream().filter(chapter -> contents(chapter, AnalysisFrame.class).noneMatch(ThemeFindings::isFilled))
					.map(chapter -> finding(check, chapter, chapter.getTitle()));
			case RECOMMENDATION_MADE -> sections().isEmpty() || isRecommended() ? Stream.of() : Stream.of(finding(check, sections().getFirst(), theme.getTitle()));
			case ACTION_HAS_MEASURE -> actions().filter(action -> action.getMeasures().isEmpty() && blank(action.getOutcome())).map(action -> finding(check, action, name(action)).at(PlanPackage.Literals.ACTION__MEASURES).with(MeasureToAgree.fix()));
			case ACTION_HAS_LEAD -> actions().filter(action -> action.getLeads().isEmpty()).map(action -> finding(check, action, name(action)).at(PlanPackage.Literals.ACTION__LEADS));
			case STORIES_CHECKED -> chapters().stream().flatMap(chapter -> Stream.concat(contents(chapter, CaseStudy.class), contents(chapter, Quotation.class)))
					.filter(story -> !story.isOmitted() && story.getAnonymityCheckedOn() == null).map(story -> finding(check, story, chapters().getFirst().getTitle())
							.with(SetTo.fix(MESSAGES.text("mend.leaveOut"), story.eClass().getEStructuralFeature("omitted"), true)));
		};
	}

	/** One of the indicators is enough: the others may be other ways to count the same. */
	private Stream<Finding> held(ThemeCheck check) {
		var known = check.getIndicators().stream().flatMap(indicator -> own(indicator).stream()).anyMatch(indicator -> figures(indicator).anyMatch(ThemeFindings::says));
		return known ? Stream.of() : Stream.of(finding(check, plan, theme.getTitle(), check.getIndicators().getFirst().getName()));
	}

	private static boolean says(Figure figure) {
		return figure.getValue() != null || figure.getAbsence() != Absence.NONE;
	}

	/** The indicators of the check that the plan holds figures of; all of the theme when the check names none. */
	private Stream<Indicator> withFigures(ThemeCheck check) {
		var asked = check.getIndicators().isEmpty() ? theme.getIndicators() : check.getIndicators();
		return asked.stream().flatMap(indicator -> own(indicator).stream()).filter(indicator -> figures(indicator).anyMatch(figure -> figure.getValue() != null));
	}

	private Optional<Indicator> own(Indicator ofTheme) {
		return plan.getIndicators().stream().filter(indicator -> ofTheme.getKey() != null && ofTheme.getKey().equals(indicator.getKey())).findFirst();
	}

	private Stream<Series> series(Indicator indicator) {
		return plan.getSeries().stream().filter(series -> series.getIndicator() == indicator);
	}

	private Stream<Figure> figures(Indicator indicator) {
		return series(indicator).flatMap(series -> series.getFigures().stream()).filter(figure -> figure.getPeriod() != null);
	}

	private Stream<Figure> figuresAtHome(Indicator indicator) {
		return series(indicator).filter(series -> plan.getHomeArea() == null || series.getArea() == plan.getHomeArea()).flatMap(series -> series.getFigures().stream())
				.filter(figure -> figure.getPeriod() != null && figure.getValue() != null);
	}

	private int months(Indicator indicator) {
		var months = new HashSet<YearMonth>();
		figuresAtHome(indicator).forEach(figure -> Stream.iterate(figure.getPeriod().first(), month -> !month.isAfter(figure.getPeriod().last()), month -> month.plusMonths(1))
				.forEach(months::add));
		return months.size();
	}

	private boolean isOld(Indicator indicator, int months) {
		var newest = figuresAtHome(indicator).map(figure -> figure.getPeriod().last()).max(Comparator.naturalOrder());
		return plan.getPeriod() != null && newest.isPresent() && ChronoUnit.MONTHS.between(newest.get(), plan.getPeriod().first()) > months;
	}

	private boolean isCompared(Indicator indicator) {
		return series(indicator).anyMatch(series -> !series.getFigures().isEmpty() && (series.getGroup() != null || series.getArea() != null && series.getArea() != plan.getHomeArea()));
	}

	/** One finding for all of them: they mostly come from the same few files. */
	private Stream<Finding> sources(ThemeCheck check) {
		var without = withFigures(check).filter(indicator -> figures(indicator).anyMatch(ThemeFindings::lacksSource)).toList();
		var names = without.stream().limit(MOST_NAMES).map(Indicator::getName).collect(Collectors.joining(", "));
		return without.isEmpty() ? Stream.empty() : Stream.of(finding(check, without.getFirst(), without.size() <= MOST_NAMES ? names : MESSAGES.text("check.several", names, without.size() - MOST_NAMES)));
	}

	private static boolean lacksSource(Figure figure) {
		Source source = figure.getSource() != null ? figure.getSource() : figure.getSeries() == null ? null : figure.getSeries().getSource();
		return figure.getValue() != null && (source == null || source.getExtractDate() == null && figure.getExtractDate() == null);
	}

	private boolean runsOver(Indicator indicator, ThemeCheck check) {
		if (check.getDate() == null) {
			return false;
		}
		var month = YearMonth.from(check.getDate());
		var first = figuresAtHome(indicator).map(figure -> figure.getPeriod().first()).min(Comparator.naturalOrder());
		var last = figuresAtHome(indicator).map(figure -> figure.getPeriod().last()).max(Comparator.naturalOrder());
		return first.isPresent() && first.get().isBefore(month) && !last.get().isBefore(month);
	}

	/** A break declared within the year around the day will do: forces changed at different times. */
	private boolean isBroken(Indicator indicator, ThemeCheck check) {
		return plan.getBreaks().stream().anyMatch(each -> each.getFrom() != null && Math.abs(ChronoUnit.MONTHS.between(each.getFrom(), check.getDate())) <= 12
				&& (each.getIndicators().isEmpty() || each.getIndicators().contains(indicator)));
	}

	private List<Section> chapters() {
		return sections().stream().filter(section -> section.getKind() == SectionKind.THEME).toList();
	}

	private List<Section> sections() {
		return contents(plan, Section.class).filter(section -> !section.isOmitted() && ThemeUses.answersTo(theme, section.getTheme())).toList();
	}

	private Stream<Action> actions() {
		return contents(plan, Priority.class).filter(priority -> priority.eContainer() == plan || priority.eContainer() instanceof Priority)
				.filter(priority -> ThemeUses.answersTo(theme, priority.getTheme())).flatMap(priority -> priority.getActions().stream());
	}

	private boolean isRecommended() {
		return sections().stream().anyMatch(section -> contents(section, Recommendation.class).anyMatch(block -> !block.isOmitted()))
				|| plan.getPriorities().stream().anyMatch(priority -> ThemeUses.answersTo(theme, priority.getTheme()) && priority.getRecommendation() != RecommendedStep.UNDECIDED);
	}

	private static boolean isFilled(AnalysisFrame frame) {
		return !frame.getSlots().isEmpty() && frame.getSlots().stream().noneMatch(slot -> blank(slot.getText()));
	}

	private static boolean shows(Section chapter, Indicator indicator) {
		var cited = Pattern.compile("\\{" + Pattern.quote(String.valueOf(indicator.getKey())) + "[|}]");
		return contents(chapter, EObject.class).anyMatch(element -> element.eCrossReferences().contains(indicator)
				|| element.eClass().getEAllAttributes().stream().anyMatch(attribute -> text(element, attribute).filter(text -> cited.matcher(text).find()).isPresent()));
	}

	private static Optional<String> text(EObject element, EAttribute attribute) {
		return !attribute.isMany() && element.eGet(attribute) instanceof String text ? Optional.of(text) : Optional.empty();
	}

	private static <T> Stream<T> contents(EObject root, Class<T> type) {
		return StreamSupport.stream(((Iterable<EObject>) root::eAllContents).spliterator(), false).filter(type::isInstance).map(type::cast);
	}

	private Finding finding(ThemeCheck check, EObject about, Object... values) {
		var requirement = check.getRequirement().getLiteral();
		var sentence = blank(check.getSentence()) ? MESSAGES.text("check." + requirement, values) : check.getSentence().strip();
		var severity = switch (check.getWeight()) {
			case ERROR -> Finding.Severity.ERROR;
			case WARNING -> Finding.Severity.WARNING;
			case HINT -> Finding.Severity.HINT;
		};
		return new Finding("theme." + theme.getId() + "." + check.getKey(), severity, sentence, about);
	}

	private static String name(Action action) {
		return action.getRef() != null ? action.getRef() : FormHints.title(action);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
