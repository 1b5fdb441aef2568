package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;

/** A rise that was a fall: direction words with a year or a size against the sign of the figures. */
public final class MovementAgainstFigures implements Rule {

	private static final String UP = Directions.ROSE + "|up";
	private static final String DOWN = Directions.FELL + "|down";
	private static final String SIZE = "(?:of |by )?(?:about |around |roughly |nearly |almost |over )?([\\d,.]*\\d)%?(?: \\p{L}+)?(?: \\([\\d.]+%\\))?";
	private static final Pattern IN_YEAR = Pattern.compile("\\b(" + UP + "|" + DOWN + ")\\s+" + SIZE + "\\s+in (" + Months.FINANCIAL_YEAR + ")", Pattern.CASE_INSENSITIVE);
	private static final Pattern CITED_BEFORE = Pattern.compile("\\b(" + UP + "|" + DOWN + ")\\s+(?:by |of )?$", Pattern.CASE_INSENSITIVE);
	private static final Pattern CITED_AFTER = Pattern.compile("^\\s*(?:\\p{L}+\\s+)?(?:\\([^)]*\\)\\s*)?(more|fewer|less|higher|lower|up|down)\\b", Pattern.CASE_INSENSITIVE);
	private static final BigDecimal ESTIMATED = new BigDecimal("0.05");

	private record Movement(Indicator indicator, BigDecimal before, BigDecimal change) {
	}

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> Stream.concat(cited(plan, passage), passage.sentences().stream().flatMap(sentence -> inYears(plan, passage, sentence))));
	}

	private static Stream<Finding> inYears(PlanReading plan, Passage passage, Sentence sentence) {
		return IN_YEAR.matcher(sentence.text()).results().flatMap(match -> {
			var year = Months.financialYears(match.group(3)).stream().map(Months.Named::period).findFirst();
			var size = new BigDecimal(match.group(2).replace(",", ""));
			return year.stream().flatMap(named -> candidates(plan, passage, sentence).flatMap(indicator -> movement(plan, indicator, named, size).stream())).limit(1)
					.filter(movement -> movement.change().signum() != 0 && movement.change().signum() > 0 != isUp(match.group(1)))
					.map(movement -> Say.in(passage, ERROR, "movement", match.group(), movement.indicator().getName(), match.group(3), Numbers.text(movement.change().abs()), movement.change().signum() > 0 ? 1 : 0));
		});
	}

	/** What the sentence is about, then what the passage cites and what the section is about. */
	private static Stream<Indicator> candidates(PlanReading plan, Passage passage, Sentence sentence) {
		return Stream.of(plan.about(passage, sentence).stream(), passage.cited().stream().map(Passage.Cited::indicator), plan.section(passage.element()).map(section -> section.getHeadline()).stream())
				.flatMap(each -> each).distinct();
	}

	/** Nothing can fall by more than there was of it: then something else is meant. */
	private static Optional<Movement> movement(PlanReading plan, Indicator indicator, Period year, BigDecimal size) {
		return change(plan, indicator, year).filter(movement -> movement.before().compareTo(size) >= 0);
	}

	/** The change into the twelve months that begin in a year, from the figures or from readings of them; a reading must differ clearly. */
	private static Optional<Movement> change(PlanReading plan, Indicator indicator, Period year) {
		return Stream.concat(Stream.of(indicator), plan.plan().getIndicators().stream().filter(other -> other.getReadingOf() == indicator))
				.map(one -> change(one, plan.figures().figures(one, plan.home(), null, SeriesKind.VALUE), year)).filter(Objects::nonNull).findFirst();
	}

	private static Movement change(Indicator indicator, List<Figure> figures, Period year) {
		for (var now : figures) {
			if (now.getValue() != null && now.getPeriod().months() == 12 && now.getPeriod().first().getYear() == year.first().getYear() && now.getPeriod().first().getMonthValue() >= 4) {
				var before = figures.stream().filter(figure -> figure.getPeriod().equals(now.getPeriod().yearBefore()) && figure.getValue() != null).findFirst();
				if (before.isPresent()) {
					var change = now.getValue().subtract(before.get().getValue());
					return now.isEstimated() && change.abs().compareTo(now.getValue().multiply(ESTIMATED)) < 0 ? null : new Movement(indicator, before.get().getValue(), change);
				}
			}
		}
		return null;
	}

	/** The word before or after a change that the figures fill in. */
	private static Stream<Finding> cited(PlanReading plan, Passage passage) {
		return passage.cited().stream().filter(cited -> cited.view().equals("change") || cited.view().startsWith("percentage")).flatMap(cited -> {
			var before = CITED_BEFORE.matcher(passage.text().substring(Math.max(0, cited.start() - 30), cited.start()));
			var after = CITED_AFTER.matcher(passage.text().substring(cited.end()));
			var word = before.find() ? before.group(1) : after.find() ? after.group(1) : null;
			var direction = Numbers.known(plan.figures().change(plan.subject(cited.indicator(), passage.element())));
			if (word == null || direction.isEmpty() || direction.get().signum() == 0 || direction.get().signum() > 0 == isUp(word) || hasPlace(passage, cited)) {
				return Stream.empty();
			}
			return Stream.of(Say.in(passage, ERROR, "movement.cited", word, cited.indicator().getName(), Numbers.text(direction.get().abs()), direction.get().signum() > 0 ? 1 : 0));
		});
	}

	/** Figures of other months or areas are left to the reader. */
	private static boolean hasPlace(Passage passage, Passage.Cited cited) {
		return Pattern.compile("\\{" + Pattern.quote(cited.indicator().getKey()) + "\\|[^|}]*\\|").matcher(passage.raw()).find();
	}

	private static boolean isUp(String word) {
		return word.toLowerCase().matches(UP + "|more|higher");
	}
}
