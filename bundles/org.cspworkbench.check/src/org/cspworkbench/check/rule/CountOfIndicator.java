package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;

/** "There were 90 bicycle thefts", where the figures say 88: a count with the name of what is counted, near the newest figure and not equal to any. */
public final class CountOfIndicator implements Rule {

	private static final Pattern PART = Pattern.compile("(?i)\\b(?:more|fewer|less|additional|further|extra|of (?:which|whom|these|them)|average|reduction|reduced|increase|increased|decrease|fall|fell|rise|rose|change|up|down|first|last|previous|each|every|by|including|about)\\b");
	private static final int NAME = 4;
	private static final BigDecimal FEWEST = BigDecimal.valueOf(20);
	private static final BigDecimal NEAR = new BigDecimal("0.2");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> passage.sentences().stream().filter(sentence -> !PART.matcher(sentence.text()).find())
				.flatMap(sentence -> LatestFigures.of(plan, passage, sentence).stream().flatMap(indicator -> against(plan, passage, sentence, indicator))));
	}

	private static Stream<Finding> against(PlanReading plan, Passage passage, Sentence sentence, Indicator indicator) {
		var counts = sentence.numbers().stream().filter(number -> !number.percent()).toList();
		var value = LatestFigures.value(plan, indicator, passage);
		if (counts.size() != 1 || value.isEmpty() || counts.getFirst().about() || !isNamed(sentence, counts.getFirst(), indicator)) {
			return Stream.empty();
		}
		var said = counts.getFirst().value();
		var near = said.subtract(value.get()).abs().compareTo(value.get().multiply(NEAR)) <= 0 && said.compareTo(FEWEST) >= 0;
		return !near || values(plan, indicator).stream().anyMatch(known -> known.compareTo(said) == 0) ? Stream.empty()
				: Stream.of(Say.in(passage, WARNING, "count", Numbers.text(said), indicator.getName(), Numbers.text(value.get())));
	}

	/** The words after the number are the name of the indicator. */
	private static boolean isNamed(Sentence sentence, Quantity number, Indicator indicator) {
		var rest = Stream.of(sentence.text().substring(number.end()).strip().split("[,;:.(]")[0].split("\\s+")).limit(NAME).toList();
		var name = Stems.of(indicator.getName());
		return !name.isEmpty() && Stems.of(String.join(" ", rest)).containsAll(name);
	}

	private static List<BigDecimal> values(PlanReading plan, Indicator indicator) {
		return plan.plan().getSeries().stream().filter(series -> series.getIndicator() == indicator || series.getIndicator() != null && series.getIndicator().getReadingOf() == indicator)
				.flatMap(series -> series.getFigures().stream()).map(Figure::getValue).filter(value -> value != null).toList();
	}
}
