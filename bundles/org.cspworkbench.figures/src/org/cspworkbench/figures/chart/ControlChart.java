package org.cspworkbench.figures.chart;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;

/**
 * A run of points with limits that tell everyday variation from a signal. An absent point stays in its place, has no moving
 * range and breaks runs and trends. Where a series is declared to break, chart its parts apart.
 */
public record ControlChart(List<ChartPoint> points, Footing footing) {

	/** 3 / 1.128: from a mean moving range of two to three standard deviations (Shewhart; NHS charts). */
	private static final BigDecimal REACH = new BigDecimal("2.66");
	/** A moving range beyond this many mean moving ranges is itself out of control. */
	private static final BigDecimal RANGE_LIMIT = new BigDecimal("3.267");
	private static final BigDecimal THREE = BigDecimal.valueOf(3);

	public ControlChart {
		points = List.copyOf(points);
	}

	/** Individual values (XmR, I): mean ± 2.66 × mean moving range. */
	public static ControlChart xmr(List<Amount> values, ChartRules rules) {
		var baseline = rules.baselineOf(values);
		var known = known(baseline);
		var ranges = movingRanges(baseline);
		if (rules.footing(known.size()) == Footing.TOO_FEW_POINTS || ranges.isEmpty()) {
			return withoutLimits(values);
		}
		var limits = Optional.of(Limits.around(mean(known), mean(rules.screensRanges() ? screened(ranges) : ranges).multiply(REACH)));
		return judged(values, Collections.nCopies(values.size(), limits), rules, rules.footing(known.size()));
	}

	/** Counts of events where every point had the same exposure: c̄ ± 3√c̄. */
	public static ControlChart c(List<Amount> counts, ChartRules rules) {
		return u(counts, Collections.nCopies(counts.size(), Amount.of(1)), rules);
	}

	/** Events for each unit of exposure (people, days, premises): ū ± 3√(ū / n) with the n of each point. */
	public static ControlChart u(List<Amount> counts, List<Amount> exposures, ChartRules rules) {
		if (counts.size() != exposures.size()) {
			throw new IllegalArgumentException("A chart of rates needs as many exposures (%d) as counts (%d).".formatted(exposures.size(), counts.size()));
		}
		if (Stream.concat(counts.stream(), exposures.stream()).flatMap(amount -> amount.known().stream()).anyMatch(n -> n.signum() < 0)) {
			throw new IllegalArgumentException("A chart of events cannot take a count or an exposure below 0.");
		}
		var rates = IntStream.range(0, counts.size()).mapToObj(i -> counts.get(i).dividedBy(exposures.get(i))).toList();
		var used = IntStream.range(0, rules.baselineOf(rates).size()).filter(i -> rates.get(i).isKnown()).toArray();
		if (rules.footing(used.length) == Footing.TOO_FEW_POINTS) {
			return withoutLimits(rates);
		}
		var events = sum(IntStream.of(used).mapToObj(counts::get).toList());
		var centre = events.divide(sum(IntStream.of(used).mapToObj(exposures::get).toList()), Amount.PRECISION);
		var limits = exposures.stream().map(exposure -> exposure.known().filter(n -> n.signum() > 0)
				.map(n -> Limits.around(centre, THREE.multiply(centre.divide(n, Amount.PRECISION).sqrt(MathContext.DECIMAL64))))).toList();
		return judged(rates, limits, rules, rules.footing(used.length));
	}

	/** The centre line, which is the same at every point. */
	public Optional<BigDecimal> centre() {
		return points.stream().flatMap(point -> point.limits().stream()).map(Limits::centre).findFirst();
	}

	private static ControlChart withoutLimits(List<Amount> values) {
		return new ControlChart(values.stream().map(value -> new ChartPoint(value, Optional.empty(), Set.of())).toList(),
				Footing.TOO_FEW_POINTS);
	}

	private static ControlChart judged(List<Amount> values, List<Optional<Limits>> limits, ChartRules rules, Footing footing) {
		var signals = new Signals(values, limits, rules).find();
		return new ControlChart(IntStream.range(0, values.size())
				.mapToObj(i -> new ChartPoint(values.get(i), limits.get(i), signals.get(i))).toList(), footing);
	}

	private static List<BigDecimal> movingRanges(List<Amount> values) {
		return IntStream.range(1, values.size()).mapToObj(i -> values.get(i).minus(values.get(i - 1)))
				.flatMap(difference -> difference.known().stream()).map(BigDecimal::abs).toList();
	}

	private static List<BigDecimal> screened(List<BigDecimal> ranges) {
		var limit = mean(ranges).multiply(RANGE_LIMIT);
		return ranges.stream().filter(range -> range.compareTo(limit) <= 0).toList();
	}

	private static List<BigDecimal> known(List<Amount> values) {
		return values.stream().flatMap(value -> value.known().stream()).toList();
	}

	private static BigDecimal mean(List<BigDecimal> values) {
		return values.stream().reduce(ZERO, BigDecimal::add).divide(BigDecimal.valueOf(values.size()), Amount.PRECISION);
	}

	private static BigDecimal sum(List<Amount> values) {
		return known(values).stream().reduce(ZERO, BigDecimal::add);
	}
}
