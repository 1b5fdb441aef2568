package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.NumberWords;
import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.RankOrder;
import org.cspworkbench.model.views.Wording;

/** "Sixth lowest in the county" against the position that the figures give. */
public final class RankAgainstPositions implements Rule {

	private static final Pattern PLACE = Pattern.compile("\\b(?:(" + NumberWords.PLACE + ") (lowest|best|safest)\\b|(" + NumberWords.PLACE + "|best|safest|lowest) (?:out )?of (?:the )?(\\d+|"
			+ NumberWords.NUMBER + ")\\b)(?!\\s+(?:rise|increase|fall|reduction|decrease|change))", Pattern.CASE_INSENSITIVE);
	private static final Pattern OTHER_TIME = Pattern.compile("\\b(?:last year|previous(?:ly)?|before|a year ago|formerly|was|were)\\b[^,;.]{0,40}$", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> findings(plan, passage, sentence)));
	}

	private static Stream<Finding> findings(PlanReading plan, Passage passage, Sentence sentence) {
		return PLACE.matcher(sentence.text()).results().filter(match -> !OTHER_TIME.matcher(sentence.text().substring(0, match.start())).find()).flatMap(match -> {
			var indicator = plan.about(passage, sentence).filter(RankAgainstPositions::isLowestFirst);
			var position = indicator.flatMap(one -> plan.figures().position(plan.subject(one, passage.element())));
			var place = position.flatMap(one -> one.place().known());
			var said = match.group(1) != null ? NumberWords.place(match.group(1)) : match.group(3).matches("(?i)best|safest|lowest") ? 1 : NumberWords.place(match.group(3));
			if (place.isEmpty() || place.get().intValue() == said) {
				return Stream.<Finding>empty();
			}
			var word = match.group(1) != null ? match.group(1) : match.group(3);
			return Stream.of(Say.mending(passage, match.group(), match.group().replace(word, Wording.ordinal(place.get().intValue())), ERROR, "rank", match.group(), indicator.get().getName(), Wording.placing(position.get())));
		});
	}

	private static boolean isLowestFirst(Indicator indicator) {
		return indicator.getRankOrder() == RankOrder.LOWEST_FIRST;
	}
}
