package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.evidence.ImportReport.Fate;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoliceUkTest {
	private static final String STREET = "police-uk-street";
	private static final String HEADING = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private static String row(String month, String force, String lsoa, String type) {
		return ",%s,%s,%s,0.2,51.1,On or near Mill Lane,%s,Somewhere 001A,%s,,".formatted(month, force, force, lsoa, type);
	}

	@Test
	void countsByMonthTypeAndLsoa() throws Exception {
		var report = box.load("police-uk", "2019-10-kent-street.csv");

		assertEquals(List.of(new Claim("kent", List.of(Period.parse("2019-10")))), report.datasets().getFirst().parts().getFirst().part().claims());
		assertEquals("3", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10"));
		assertEquals("1", box.number(STREET, "anti-social-behaviour", "E01024782", "2019-10"));
		assertEquals("0", box.number(STREET, "anti-social-behaviour", "E01024783", "2019-10"), "a covered month without rows is a count of 0");
	}

	@Test
	void antiSocialBehaviourIsNoCrime() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");

		assertEquals("3", box.number(STREET, "crime", "E01024781", "2019-10"));
		assertEquals("1", box.number(STREET, "anti-social-behaviour", "E01024781", "2019-10"));
		assertEquals("6", box.number(STREET, "crime", "E23000032", "2019-10"), "the whole force, the burglary without a place included");
		assertEquals("1", box.number(STREET, "burglary", "no-location:kent", "2019-10"));
	}

	@Test
	void rowsThatCannotBeUsedAreRejectedWithTheirLineAndTheReason() throws Exception {
		var part = box.load("police-uk", "2019-10-kent-street.csv").datasets().getFirst().parts().getFirst().part();
		var rejected = box.library.rejected(STREET, part.key());

		assertEquals(8, part.rows().kept());
		assertEquals(List.of(10L, 11L, 12L, 13L, 14L), rejected.stream().map(row -> row.line()).toList());
		assertEquals("The row has 9 values and the heading 12.", rejected.get(0).reason());
		assertEquals("\"2019-13\" is not a month.", rejected.get(1).reason());
		assertEquals("The row is of 2019-09 and the file of 2019-10.", rejected.get(2).reason());
		assertEquals("\"E0102478\" is not the code of an LSOA.", rejected.get(3).reason());
		assertEquals("The row has no type.", rejected.get(4).reason());
		assertTrue(part.notes().contains("Some rows have no location; they count for the force and for no smaller area."), part.notes().toString());
	}

	@Test
	void aMissingMonthIsNoDataAndNever0() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");

		var november = box.amount(STREET, "burglary", "E01024781", "2019-11");
		assertEquals(Amount.absent(new Absence.NotAvailable("No data for November 2019.")), november);
		var year = box.amount(STREET, "burglary", "E01024781", "2018-11/2019-10");
		assertEquals(Amount.absent(new Absence.NotAvailable("No data for November 2018 and 10 other months.")), year);
	}

	@Test
	void aMissingForceIsNoDataAndNever0() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");
		assertFalse(box.amount(STREET, "burglary", "E01099999", "2019-10").isKnown(), "an area of which nothing was ever told");
	}

	@Test
	void rowsThatStrayOverTheBorderDoNotMakeAMonthOfTheNeighbour() throws Exception {
		var sussex = box.file("2019-11-sussex-street.csv", HEADING, row("2019-11", "Sussex Police", "E01021400", "Burglary"),
				row("2019-11", "Sussex Police", "E01021400", "Burglary"), row("2019-11", "Sussex Police", "E01021400", "Burglary"),
				row("2019-11", "Sussex Police", "E01024781", "Drugs"));
		box.load("police-uk", box.sample("2019-10-kent-street.csv"), sussex);

		assertEquals("3", box.number(STREET, "burglary", "E01021400", "2019-11"));
		assertNull(box.number(STREET, "burglary", "E01021400", "2019-10"), "Kent's one row in Sussex is not what Sussex would say of October");
		assertNull(box.number(STREET, "drugs", "E01024781", "2019-11"), "nor does Sussex speak for Kent in November");
	}

	@Test
	void theTransportPoliceAddToWhatTheForceReports() throws Exception {
		box.load("police-uk", box.sample("2019-10-kent-street.csv"), box.sample("2019-10-btp-street.csv"));

		assertEquals("4", box.number(STREET, "crime", "E01024781", "2019-10"));
		assertEquals("6", box.number(STREET, "crime", "E23000032", "2019-10"), "Kent Police reported no more for that");
		assertEquals("1", box.number(STREET, "public-order", "no-location:btp", "2019-10"));
	}

	@Test
	void theOldestFilesHaveOtherColumnsAndOtherTypes() throws Exception {
		var report = box.load("police-uk", "2012-04-kent-street.csv");

		assertEquals(3, report.rows().kept());
		assertEquals("1", box.number(STREET, "violent-crime", "force:kent", "2012-04"));
		assertEquals("2", box.number(STREET, "crime", "force:kent", "2012-04"));
		assertEquals("1", box.number(STREET, "public-disorder-and-weapons", "no-location:kent", "2012-04"), "without LSOA there is no place");
	}

	@Test
	void importingTheSameFileAgainChangesNothing() throws Exception {
		var file = box.sample("2019-10-kent-street.csv");
		assertEquals(Fate.NEW, box.load("police-uk", file).datasets().getFirst().parts().getFirst().fate());
		int edition = box.database.facts().edition();

		var again = box.load("police-uk", file);

		assertTrue(again.changedNothing());
		assertEquals(Fate.UNCHANGED, again.datasets().getFirst().parts().getFirst().fate());
		assertEquals(edition, box.database.facts().edition());
		assertEquals("3", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10"));
	}

	@Test
	void aCorrectedFileReplacesItsOwnFactsAndSaysWhatChanged() throws Exception {
		box.load("police-uk", box.sample("2019-10-kent-street.csv"));
		var corrected = box.file("2019-10-kent-street.csv", HEADING, row("2019-10", "Kent Police", "E01024781", "Violence and sexual offences"),
				row("2019-10", "Kent Police", "E01024784", "Drugs"));

		var report = box.load("police-uk", corrected).datasets().getFirst();

		assertEquals(Fate.REPLACED, report.parts().getFirst().fate());
		assertEquals("1", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10"));
		assertEquals("0", box.number(STREET, "shoplifting", "E01024783", "2019-10"), "what the correction does not have is gone");
		assertEquals("1", box.number(STREET, "drugs", "E01024784", "2019-10"));
		var change = report.differences().examples().stream()
				.filter(one -> one.area().equals("E01024781") && one.measure().equals("violence-and-sexual-offences")).findFirst().orElseThrow();
		assertEquals("3 -> 1", change.before().orElseThrow() + " -> " + change.after().orElseThrow().known().orElseThrow());
		assertEquals(0, report.differences().added(), "October was covered before, so that drugs went from 0 to 1");
		assertEquals(1, report.differences().examples().stream().filter(one -> one.area().equals("E01024784")).count());
	}

	@Test
	void anotherMonthLeavesTheFirstAsItIs() throws Exception {
		box.load("police-uk", box.sample("2019-10-kent-street.csv"));
		box.load("police-uk", box.file("2019-11-kent-street.csv", HEADING, row("2019-11", "Kent Police", "E01024781", "Shoplifting")));

		assertEquals("3", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10/2019-11"));
		assertEquals("1", box.number(STREET, "shoplifting", "E01024781", "2019-10/2019-11"));
		assertEquals("0", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-11"));
	}

	@Test
	void theArchiveWithItsFoldersOfMonths() throws Exception {
		var archive = zip("2019-10.zip", "2019-10/2019-10-kent-street.csv", "2019-10/2019-10-btp-street.csv", "2019-10/2019-10-kent-outcomes.csv",
				"2019-10/2019-10-kent-stop-and-search.csv", "2012-04/2012-04-kent-street.csv");

		var report = box.load("police-uk", archive);

		assertEquals(List.of(STREET, "police-uk-outcomes", "police-uk-stop-and-search").stream().sorted().toList(),
				report.datasets().stream().map(dataset -> dataset.dataset().id()).sorted().toList());
		assertEquals("4", box.number(STREET, "crime", "E01024781", "2019-10"));
		var street = box.library.dataset(STREET).orElseThrow().parts();
		assertEquals(List.of("2012-04-kent-street", "2019-10-btp-street", "2019-10-kent-street"), street.stream().map(part -> part.key()).sorted().toList());
		assertEquals("2019-10.zip: 2019-10/2019-10-kent-street.csv",
				street.stream().filter(part -> part.key().equals("2019-10-kent-street")).findFirst().orElseThrow().file());
		assertTrue(box.load("police-uk", archive).changedNothing());
		assertTrue(box.load("police-uk", box.sample("2019-10-kent-street.csv")).changedNothing(), "the same file outside of the archive");
	}

	@Test
	void outcomesAreCountedByThemselves() throws Exception {
		box.load("police-uk", "2019-10-kent-outcomes.csv");

		assertEquals("1", box.number("police-uk-outcomes", "outcome.offender-given-a-caution", "E01024781", "2019-10"));
		assertEquals("3", box.number("police-uk-outcomes", "outcomes", "force:kent", "2019-10"));
	}

	@Test
	void searchesBelongToTheForceAndMonthOfTheFile() throws Exception {
		var report = box.load("police-uk", "2019-10-kent-stop-and-search.csv");
		var dataset = "police-uk-stop-and-search";

		assertEquals("3", box.number(dataset, "searches", "E23000032", "2019-10"));
		assertEquals("2", box.number(dataset, "searches.object.controlled-drugs", "E23000032", "2019-10"),
				"the search of 30 September, 23:30 UTC, was on 1 October in Kent");
		assertEquals("1", box.number(dataset, "searches.outcome.arrest", "E23000032", "2019-10"));
		assertEquals(1, report.rows().rejected(), "a search of November");
	}

	@Test
	void searchesOfAnUnknownForceAreRefused() {
		var file = box.sample("2019-10-kent-stop-and-search.csv", "searches.csv");
		var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", file));
		assertEquals("searches.csv does not say which force it is of; name it as police.uk does, for example 2024-03-kent-stop-and-search.csv.",
				refusal.getMessage());
	}

	@Test
	void anEmptyFileIsNoData() throws Exception {
		var report = box.load("police-uk", box.sample("2019-10-kent-street.csv"), box.file("2019-11-kent-street.csv", HEADING));

		assertNull(box.number(STREET, "burglary", "E01024781", "2019-11"));
		assertTrue(report.datasets().getFirst().parts().stream()
				.anyMatch(part -> part.part().notes().contains("2019-11-kent-street.csv has no rows: that is no data, not a count of 0.")));
	}

	@Test
	void aFileOfWhichMostRowsAreWrongIsRefusedAndNothingIsKept() throws Exception {
		var file = box.file("2019-10-kent-street.csv", HEADING, row("2019-10", "Kent Police", "E01024781", "Drugs"), "a,b", "c,d");

		var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", box.sample("2019-10-btp-street.csv"), file));

		assertEquals("More than half of the rows of 2019-10-kent-street.csv could not be read (2 of 3); the first is line 3: "
				+ "The row has 2 values and the heading 12. Nothing was imported.", refusal.getMessage());
		assertTrue(box.library.datasets().isEmpty(), "not even the good file beside it");
	}

	@Test
	void theSameMonthTwiceIsNotCountedTwice() throws Exception {
		var copy = box.sample("2019-10-kent-street.csv", "copy of October.csv");
		var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", box.sample("2019-10-kent-street.csv"), copy));
		assertTrue(refusal.getMessage().contains("both hold the figures of kent for 2019-10"), refusal.getMessage());
	}

	@Test
	void oneLongFileOfManyMonths() throws Exception {
		var file = box.file("kent.csv", HEADING, row("2019-09", "Kent Police", "E01024781", "Drugs"), row("2019-10", "Kent Police", "E01024781", "Drugs"),
				row("2019-12", "Kent Police", "E01024781", "Drugs"));
		box.load("police-uk", file);

		assertEquals("2", box.number(STREET, "drugs", "E01024781", "2019-09/2019-10"));
		assertNull(box.number(STREET, "drugs", "E01024781", "2019-11"), "November is in no file");
	}

	@Test
	void cancellingLeavesNothingBehind() throws Exception {
		var monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return true;
			}
		};
		var file = box.sample("2019-10-kent-street.csv");
		assertThrows(OperationCanceledException.class, () -> box.library.importFiles(List.of(file), "police-uk", monitor));
		assertTrue(box.library.datasets().isEmpty());
	}

	@Test
	void progressIsReportedToTheEnd() throws Exception {
		var worked = new int[2];
		var monitor = new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int totalWork) {
				worked[1] = totalWork;
			}

			@Override
			public void worked(int work) {
				worked[0] += work;
			}
		};
		box.library.importFiles(List.of(box.sample("2019-10-kent-street.csv")), "police-uk", monitor);
		assertEquals(worked[1], worked[0]);
	}

	@Test
	void aQuotationMarkThatIsNeverClosedDoesNotSwallowRows() throws Exception {
		var file = box.file("2019-10-kent-street.csv", HEADING, row("2019-10", "Kent Police", "E01024781", "Drugs"),
				row("2019-10", "Kent Police", "E01024781", "\"Drugs"), row("2019-10", "Kent Police", "E01024781", "Drugs"));
		var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", file));
		assertTrue(refusal.getMessage().startsWith("2019-10-kent-street.csv cannot be read from line "), refusal.getMessage());
		assertTrue(box.library.datasets().isEmpty());
	}

	@Test
	void provenanceKeepsTheFileAndHowItWasRead() throws Exception {
		var file = box.sample("2019-10-kent-street.csv");
		box.load("police-uk", file);
		var part = box.library.dataset(STREET).orElseThrow().parts().getFirst();

		assertEquals("2019-10-kent-street.csv", part.file());
		assertEquals(Files.size(file), part.bytes());
		assertEquals(64, part.sha256().length());
		assertEquals("UTF-8", part.encoding());
		assertEquals(Sandbox.NOW, part.imported());
		assertEquals("Open Government Licence v3.0", box.library.dataset(STREET).orElseThrow().dataset().licence());
		assertInstanceOf(Absence.NotAvailable.class, box.amount(STREET, "burglary", "E01024781", "2019-09").absence().orElseThrow());
	}

	private Path zip(String name, String... entries) throws Exception {
		var file = box.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
			for (var entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(Files.readAllBytes(box.sample(entry.substring(entry.lastIndexOf('/') + 1))));
				zip.closeEntry();
			}
		}
		return file;
	}
}
