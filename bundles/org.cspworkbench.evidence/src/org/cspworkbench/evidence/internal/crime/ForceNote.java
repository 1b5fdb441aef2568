package org.cspworkbench.evidence.internal.crime;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.figures.Period;

/**
 * A note in which a force says that the figures of some partnerships cannot be used: they are recorded under an unassigned
 * group, are incomplete, or were not supplied. What is left in their rows would look like a steep fall.
 */
record ForceNote(String text) {
	private static final Pattern UNUSABLE = Pattern.compile(
			"unassigned|unallocated|not (?:been )?(?:assigned|allocated|available|supplied|provided|included|complete)|incomplete|unable to|unavailable|missing",
			Pattern.CASE_INSENSITIVE);
	private static final String WHEN = "((?:[A-Za-z]+ )?\\d{4}(?:/\\d{2,4})?(?: Q[1-4])?)";
	private static final Pattern FROM = Pattern.compile("\\b(?:from|since|between|after)\\b(?: the)?(?: beginning of| start of)? " + WHEN, Pattern.CASE_INSENSITIVE);
	private static final Pattern UNTIL = Pattern.compile("\\b(?:until|up to|to|and|before)\\b " + WHEN, Pattern.CASE_INSENSITIVE);
	private static final Pattern DURING = Pattern.compile("\\b(?:for|in|during)\\b " + WHEN, Pattern.CASE_INSENSITIVE);

	static Optional<ForceNote> in(String text) {
		return UNUSABLE.matcher(text).find() ? Optional.of(new ForceNote(text.strip())) : Optional.empty();
	}

	/** The partnerships that the note names. Longer names are looked for first, since some hold others. */
	Set<String> named(Collection<String> partnerships) {
		var named = new LinkedHashSet<String>();
		var left = plain(text);
		for (var partnership : partnerships.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
			var name = " " + plain(partnership).strip() + " ";
			if (left.contains(name)) {
				named.add(partnership);
				left = left.replace(name, " ; ");
			}
		}
		return named;
	}

	private static String plain(String text) {
		return " " + text.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^a-z0-9]+", " ").strip() + " ";
	}

	/** Whether the note speaks of a quarter. Without a date it speaks of all. */
	boolean concerns(Period quarter) {
		var from = when(FROM).map(Period::first);
		var until = from.isPresent() && !text.toLowerCase(Locale.ROOT).contains("between") ? Optional.<YearMonth>empty() : when(UNTIL).map(Period::last);
		if (from.isEmpty() && until.isEmpty())
			return when(DURING).map(quarter::overlaps).orElse(true);
		return from.map(first -> !quarter.last().isBefore(first)).orElse(true) && until.map(last -> !quarter.first().isAfter(last)).orElse(true);
	}

	private Optional<Period> when(Pattern pattern) {
		var matches = pattern.matcher(text);
		while (matches.find()) {
			var period = PeriodText.read(matches.group(1));
			if (period.isPresent())
				return period;
		}
		return Optional.empty();
	}
}
