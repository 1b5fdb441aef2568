package org.cspworkbench.figures;

import static org.cspworkbench.figures.Absence.Cause.IMPOSSIBLE_COUNT;
import static org.cspworkbench.figures.Absence.Cause.LIMIT_BELOW_ZERO;

import java.util.function.DoubleFunction;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Confidence limits of a count of independent events. */
public final class PoissonLimits {

	/** From this count on Byar's approximation is used (Breslow and Day 1987). */
	public static final int BYAR_FROM = 10;

	private static final double QUANTILE_ACCURACY = 1e-12;

	private PoissonLimits() {
	}

	/** Exact below ten events, Byar's method from ten on. */
	public static Interval of(Amount count, Confidence confidence) {
		return limits(count, x -> x < BYAR_FROM ? exact(x, confidence) : byar(x, confidence));
	}

	/** χ²⁻¹(α/2; 2x) / 2 and χ²⁻¹(1 - α/2; 2x + 2) / 2. */
	public static Interval exact(Amount count, Confidence confidence) {
		return limits(count, x -> exact(x, confidence));
	}

	/** Byar's approximation; for a very small count its lower limit may fall below zero and is then absent. */
	public static Interval byar(Amount count, Confidence confidence) {
		return limits(count, x -> byar(x, confidence));
	}

	private static Interval limits(Amount count, DoubleFunction<Interval> method) {
		return switch (count) {
			case Amount.Absent(var reason) -> Interval.absent(reason.carried());
			case Amount.Known(var value) when value.signum() < 0 -> Interval.absent(new Absence.Undefined(IMPOSSIBLE_COUNT));
			case Amount.Known(var value) -> method.apply(value.doubleValue());
		};
	}

	private static Interval exact(double x, Confidence confidence) {
		var lower = x == 0 ? 0 : halfChiSquare(confidence.tail(), 2 * x);
		return new Interval(Amount.of(lower), Amount.of(halfChiSquare(1 - confidence.tail(), 2 * x + 2)));
	}

	private static Interval byar(double x, Confidence confidence) {
		var z = confidence.z();
		return new Interval(x == 0 ? Amount.of(0) : byarLower(x, z), Amount.of(byarRoot(x + 1, z)));
	}

	private static Amount byarLower(double x, double z) {
		var lower = byarRoot(x, -z);
		return lower < 0 ? Amount.undefined(LIMIT_BELOW_ZERO) : Amount.of(lower);
	}

	private static double byarRoot(double x, double z) {
		return x * Math.pow(1 - 1 / (9 * x) + z / (3 * Math.sqrt(x)), 3);
	}

	private static double halfChiSquare(double probability, double degreesOfFreedom) {
		return new ChiSquaredDistribution(null, degreesOfFreedom, QUANTILE_ACCURACY).inverseCumulativeProbability(probability) / 2;
	}
}
