package org.cspworkbench.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.Publication.Sum;

/** The least and the most that one unknown can be when all sums hold at once. */
final class LinearBounds<K> {

	private static final double TOLERANCE = 1e-6;

	private final Map<K, Integer> unknowns = new LinkedHashMap<>();
	private final Map<K, Span> known;
	private final List<LinearConstraint> constraints = new ArrayList<>();

	static <K> Span of(K key, Collection<Sum<K>> sums, Map<K, Span> known) throws Contradiction {
		return new LinearBounds<>(sums, known).bounds(key);
	}

	private LinearBounds(Collection<Sum<K>> sums, Map<K, Span> known) {
		this.known = known;
		for (var sum : sums) {
			number(sum.whole());
			sum.parts().forEach(this::number);
		}
		sums.forEach(this::addSum);
		unknowns.keySet().forEach(this::addEnd);
	}

	private Span bounds(K key) throws Contradiction {
		var low = (long) Math.ceil(extreme(key, GoalType.MINIMIZE) - TOLERANCE);
		var high = extreme(key, GoalType.MAXIMIZE);
		var span = known.get(key);
		return span.within(new Span(span.low() + low, high == Double.POSITIVE_INFINITY ? Span.OPEN
				: span.low() + (long) Math.floor(high + TOLERANCE)));
	}

	private void number(K key) {
		if (!known.get(key).isSingle()) {
			unknowns.putIfAbsent(key, unknowns.size());
		}
	}

	/** Unknowns are counted from the low end of their span, so that none is below 0. */
	private void addSum(Sum<K> sum) {
		var row = new double[unknowns.size()];
		var rest = (double) known.get(sum.whole()).low();
		set(row, sum.whole(), -1);
		for (var part : sum.parts()) {
			set(row, part, 1);
			rest -= known.get(part).low();
		}
		constraints.add(new LinearConstraint(row, Relationship.EQ, rest));
	}

	private void addEnd(K key) {
		var span = known.get(key);
		if (!span.isOpen()) {
			constraints.add(new LinearConstraint(unit(key), Relationship.LEQ, span.width()));
		}
	}

	private void set(double[] row, K key, double coefficient) {
		if (unknowns.containsKey(key)) {
			row[unknowns.get(key)] = coefficient;
		}
	}

	private double[] unit(K key) {
		var row = new double[unknowns.size()];
		set(row, key, 1);
		return row;
	}

	private double extreme(K key, GoalType goal) throws Contradiction {
		try {
			return new SimplexSolver().optimize(new LinearObjectiveFunction(unit(key), 0), new LinearConstraintSet(constraints),
					goal, new NonNegativeConstraint(true), PivotSelectionRule.BLAND).getValue();
		} catch (NoFeasibleSolutionException e) {
			throw new Contradiction();
		} catch (UnboundedSolutionException e) {
			return Double.POSITIVE_INFINITY;
		}
	}
}
