package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.SeriesKind;

/** A level in words that no figure of its indicator has: percentages, and counts with the months and the name of what is counted. */
public final class LevelAgainstFigures implements Rule {

	private static final Pattern LEVEL = Pattern.compile("(?:\\b(?:came|come|went|gone|fell|fallen|rose|risen|dropped|now stands?|reduced)(?: down| up)? (?:to|at) (?:just |only )?(?:about |around |roughly |nearly |almost )?)$",
			Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var rates = plan.plan().getIndicators().stream().filter(indicator -> indicator.getKind() == IndicatorKind.PERCENTAGE).toList();
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> sentence.numbers().stream()
				.filter(number -> number.percent() && LEVEL.matcher(sentence.text().substring(0, number.start())).find() && !passage.isCited(sentence.start() + number.start(), sentence.start() + number.end()))
				.flatMap(number -> rates.stream().filter(rate -> speaksOf(plan, passage, sentence, rate)).flatMap(rate -> against(plan, passage, number, rate)))));
	}

	/** Most words of the name, here or in the sentence before. */
	private static boolean speaksOf(PlanReading plan, Passage passage, Sentence sentence, Indicator indicator) {
		var words = new LinkedHashSet<>(Stems.of(sentence.text()));
		var index = passage.sentences().indexOf(sentence);
		if (index > 0) {
			words.addAll(Stems.of(passage.sentences().get(index - 1).text()));
		}
		var name = Stems.of(indicator.getName());
		return name.size() >= 2 && Stems.share(name, words) >= 0.75;
	}

	private static Stream<Finding> against(PlanReading plan, Passage passage, Quantity number, Indicator rate) {
		var values = figures(plan, rate).stream().map(Figure::getValue).filter(value -> value != null).map(BigDecimal::stripTrailingZeros).toList();
		return values.isEmpty() || values.stream().anyMatch(number::says) ? Stream.empty()
				: Stream.of(Say.in(passage, WARNING, "level", Numbers.text(number.value()), rate.getName(), values.stream().map(value -> Numbers.text(value) + "%").collect(Collectors.joining(", "))));
	}

	private static List<Figure> figures(PlanReading plan, Indicator rate) {
		return plan.plan().getSeries().stream().filter(series -> series.getIndicator() == rate && (series.getKind() == SeriesKind.VALUE || series.getKind() == SeriesKind.PERCENTAGE))
				.flatMap(series -> series.getFigures().stream()).toList();
	}
}
