package org.cspworkbench.figures.chart;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;

/** The rules of the NHS charts (NHSRplotthedots), over windows of neighbouring points that all have a value. */
final class Signals {

	private record Placed(BigDecimal value, Limits limits) {

		int side() {
			return limits.sideOf(value);
		}

		boolean isNearLimit() {
			return limits.isNearLimit(value);
		}
	}

	private final List<Optional<Placed>> points;
	private final ChartRules rules;
	private final List<Set<Signal>> found;

	Signals(List<Amount> values, List<Optional<Limits>> limits, ChartRules rules) {
		this.rules = rules;
		points = IntStream.range(0, values.size())
				.mapToObj(i -> values.get(i).known().flatMap(value -> limits.get(i).map(at -> new Placed(value, at)))).toList();
		found = Stream.generate(() -> (Set<Signal>) EnumSet.noneOf(Signal.class)).limit(values.size()).toList();
	}

	List<Set<Signal>> find() {
		mark(Signal.OUTSIDE_LIMITS, 1, window -> window.getFirst().limits().excludes(window.getFirst().value()), point -> true);
		mark(Signal.TREND, rules.trend(), window -> isSteady(window, 1) || isSteady(window, -1), point -> true);
		mark(Signal.RUN, rules.run(), Signals::isOnOneSide, point -> true);
		mark(Signal.TWO_OF_THREE, 3, window -> isOnOneSide(window) && window.stream().filter(Placed::isNearLimit).count() >= 2,
				Placed::isNearLimit);
		return found;
	}

	private void mark(Signal signal, int length, Predicate<List<Placed>> rule, Predicate<Placed> belongs) {
		for (int start = 0; start + length <= points.size(); start++) {
			var window = points.subList(start, start + length).stream().flatMap(Optional::stream).toList();
			if (window.size() == length && rule.test(window)) {
				for (int i = 0; i < length; i++) {
					if (belongs.test(window.get(i))) {
						found.get(start + i).add(signal);
					}
				}
			}
		}
	}

	private static boolean isOnOneSide(List<Placed> window) {
		var side = window.getFirst().side();
		return side != 0 && window.stream().allMatch(point -> point.side() == side);
	}

	private static boolean isSteady(List<Placed> window, int sign) {
		return IntStream.range(1, window.size()).allMatch(i -> window.get(i).value().compareTo(window.get(i - 1).value()) == sign);
	}
}
