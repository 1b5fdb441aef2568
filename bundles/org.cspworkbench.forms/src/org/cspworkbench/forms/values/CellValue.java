package org.cspworkbench.forms.values;

import java.math.BigDecimal;
import java.util.Optional;

/** What one cell of a table of figures says: a number, or why there is none. Missing is never zero. */
public sealed interface CellValue {

	enum Unit {
		PLAIN, PERCENT, MONEY
	}

	record Number(BigDecimal value, Unit unit) implements CellValue {
	}

	/** A count that is hidden because it is small; the threshold is absent when only a star was given. */
	record Suppressed(Optional<BigDecimal> below) implements CellValue {
	}

	record NotApplicable() implements CellValue {
	}

	/** The reason is empty when none was given. */
	record NotAvailable(String reason) implements CellValue {
	}

	record NotYet() implements CellValue {
	}

	record Blank() implements CellValue {
	}
}
