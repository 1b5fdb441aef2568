package org.cspworkbench.check.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.check.reading.NumberWords;
import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.figures.Months;
import org.cspworkbench.model.figures.Indicator;

/** Sentences that plainly speak of the newest figures of one indicator for the home area: no other months, places or averages are named. */
final class LatestFigures {

	private static final Pattern OTHER_TIME = Pattern.compile("\\b(?:20\\d\\d|19\\d\\d|" + Months.NAME + "|quarters?|months?|weeks?|half|halves|Q[1-4]|decade|since|previously|years|season|summer|autumn|winter|spring|weekends?|target|aim|will|would|if|expected|forecast|lockdowns?)\\b");
	private static final Pattern OTHER_PLACE = Pattern.compile("(?i)\\b(?:wards?|towns?|villages?|parish(?:es)?|county|counties|kent|force|nationally|national|england|wales|regional(?:ly)?|region|neighbouring|districts?|elsewhere|areas?|schools?|average|per (?:1,?000|100,?000|head)|rates?)\\b");

	/** "And is now the third lowest in the county": the place among others is said of the same figure. */
	private static final Pattern RANK = Pattern.compile("(?i)\\b(?:" + NumberWords.PLACE + "\\s+)?(?:lowest|highest|best|worst|safest)\\b[^,.;]*");

	private LatestFigures() {
	}

	/** The one indicator that the sentence names itself. */
	static Optional<Indicator> of(PlanReading plan, Passage passage, Sentence sentence) {
		var cited = passage.cited().stream().anyMatch(one -> sentence.start() <= one.start() && one.end() <= sentence.start() + sentence.text().length());
		return cited || OTHER_TIME.matcher(sentence.text()).find() || OTHER_PLACE.matcher(RANK.matcher(sentence.text()).replaceAll("")).find() || namesAnotherArea(plan, sentence.text())
				? Optional.empty() : plan.mentions().only(sentence.text());
	}

	private static boolean namesAnotherArea(PlanReading plan, String text) {
		return plan.plan().getAreas().stream().anyMatch(area -> area != plan.home() && area.getName() != null && text.contains(area.getName()));
	}

	static Optional<BigDecimal> value(PlanReading plan, Indicator indicator, Passage passage) {
		return Numbers.known(plan.figures().value(plan.subject(indicator, passage.element())));
	}

	static Optional<BigDecimal> change(PlanReading plan, Indicator indicator, Passage passage) {
		return Numbers.known(plan.figures().change(plan.subject(indicator, passage.element())));
	}
}
