package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.SeriesBreak;
import org.cspworkbench.model.views.Wording;

/** A comparison over a day since when, as the plan says itself, figures cannot be compared. */
public final class BreakCrossed implements Rule {

	private static final Pattern COMPARED = Pattern.compile("\\b(?:more|fewer|less|rise|rose|fall|fell|reduction|increased?|decreased?|another|on top of|went (?:up|down)|up|down|compared)\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern CAUTION = Pattern.compile("\\b(?:cannot|can't|not) be compared|not (?:directly )?comparable\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var breaks = plan.plan().getBreaks().stream().filter(each -> !each.isComparable() && each.getFrom() != null && !each.getIndicators().isEmpty()).toList();
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> breaks.stream().filter(each -> crosses(sentence, each))
				.filter(each -> speaksOf(sentence, each)).limit(1).map(each -> finding(passage, each))));
	}

	private static Finding finding(Passage passage, SeriesBreak each) {
		return Say.in(passage, ERROR, "break", each.getTitle(), Wording.day(each.getFrom()));
	}

	private static boolean crosses(Sentence sentence, SeriesBreak each) {
		var from = YearMonth.from(each.getFrom());
		return COMPARED.matcher(sentence.text()).find() && !CAUTION.matcher(sentence.text()).find()
				&& Months.spans(sentence.text()).stream().map(Months.Named::period).anyMatch(period -> crosses(period, from));
	}

	private static boolean crosses(Period now, YearMonth from) {
		return !now.last().isBefore(from) && now.months() == 12 && now.yearBefore().first().isBefore(from);
	}

	/** By the whole name of an indicator, or by what it counts when that tells it apart. */
	private static boolean speaksOf(Sentence sentence, SeriesBreak each) {
		var words = Stems.of(sentence.text());
		return each.getIndicators().stream().anyMatch(indicator -> words.containsAll(Stems.of(indicator.getName()))
				|| indicator.getUnit() != null && Units.of(indicator.getUnit()).filter(unit -> unit.equals("casualties") || unit.equals("admissions") || unit.equals("arrests")).isPresent()
						&& words.containsAll(Stems.of(indicator.getUnit())));
	}
}
