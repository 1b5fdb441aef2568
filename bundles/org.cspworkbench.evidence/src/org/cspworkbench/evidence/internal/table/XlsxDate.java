package org.cspworkbench.evidence.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Excel keeps dates as days since the end of 1899, and tells them from other numbers by the format alone. */
final class XlsxDate {
	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
	private static final int LATEST = 2_958_465;
	private static final int BEFORE_LEAP = 60;

	private XlsxDate() {
	}

	static boolean isDate(int format, String code) {
		if (code == null)
			return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
		// What stands in quotation marks, in brackets or after a backslash is not part of the pattern.
		var pattern = code.replaceAll("\"[^\"]*\"", "").replaceAll("\\[[^\\]]*\\]", "").replaceAll("\\\\.", "").replaceAll("_.", "").toLowerCase();
		return !pattern.equals("general") && (pattern.contains("d") || pattern.contains("y") || pattern.matches(".*m{3,}.*"));
	}

	/** The day as 2024-03-01, or the number itself when it is no day. */
	static String text(String stored, boolean from1904) {
		try {
			var days = new BigDecimal(stored.strip());
			if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LATEST)) > 0)
				return SheetNumber.text(stored);
			long whole = days.longValue();
			if (from1904)
				return EPOCH_1904.plusDays(whole).toString();
			// Excel believes that 1900 was a leap year.
			return EPOCH.plusDays(whole < BEFORE_LEAP ? whole + 1 : whole).toString();
		} catch (NumberFormatException e) {
			return stored;
		}
	}
}
