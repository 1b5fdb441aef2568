package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.forms.values.CellEntry.Flag;
import org.cspworkbench.forms.values.CellValue.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2362        | 2362    | PLAIN
			1,234       | 1234    | PLAIN
			12,345,678  | 12345678| PLAIN
			1 234       | 1234    | PLAIN
			 574        | 574     | PLAIN
			-574        | -574    | PLAIN
			−60         | -60     | PLAIN
			+199        | 199     | PLAIN
			19.9        | 19.9    | PLAIN
			1.70        | 1.70    | PLAIN
			.5          | 0.5     | PLAIN
			12.5%       | 12.5    | PERCENT
			-6.4 %      | -6.4    | PERCENT
			£1,250      | 1250    | MONEY
			£18k        | 18000   | MONEY
			£1.25m      | 1250000 | MONEY
			-£3,000     | -3000   | MONEY
			£-3,000     | -3000   | MONEY
			""")
	void numbers(String typed, BigDecimal number, Unit unit) {
		assertEquals(new CellValue.Number(number, unit), read(typed).value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "< 7", "<7", " <  7 ", "less than 7", "Fewer than 7" })
	void hiddenBecauseSmall(String typed) {
		assertEquals(new CellValue.Suppressed(Optional.of(BigDecimal.valueOf(7))), read(typed).value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "[c]", "[C]" })
	void hiddenWithoutSayingHowSmall(String typed) {
		assertEquals(new CellValue.Suppressed(Optional.empty()), read(typed).value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--", "-", "–", "—", "[z]", "not applicable" })
	void notApplicable(String typed) {
		assertEquals(new CellValue.NotApplicable(), read(typed).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			n/a because the system changed             | the system changed
			N/A: the system changed                    | the system changed
			not available because the system changed   | the system changed
			not available since Nov 2018               | Nov 2018
			n/a - late return                          | late return
			n/a                                        | ''
			""")
	void notAvailableWithItsReason(String typed, String reason) {
		assertEquals(new CellValue.NotAvailable(reason), read(typed).value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "not yet", "tbc", "TBC", "pending", "not yet published" })
	void notYet(String typed) {
		assertEquals(new CellValue.NotYet(), read(typed).value());
	}

	@Test
	void nothingTypedIsNoNumberAndNoZero() {
		assertEquals(new CellValue.Blank(), read("  ").value());
	}

	@Test
	void flagsAndFootnotesStandBehindTheNumber() {
		var entry = read("2,362 [p] [r] [note: counted by offence]");
		assertEquals(new CellValue.Number(BigDecimal.valueOf(2362), Unit.PLAIN), entry.value());
		assertEquals(Set.of(Flag.PROVISIONAL, Flag.REVISED), entry.flags());
		assertEquals(Optional.of("counted by offence"), entry.footnote());
	}

	@Test
	void aSuperscriptIsTheNumberOfAFootnote() {
		assertEquals(Optional.of("1"), read("879 ¹").footnote());
		assertEquals(Optional.of("2"), read("-- ²").footnote());
	}

	@ParameterizedTest
	@ValueSource(strings = { "~1,200", "about 1,200", "c. 1,200", "roughly 1200", "1,200 [e]" })
	void aboutSoManyIsAnEstimate(String typed) {
		var entry = read(typed);
		assertEquals(new CellValue.Number(BigDecimal.valueOf(1200), Unit.PLAIN), entry.value());
		assertEquals(Set.of(Flag.ESTIMATED), entry.flags());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,23", "12,34,567", "1.2.3", "12a", "seven", "1-2", "%", "£", "< many", "12 34" })
	void whatIsNoNumberIsNotGuessedAt(String typed) {
		var unreadable = assertInstanceOf(Reading.Unreadable.class, CellText.read(typed));
		assertTrue(unreadable.sentence().endsWith("."), unreadable.sentence());
	}

	@Test
	void anEmptyFootnoteIsAskedAbout() {
		assertInstanceOf(Reading.Unreadable.class, CellText.read("12 [note:]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2,362", "−574", "19.9", "1.70", "12.5%", "£1,250", "£1,250.50", "−£3,000", "< 7", "*", "--", "not yet", "",
			"not available because the system changed", "not available", "2,362 [p] [e] [r] [note: see the text]", "-- [note: no court sat]" })
	void whatIsWrittenReadsTheSame(String text) {
		assertEquals(text, CellText.write(read(text)));
		assertEquals(read(text), read(CellText.write(read(text))));
	}

	private static CellEntry read(String typed) {
		return assertInstanceOf(Reading.Value.class, CellText.read(typed), () -> CellText.read(typed).toString()).value() instanceof CellEntry entry
				? entry : null;
	}
}
