package org.cspworkbench.figures.chart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Direction;

/** One point of a control chart; without limits where the chart has too few points or this one has no exposure. */
public record ChartPoint(Amount value, Optional<Limits> limits, Set<Signal> signals) {

	public ChartPoint {
		signals = Collections.unmodifiableSet(signals.isEmpty() ? EnumSet.noneOf(Signal.class) : EnumSet.copyOf(signals));
	}

	public boolean isSignal() {
		return !signals.isEmpty();
	}

	/** Where the point lies from the centre line. With the measure's polarity it tells improvement from concern. */
	public Optional<Direction> side() {
		return limits.flatMap(at -> value.known().map(v -> Direction.of(v.subtract(at.centre()))));
	}
}
