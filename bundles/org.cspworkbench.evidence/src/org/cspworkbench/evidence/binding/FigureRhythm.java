package org.cspworkbench.evidence.binding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Period;

/**
 * How long the figures of a series are and where they begin.
 *
 * @param months the length of each
 * @param firstMonth the month in which each begins, 1 to 12; 0 when they count back from the newest month
 */
public record FigureRhythm(int months, int firstMonth) {

	public FigureRhythm {
		if (months < 1 || firstMonth < 0 || firstMonth > 12)
			throw new IllegalArgumentException(months + " months from month " + firstMonth);
	}

	/** The whole periods within what is known, oldest first. */
	public List<Period> within(Period known) {
		var periods = new ArrayList<Period>();
		for (var last = newest(known); !last.minusMonths(months - 1L).isBefore(known.first()); last = last.minusMonths(months))
			periods.addFirst(new Period(last.minusMonths(months - 1L), last));
		return periods;
	}

	private YearMonth newest(Period known) {
		if (firstMonth == 0)
			return known.last();
		var last = known.last();
		while (Math.floorMod(Step.number(last) + 1 - (firstMonth - 1), Math.min(months, 12)) != 0)
			last = last.minusMonths(1);
		return last;
	}

	/** The periods that a series has, and those that follow on it as far as is known. */
	public List<Period> continued(Collection<Period> present, Period known) {
		if (present.isEmpty())
			return within(known);
		var periods = new TreeSet<>(present);
		var next = periods.last().shift(periods.last().months());
		for (; !next.last().isAfter(known.last()); next = next.shift(next.months()))
			periods.add(next);
		return List.copyOf(periods);
	}
}
