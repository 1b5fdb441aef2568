package org.cspworkbench.figures.chart;

import static org.cspworkbench.figures.Confidence.P95;
import static org.cspworkbench.figures.Confidence.P99_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Confidence;
import org.cspworkbench.figures.Interval;
import org.cspworkbench.figures.PoissonLimits;
import org.cspworkbench.figures.Rate;
import org.cspworkbench.figures.StandardisedRatio;

/**
 * Places of unequal size against one target, with limits that allow for size. Places without a figure are left out of the
 * target and the limits.
 *
 * @param target the rate or ratio that the places are held against, in the unit of the chart
 * @param phi how many times the places vary more than chance, from z-scores winsorised at 10% at each end
 * @param tauSquared the variance between places on the square-root scale; 0 where φ does not exceed 1
 */
public record Funnel<K>(Amount target, double phi, double tauSquared, Overdispersion overdispersion, Map<K, Point> points) {

	private static final double WINSORISED = 0.1;

	/** A place of the funnel; its figure lies in the unit of the chart. */
	public record Point(Amount value, Amount expected, Optional<FunnelLimits> limits) {

		public Optional<FunnelLimits.Place> place() {
			return limits.flatMap(at -> value.known().map(at::placeOf));
		}
	}

	public Funnel {
		points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
	}

	/** Rates against the rate of all of them together. */
	public static <K> Funnel<K> ofRates(Map<K, Rate> rates, Overdispersion overdispersion) {
		var known = rates.values().stream().filter(rate -> rate.value().isKnown()).toList();
		if (known.stream().mapToInt(Rate::per).distinct().count() > 1) {
			throw new IllegalArgumentException("A funnel needs rates for one and the same number, for example all per 1,000.");
		}
		var events = Amount.sum(known.stream().map(Rate::count).toList());
		var exposure = Amount.sum(known.stream().map(rate -> rate.denominator().size()).toList());
		var per = known.isEmpty() ? 1 : known.getFirst().per();
		return ofRates(rates, events.times(per).dividedBy(exposure), overdispersion);
	}

	/** Rates against a given one, for example that of the whole force. */
	public static <K> Funnel<K> ofRates(Map<K, Rate> rates, Amount target, Overdispersion overdispersion) {
		var ratios = new LinkedHashMap<K, StandardisedRatio>();
		rates.forEach((key, rate) -> ratios.put(key, new StandardisedRatio(rate.count(),
				target.times(rate.denominator().size()).dividedBy(Amount.of(rate.per())))));
		return of(ratios, target, overdispersion);
	}

	/** Observed over expected events, against 1. */
	public static <K> Funnel<K> ofRatios(Map<K, StandardisedRatio> ratios, Overdispersion overdispersion) {
		return of(ratios, Amount.of(1), overdispersion);
	}

	private static <K> Funnel<K> of(Map<K, StandardisedRatio> ratios, Amount target, Overdispersion overdispersion) {
		var spread = Spread.of(ratios.values());
		var frame = new Funnel<K>(target, spread.phi(), spread.tauSquared(), overdispersion, Map.of());
		var points = new LinkedHashMap<K, Point>();
		ratios.forEach((key, ratio) -> points.put(key,
				new Point(ratio.value().times(target), ratio.expected(), frame.limitsAt(ratio.expected()))));
		return new Funnel<>(target, spread.phi(), spread.tauSquared(), overdispersion, points);
	}

	/** The limits for a place where so many events are expected; empty where none are. */
	public Optional<FunnelLimits> limitsAt(Amount expected) {
		return expected.known().filter(e -> e.signum() > 0 && target.isKnown())
				.map(e -> new FunnelLimits(limits(expected, P95), limits(expected, P99_8)));
	}

	/** True when the places vary more than chance and the limits were widened for it. */
	public boolean isAdjusted() {
		return overdispersion != Overdispersion.IGNORED && phi > 1;
	}

	private Interval limits(Amount expected, Confidence confidence) {
		var ratio = isAdjusted() ? widened(expected.known().orElseThrow().doubleValue(), confidence)
				: PoissonLimits.exact(expected, confidence).dividedBy(expected);
		return ratio.times(target);
	}

	private Interval widened(double expected, Confidence confidence) {
		var variance = 1 / (4 * expected);
		var deviation = Math.sqrt(overdispersion == Overdispersion.SCALED ? variance * phi : variance + tauSquared);
		var lower = Math.max(0, 1 - confidence.z() * deviation);
		var upper = 1 + confidence.z() * deviation;
		return new Interval(Amount.of(lower * lower), Amount.of(upper * upper));
	}

	/** φ and τ² from z-scores of square roots, z = 2(√O - √E), whose variance is 1 under chance alone. */
	private record Spread(double phi, double tauSquared) {

		static Spread of(Iterable<StandardisedRatio> ratios) {
			var scores = new ArrayList<Double>();
			var weights = new ArrayList<Double>();
			for (var ratio : ratios) {
				if (ratio.value().isKnown()) {
					var expected = ratio.expected().known().orElseThrow().doubleValue();
					scores.add(2 * (Math.sqrt(ratio.observed().known().orElseThrow().doubleValue()) - Math.sqrt(expected)));
					weights.add(4 * expected);
				}
			}
			var phi = meanSquare(winsorised(scores));
			return new Spread(phi, betweenPlaces(phi, weights));
		}

		private static double betweenPlaces(double phi, List<Double> weights) {
			var places = weights.size();
			var sum = weights.stream().mapToDouble(w -> w).sum();
			var squares = weights.stream().mapToDouble(w -> w * w).sum();
			return places < 2 || phi <= 1 ? 0 : (places * phi - (places - 1)) / (sum - squares / sum);
		}

		private static double meanSquare(List<Double> scores) {
			return scores.stream().mapToDouble(z -> z * z).average().orElse(0);
		}

		private static List<Double> winsorised(List<Double> scores) {
			if (scores.isEmpty()) {
				return scores;
			}
			var sorted = scores.stream().sorted().toList();
			var low = quantile(sorted, WINSORISED);
			var high = quantile(sorted, 1 - WINSORISED);
			return scores.stream().map(z -> Math.clamp(z, low, high)).toList();
		}

		private static double quantile(List<Double> sorted, double share) {
			var place = share * (sorted.size() - 1);
			var below = (int) Math.floor(place);
			var above = Math.min(below + 1, sorted.size() - 1);
			return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
		}
	}
}
