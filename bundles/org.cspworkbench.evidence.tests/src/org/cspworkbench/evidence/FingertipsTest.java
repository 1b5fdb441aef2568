package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FingertipsTest {
	private static final String HEALTH = "fingertips";

	@RegisterExtension
	static final Sandbox box = new Sandbox();
	private ImportReport report;

	@BeforeEach
	void load() throws Exception {
		report = box.load(HEALTH, "fingertips-districts.csv");
	}

	@Test
	void aFigureThatComesOncePerParentIsTakenOnce() throws Exception {
		assertEquals("350.125", box.number(HEALTH, "91414.all-ages", "E07000116", "2020/21"));
		assertEquals("410", box.number(HEALTH, "91414.all-ages.count", "E07000116", "2020/21"));
	}

	@Test
	void sexesAreMeasuresOfTheirOwnAndDecilesArePassedOver() throws Exception {
		assertEquals("470.5", box.number(HEALTH, "91414.male.all-ages", "E07000116", "2020/21"));
		assertFalse(box.amount(HEALTH, "91414.all-ages", "E92000001", "2020/21").isKnown());
		assertTrue(report.datasets().getFirst().parts().getFirst().part().notes()
				.contains("1 rows of a category, such as a decile of deprivation, tell the same people over again and were passed over."));
	}

	@Test
	void pooledYearsOverlap() throws Exception {
		assertEquals("9.5", box.number(HEALTH, "92904.10-yrs", "E07000116", "2019-01/2021-12"));
		assertEquals("9.9", box.number(HEALTH, "92904.10-yrs", "E07000116", "2020-01/2022-12"));
		assertEquals("35", box.number(HEALTH, "92904.10-yrs.count", "E07000116", "2020-01/2022-12"));
	}

	@Test
	void aWithheldValueSaysWhy() throws Exception {
		assertEquals(Amount.absent(new Absence.NotAvailable("Value suppressed for disclosure control due to small count")),
				box.amount(HEALTH, "92904.10-yrs", "E07000115", "2019-01/2021-12"));
	}

	@Test
	void ratesAreNotAddedUp() throws Exception {
		assertFalse(box.amount(HEALTH, "91414.all-ages", "E10000016", "2020/21").isKnown(), "Kent has no rate of its own in the file");
		assertFalse(box.amount(HEALTH, "91414.all-ages", "E07000116", "2020-04/2022-03").isKnown());
	}

	@Test
	void aRowWithoutAPeriodIsRejected() throws Exception {
		assertEquals(List.of("\"sometime\" is not a period."), box.library.rejected(HEALTH, "fingertips-districts").stream().map(row -> row.reason()).toList());
	}

	@Test
	void headingsThatVaryWithTheParentAndTheYear() throws Exception {
		box.clear();
		var older = "\ufeffIndicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,"
				+ "Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,"
				+ "Time period Sortable,New data,Compared to goal";
		var row = "91414,Admission episodes,E12000008,South East,E07000116,Tunbridge Wells,District,Persons,All ages,,,2017/18,340.5,,,,,400,116000,,,,,20170000,,";
		box.load(HEALTH, box.file("older.csv", older, row));
		assertEquals("340.5", box.number(HEALTH, "91414.all-ages", "E07000116", "2017/18"));
		assertEquals("116000", box.number(HEALTH, "91414.all-ages.denominator", "E07000116", "2017/18"));
		assertFalse(box.amount(HEALTH, "91414.all-ages", "E07000116", "2017").isKnown(), "20170000 is a key and no year");
	}
}
