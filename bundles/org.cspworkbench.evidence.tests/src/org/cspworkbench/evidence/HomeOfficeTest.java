package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HomeOfficeTest {
	private static final String CRIME = "home-office-csp";
	private static final String NOTE = "Due to ongoing IT issues, crime data for Maidstone, Medway, Tonbridge and Malling, Dartford and Gravesham, and "
			+ "Tunbridge Wells are recorded under an unassigned CSP group from 2024 onwards.";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	@Test
	void addsUpByGroupQuarterAndYear() throws Exception {
		box.load(CRIME, "prc-csp-sample.ods");

		assertEquals("21", box.number(CRIME, "28e", "csp:tunbridge-wells", "2022-04/2022-06"), "quarter 1 is April to June");
		assertEquals("29", box.number(CRIME, "all", "csp:tunbridge-wells", "2022/23 Q1"));
		assertEquals("90", box.number(CRIME, "group.theft-offences", "csp:tunbridge-wells", "2022/23"));
		assertEquals("8", box.number(CRIME, "subgroup.robbery-of-personal-property", "csp:tunbridge-wells", "2022/23"));
		assertEquals("90", box.number(CRIME, "28e", "E07000116", "2022/23"), "the partnership of the district");
		assertEquals("90", box.number(CRIME, "28e", "E07000116", "2022-04/2023-03"));
	}

	@Test
	void figuresThatAForceCallsUnusableAreNoFigures() throws Exception {
		var report = box.load(CRIME, "prc-csp-sample.ods");
		var unusable = Amount.absent(new Absence.NotAvailable(NOTE));

		assertEquals("23", box.number(CRIME, "28e", "E07000116", "2023/24 Q3"));
		assertEquals(unusable, box.amount(CRIME, "28e", "E07000116", "2023/24 Q4"), "January to March 2024");
		assertEquals(unusable, box.amount(CRIME, "all", "E07000116", "2023/24"), "nor is a year of which a quarter is unusable");
		assertEquals(unusable, box.amount(CRIME, "all", "csp:dartford-and-gravesham", "2023/24 Q4"));
		assertTrue(report.datasets().getFirst().parts().getFirst().part().notes()
				.contains("The figures of Tunbridge Wells are marked as not usable: " + NOTE));
	}

	@Test
	void whoIsNotNamedInTheNoteIsNotTouched() throws Exception {
		box.load(CRIME, "prc-csp-sample.ods");

		assertEquals("30", box.number(CRIME, "28e", "E07000112", "2023/24 Q4"), "Shepway is Folkestone and Hythe");
		assertEquals("118", box.number(CRIME, "28e", "csp:unassigned-kent", "2023/24 Q4"));
		assertEquals("5", box.number(CRIME, "28e", "csp:northern-devon", "2023/24 Q4"));
	}

	@Test
	void negativeCountsAreTaken() throws Exception {
		var report = box.load(CRIME, "prc-csp-sample.ods");
		assertEquals("-1", box.number(CRIME, "34b", "csp:northern-devon", "2022/23 Q2"));
		assertEquals("2", box.number(CRIME, "34b", "csp:northern-devon", "2022/23"));
		assertTrue(report.datasets().getFirst().parts().getFirst().part().notes()
				.contains("2 rows have a negative count: crimes that were recorded earlier and then cancelled."));
	}

	@Test
	void whatIsNotStatedIsNotKnown() throws Exception {
		box.load(CRIME, "prc-csp-sample.ods");
		assertNull(box.number(CRIME, "28e", "csp:london-city-of", "2022/23 Q4"), "the City is not in the tables for that quarter");
		assertFalse(box.amount(CRIME, "28e", "csp:london-city-of", "2022/23").isKnown());
		assertNull(box.number(CRIME, "28e", "E07000116", "2021/22"));
	}

	@Test
	void olderTablesNameTheirColumnsOtherwise() throws Exception {
		var report = box.load(CRIME, "prc-csp-older.xlsx");

		assertEquals("XLSX", report.datasets().getFirst().parts().getFirst().part().encoding());
		assertEquals("210", box.number(CRIME, "burglary-in-a-dwelling", "E07000116", "2003/04"));
		assertEquals(4, report.rows().kept());
		assertEquals(0, report.rows().rejected());
	}

	@Test
	void aNewerEditionTakesTheYearsThatItHasAndLeavesTheOthers() throws Exception {
		box.load(CRIME, "prc-csp-older.xlsx");
		box.load(CRIME, "prc-csp-sample.ods");
		assertEquals("210", box.number(CRIME, "burglary-in-a-dwelling", "E07000116", "2003/04"));

		var again = box.load(CRIME, box.sample("prc-csp-sample.ods", "prc-csp-sample-revised.ods"));

		assertTrue(again.datasets().getFirst().differences().isEmpty());
		var parts = box.library.dataset(CRIME).orElseThrow().parts();
		assertTrue(parts.stream().filter(part -> part.key().equals("prc-csp-sample")).findFirst().orElseThrow().claims().isEmpty(),
				"the first file no longer speaks for anything");
	}

	@Test
	void aWorkbookOfSomethingElseIsRefused() {
		var refusal = assertThrows(ImportException.class, () -> box.load(CRIME, "sapelsoa.xlsx"));
		assertEquals("sapelsoa.xlsx has no table of recorded crime by community safety partnership.", refusal.getMessage());
	}

	@Test
	void theEditionIsInTheNotes() throws Exception {
		var report = box.load(CRIME, "prc-csp-sample.ods");
		assertEquals("23 July 2026", report.datasets().getFirst().parts().getFirst().part().edition());
	}

	@Test
	void whatIsLeftOfAUnitaryAuthorityIsNoFigureEither() throws Exception {
		var lines = new ArrayList<>(List.of("Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count"));
		for (var count : List.of(5, 5, 5, 2, 4, 0, 3, 51, 32))
			lines.add("2025/26,1,Kent,Medway,Offence %d,Theft offences,Other theft,%dA,%d".formatted(lines.size(), lines.size(), count));
		lines.add("2025/26,1,Kent,Unassigned Kent,Offence 1,Theft offences,Other theft,1A,68563");
		lines.add(0, "\"" + NOTE + "\"");
		box.load(CRIME, box.file("prc-csp-2526.csv", lines.toArray(String[]::new)));

		assertEquals(Amount.absent(new Absence.NotAvailable(NOTE)), box.amount(CRIME, "all", "E06000035", "2025/26 Q1"), "107 would be a fall by 99%");
		assertEquals("68563", box.number(CRIME, "all", "csp:unassigned-kent", "2025/26 Q1"));
	}
}
