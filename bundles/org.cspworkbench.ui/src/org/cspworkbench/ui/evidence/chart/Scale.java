package org.cspworkbench.ui.evidence.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** An axis of numbers in steps of 1, 2 or 5, with 0 on it. */
record Scale(double low, double high, double step) {

	static Scale over(Collection<Double> values, int ticks) {
		double low = Math.min(0, values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).min().orElse(0));
		double high = Math.max(low, values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(1));
		if (high == low) {
			high = low + 1;
		}
		var step = round((high - low) / ticks);
		return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
	}

	/** An axis that need not have 0 on it, for values that stand far from it. */
	static Scale between(Collection<Double> values, int ticks) {
		double low = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).min().orElse(0);
		double high = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(0);
		if (high == low || low <= (high - low) / 2) {
			return over(values, ticks);
		}
		var step = round((high - low) / ticks);
		return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
	}

	/** An axis that need not have 0 on it. */
	static Scale between(double low, double high, int ticks) {
		var step = round(Math.max(1, high - low) / ticks);
		return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
	}

	private static double round(double rough) {
		var power = Math.pow(10, Math.floor(Math.log10(rough)));
		var lead = rough / power;
		return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
	}

	List<Double> ticks() {
		var ticks = new ArrayList<Double>();
		for (var tick = low; tick <= high + step / 2; tick += step) {
			ticks.add(tick);
		}
		return ticks;
	}

	int decimals() {
		return step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step));
	}

	/** The place of a value on a stretch of pixels. */
	int at(double value, int from, int to) {
		return (int) Math.round(from + (value - low) / (high - low) * (to - from));
	}
}
