package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Month;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MonthsTest {

	private static final List<String> WELSH = List.of("Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr");

	@Test
	void everyMonthHasItsNameInBothLanguages() {
		for (var month : Month.values()) {
			assertEquals(month, Months.month(WELSH.get(month.ordinal())));
			assertEquals(month, Months.month(month.name().charAt(0) + month.name().substring(1).toLowerCase()));
			assertEquals(month, Months.month(month.name().substring(0, 3)));
		}
		assertThrows(IllegalArgumentException.class, () -> Months.month("Smarch"));
	}

	@Test
	void spansAreReadInBothLanguages() {
		assertEquals(List.of(Period.parse("2018-11/2019-10")), Months.spans("from November 2018 to October 2019").stream().map(Months.Named::period).toList());
		assertEquals(List.of(Period.parse("2023-04/2024-03")), Months.spans("o Ebrill 2023 i Fawrth 2024").stream().map(Months.Named::period).toList());
	}

	@Test
	void wordsThatBeginLikeMonthsAreNone() {
		var name = Pattern.compile("\\b" + Months.NAME, Pattern.CASE_INSENSITIVE);
		List.of("medication", "mail", "failing", "fair").forEach(word -> assertFalse(name.matcher(word).find(), word));
	}
}
