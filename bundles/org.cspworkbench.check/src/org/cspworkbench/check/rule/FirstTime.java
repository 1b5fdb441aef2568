package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.NumberWords;
import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.views.Subject;

/** "Above the average for the first time in five years" against the years that the figures hold. */
public final class FirstTime implements Rule {

	private static final Pattern CLAIM = Pattern.compile("\\b(above|over|below|under)\\b[^.;]*\\baverage\\b[^.;]*\\bfirst time (?:in|for) (?:at least |over |more than )?(\\d+|" + NumberWords.NUMBER + ") years",
			Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> findings(plan, passage, sentence)));
	}

	private static Stream<Finding> findings(PlanReading plan, Passage passage, Sentence sentence) {
		return CLAIM.matcher(sentence.text()).results().flatMap(match -> {
			var above = match.group(1).matches("(?i)above|over");
			var years = NumberWords.number(match.group(2)).orElseGet(() -> Integer.valueOf(match.group(2)));
			return plan.about(passage, sentence).flatMap(indicator -> earlier(plan, indicator, above, years)
					.map(figure -> Say.in(passage, ERROR, "firstTime", match.group(2), indicator.getName(), org.cspworkbench.model.views.Wording.months(figure.getPeriod()), above ? 1 : 0))).stream();
		});
	}

	private static Optional<Figure> earlier(PlanReading plan, Indicator indicator, boolean above, int years) {
		var own = plan.figures().figures(indicator, plan.home(), null, SeriesKind.VALUE).stream().filter(figure -> figure.getValue() != null).toList();
		return before(own, years).stream().filter(figure -> plan.plan().getAreaGroups().stream().anyMatch(group ->
				Numbers.known(plan.figures().value(new Subject(indicator, null, group, figure.getPeriod(), null)))
						.filter(average -> above ? figure.getValue().compareTo(average) > 0 : figure.getValue().compareTo(average) < 0).isPresent())).findFirst();
	}

	private static List<Figure> before(List<Figure> figures, int years) {
		if (figures.isEmpty()) {
			return List.of();
		}
		var newest = figures.getLast().getPeriod();
		return figures.stream().filter(figure -> figure.getPeriod().isAsLongAs(newest) && figure.getPeriod().last().isBefore(newest.first())
				&& !figure.getPeriod().first().isBefore(newest.first().minusYears(years - 1L))).toList();
	}
}
