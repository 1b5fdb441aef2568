package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;

/** A day of the week that the date does not have, or a date that the calendar does not have. */
public final class Weekday implements Rule {

	private static final Pattern DATE = Pattern.compile("\\b(?:(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + Months.NAME + "),? (20\\d\\d)\\b");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.passages().stream().flatMap(passage -> DATE.matcher(passage.text()).results().flatMap(match -> {
			try {
				var day = LocalDate.of(Integer.parseInt(match.group(4)), Months.month(match.group(3)), Integer.parseInt(match.group(2))).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
				return match.group(1) == null || match.group(1).equals(day) ? Stream.<Finding>empty() : Stream.of(wrong(passage, match.group(), match.group(1), day));
			} catch (DateTimeException e) {
				return Stream.of(Say.in(passage, ERROR, "date.none", match.group()));
			}
		}));
	}

	private static Finding wrong(Passage passage, String date, String said, String day) {
		return Say.mending(passage, date, date.replace(said, day), ERROR, "date.weekday", date, day);
	}
}
