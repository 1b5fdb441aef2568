package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Confidence;
import org.cspworkbench.model.figures.Indicator;

/** "A modest increase" of a change that is large and beyond chance. */
public final class WeakWords implements Rule {

	private static final Pattern WEAK = Pattern.compile("\\b(?:very )?(modest|slight|small|minor|little|marginal)(?: an?)? (?:(rises?|increases?)|(falls?|reductions?|decreases?|drops?))\\b",
			Pattern.CASE_INSENSITIVE);
	/** What others are compared with is not the size of one's own change. */
	private static final Pattern NO_OTHER = Pattern.compile("\\bno other\\b", Pattern.CASE_INSENSITIVE);
	/** Per cent: what nobody would call small. */
	private static final double LARGE = 10;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> findings(plan, passage, sentence)));
	}

	private static Stream<Finding> findings(PlanReading plan, Passage passage, Sentence sentence) {
		return NO_OTHER.matcher(sentence.text()).find() ? Stream.empty() : WEAK.matcher(sentence.text()).results().flatMap(match -> named(plan, sentence, match.end()).or(() -> plan.aboutBefore(passage, sentence, match.start()))
				.flatMap(indicator -> change(plan, passage, indicator).filter(change -> Math.abs(change) >= LARGE && change > 0 == (match.group(2) != null))
						.map(change -> Say.in(passage, HINT, "weak", match.group(), indicator.getName(), (change > 0 ? "+" : "−") + Numbers.text(Math.abs(change), 1) + "%"))).stream());
	}

	/** "A small rise in drug offences, …" */
	private static Optional<Indicator> named(PlanReading plan, Sentence sentence, int from) {
		var rest = sentence.text().substring(from);
		return rest.startsWith(" in ") || rest.startsWith(" of ") ? plan.mentions().only(rest.split("[,;.]")[0]) : Optional.empty();
	}

	private static Optional<Double> change(PlanReading plan, Passage passage, Indicator indicator) {
		var between = plan.figures().between(plan.subject(indicator, passage.element()));
		return between.filter(change -> change.significance().filter(significance -> significance.isBeyondChance(Confidence.P95)).isPresent())
				.flatMap(change -> change.percentage().known()).map(Number::doubleValue);
	}
}
