package org.cspworkbench.model.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Change;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;

/**
 * Figures as sentences need them: sizes without signs, because the sentence says which way they went, and places as "2nd".
 *
 * @param period the months of the section; null for the newest
 * @param area the area of the section; null for the plan's own
 */
public record FigureTokens(Plan plan, PlanFigures figures, Period period, Area area) implements Tokens {

	@Override
	public Optional<String> words(Token token) {
		return plan.getIndicators().stream().filter(indicator -> token.key().equals(indicator.getKey())).findFirst()
				.flatMap(indicator -> subject(indicator, token.places()).flatMap(subject -> words(token, figures.dated(subject))))
				.filter(words -> !words.isEmpty());
	}

	/** Empty when a place is neither months nor an area of the plan. */
	private Optional<Subject> subject(Indicator indicator, List<String> places) {
		var months = period != null && figures.value(new Subject(indicator, home(), null, period, null)).isPresent() ? period : null;
		var where = home();
		for (var place : places) {
			var named = area(place);
			if (named.isPresent()) {
				where = named.get();
				continue;
			}
			try {
				months = Period.parse(place);
			} catch (IllegalArgumentException e) {
				return Optional.empty();
			}
		}
		return Optional.of(new Subject(indicator, where, null, months, null));
	}

	private Area home() {
		return area != null ? area : plan.getHomeArea();
	}

	private Optional<Area> area(String name) {
		return plan.getAreas().stream().filter(one -> name.equals(one.getName()) || name.equals(one.getShortName()) || name.equals(one.getCode())).findFirst();
	}

	private Optional<String> words(Token token, Subject subject) {
		var indicator = subject.indicator();
		var decimals = token.decimals();
		var whole = decimals < 0 ? indicator.getDecimals() : decimals;
		return switch (token.view()) {
		case "value" -> figures.value(subject).map(value -> Wording.value(value, indicator, whole));
		case "previous" -> figures.previous(subject).map(value -> Wording.value(value, indicator, whole));
		case "change" -> figures.change(subject).map(change -> size(change, indicator));
		case "signed" -> figures.change(subject).map(change -> Wording.change(change, indicator));
		case "movement" -> figures.change(subject).flatMap(Amount::known).map(change -> Wording.movement(change, indicator));
		case "percentage", "percentage-change" -> figures.percentageChange(subject).map(change -> Wording.percentage(change.map(number -> number.abs()), decimals));
		case "direction", "arrow" -> figures.direction(subject).map(direction -> direction.arrow());
		case "position" -> figures.position(subject).map(Wording::placing);
		case "previous-position" -> figures.position(subject.at(subject.before())).map(Wording::placing);
		case "of" -> figures.position(subject).filter(position -> position.outOf() > 0).map(position -> Integer.toString(position.outOf()));
		case "rate" -> figures.rate(subject).map(rate -> Wording.rate(rate, decimals));
		case "previous-rate" -> figures.rate(subject.at(subject.before())).map(rate -> Wording.rate(rate, decimals));
		case "comparator", "average" -> figures.comparator(subject).map(average -> Wording.rate(average, decimals));
		case "significance" -> figures.between(subject).flatMap(Change::significance).map(Wording::significance);
		case "period" -> Optional.ofNullable(subject.period()).map(Wording::months);
		case "unit" -> Optional.ofNullable(indicator.getUnit());
		case "name" -> Optional.ofNullable(Objects.requireNonNullElse(indicator.getShortName(), indicator.getName()));
		default -> WordFunctions.words(token.view(), figures, subject);
		};
	}

	private static String size(Amount change, Indicator indicator) {
		return change.known().map(difference -> Wording.size(difference, indicator)).orElseGet(() -> Wording.reason(change));
	}
}
