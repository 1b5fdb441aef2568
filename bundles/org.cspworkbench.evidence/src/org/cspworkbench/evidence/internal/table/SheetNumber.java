package org.cspworkbench.evidence.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a spreadsheet as it was typed: 2.8, not the 2.7999999999999998 that the file holds. */
final class SheetNumber {
	/** Spreadsheets keep fifteen digits. */
	private static final MathContext KEPT = new MathContext(15);
	private static final int LONGEST = 40;

	private SheetNumber() {
	}

	static String text(String stored) {
		var number = stored.strip();
		if (number.isEmpty() || number.length() > LONGEST)
			return number;
		try {
			var value = new BigDecimal(number);
			if (Math.abs((long) value.scale()) > LONGEST)
				return number;
			var kept = value.round(KEPT).stripTrailingZeros();
			return kept.scale() < 0 ? kept.toBigInteger().toString() : kept.toPlainString();
		} catch (NumberFormatException e) {
			return number;
		}
	}
}
