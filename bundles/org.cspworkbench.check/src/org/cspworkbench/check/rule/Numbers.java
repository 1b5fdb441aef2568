package org.cspworkbench.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.views.Wording;

/** Numbers as findings show them. */
final class Numbers {

	private Numbers() {
	}

	static String text(BigDecimal number) {
		var plain = number.stripTrailingZeros();
		return Wording.number(plain, Math.max(0, plain.scale()));
	}

	static String text(double number, int decimals) {
		return Wording.number(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP), decimals);
	}

	static Optional<BigDecimal> known(Optional<Amount> amount) {
		return amount.flatMap(Amount::known);
	}
}
