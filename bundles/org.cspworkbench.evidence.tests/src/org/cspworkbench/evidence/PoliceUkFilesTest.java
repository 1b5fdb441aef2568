package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways in which files of police.uk reach an analyst: packed again, saved again, from other forces, or with bad intent. */
class PoliceUkFilesTest {
	private static final String STREET = "police-uk-street";
	private static final String SAMPLE = "2019-10-kent-street.csv";
	private static final String HEADING = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
	private static final String SEARCHES = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,"
			+ "Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private record Entry(String name, byte[] content) {
	}

	private static Path zip(String name, List<Entry> entries) throws Exception {
		var file = box.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
			for (var entry : entries) {
				zip.putNextEntry(new ZipEntry(entry.name()));
				zip.write(entry.content());
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String row(String force, String lsoa, String type) {
		return ",2019-10,%s,%s,0.2,51.1,On or near Café Row,%s,,%s,,".formatted(force, force, lsoa, type);
	}

	@Test
	void anArchiveThatWasPackedAgainInAFolder() throws Exception {
		var street = Files.readAllBytes(box.sample(SAMPLE));
		var archive = zip("download.zip", List.of(new Entry("data/", new byte[0]), new Entry("data/2019-10/", new byte[0]), new Entry("data/2019-10/" + SAMPLE, street),
				new Entry("data/.DS_Store", new byte[] { 0, 0, 0, 1 }), new Entry("__MACOSX/data/2019-10/._" + SAMPLE, new byte[] { 0, 5, 22, 7 }),
				new Entry("data/read me.txt", "Crimes of October".getBytes(StandardCharsets.UTF_8))));

		assertEquals("police-uk", box.library.recognise(archive).orElseThrow().id());
		assertEquals(1, box.load("police-uk", archive).datasets().getFirst().parts().size());
		assertEquals("3", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10"));
		assertTrue(box.load("police-uk", box.sample(SAMPLE)).changedNothing(), "the very file that was downloaded");
	}

	@Test
	void aFileThatASpreadsheetSavedAgain() throws Exception {
		var text = "\ufeff" + Files.readString(box.sample(SAMPLE)).replace("\n", "\r\n");
		var report = box.load("police-uk", Files.writeString(box.folder.resolve("saved again.csv"), text));

		assertEquals(9, report.rows().kept(), "the name no longer says October, so that the row of September counts");
		assertEquals(4, report.rows().rejected());
		assertEquals("3", box.number(STREET, "violence-and-sexual-offences", "E01024781", "2019-10"));
		assertEquals("1", box.number(STREET, "anti-social-behaviour", "E01024782", "2019-10"), "a comma within quotation marks");
	}

	@Test
	void anotherEncodingIsReadAndTold() throws Exception {
		var lines = String.join("\n", HEADING, row("Kent Police", "E01024781", "Drugs"), row("Kent Police", "E01024781", "Drugs"), "");
		for (var charset : List.of("windows-1252", "UTF-16LE")) {
			var file = Files.write(box.folder.resolve(SAMPLE), lines.getBytes(Charset.forName(charset)));
			var part = box.load("police-uk", file).datasets().getFirst().parts().getFirst().part();
			assertEquals(charset, part.encoding());
			assertEquals("2", box.number(STREET, "drugs", "E01024781", "2019-10"), charset);
			assertEquals(charset.startsWith("w"), part.notes().stream().anyMatch(note -> note.contains("Windows-1252")), part.notes().toString());
			box.clear();
		}
	}

	@Test
	void aForceIsOneWhetherTheRowsOrTheNameOfTheFileSayIt() throws Exception {
		var street = box.file("2019-10-devon-and-cornwall-street.csv", HEADING, row("Devon & Cornwall Police", "E01019900", "Drugs"));
		var searches = box.file("2019-10-devon-and-cornwall-stop-and-search.csv", SEARCHES,
				"Person search,2019-10-02T10:00:00+00:00,False,,,,Male,18-24,,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Arrest,True,False");
		box.load("police-uk", street, searches);

		assertEquals("1", box.number(STREET, "drugs", "force:devon-and-cornwall", "2019-10"));
		assertEquals("1", box.number("police-uk-stop-and-search", "searches", "force:devon-and-cornwall", "2019-10"));
	}

	@Test
	void smallAreasOfNorthernIreland() throws Exception {
		var force = "Police Service of Northern Ireland";
		var report = box.load("police-uk", box.file("2019-10-northern-ireland-street.csv", HEADING, row(force, "95GG01S1", "Drugs"), row(force, "N21000001", "Drugs")));
		assertEquals(2, report.rows().kept());
		assertEquals("1", box.number(STREET, "drugs", "N21000001", "2019-10"));
		assertEquals("2", box.number(STREET, "drugs", "force:northern-ireland", "2019-10"));
	}

	@Test
	void columnsThatAreNewOrStandElsewhereDoNotMatter() throws Exception {
		var report = box.load("police-uk", box.file(SAMPLE, "Crime type,LSOA code,Reported by,Month,Weather", "Drugs,E01024781,Kent Police,2019-10,fair"));
		assertEquals(1, report.rows().kept());
		assertEquals("1", box.number(STREET, "drugs", "E01024781", "2019-10"));
	}

	@Test
	void allFourteenTypesAndNoOther() throws Exception {
		var types = List.of("Anti-social behaviour", "Bicycle theft", "Burglary", "Criminal damage and arson", "Drugs", "Other crime", "Other theft", "Possession of weapons",
				"Public order", "Robbery", "Shoplifting", "Theft from the person", "Vehicle crime", "Violence and sexual offences");
		var lines = new ArrayList<>(List.of(HEADING));
		types.forEach(type -> lines.add(row("Kent Police", "E01024781", type)));
		box.load("police-uk", box.file(SAMPLE, lines.toArray(String[]::new)));

		var measures = box.library.dataset(STREET).orElseThrow().measures().values();
		assertEquals(types, measures.stream().filter(measure -> !measure.key().equals("crime")).map(measure -> measure.title()).sorted().toList());
		assertEquals("13", box.number(STREET, "crime", "E01024781", "2019-10"), "anti-social behaviour is no crime");
	}

	@Test
	void anArchiveWithBadIntentLeavesNothingBehind() throws Exception {
		var street = Files.readAllBytes(box.sample(SAMPLE));
		var outside = zip("outside.zip", List.of(new Entry("2019-10/" + SAMPLE, street), new Entry("2019-10/../../2019-11-kent-street.csv", street)));
		var bomb = zip("bomb.zip", List.of(new Entry("2019-10/" + SAMPLE, street), new Entry("2019-11/2019-11-kent-street.csv", new byte[64 * 1024 * 1024])));
		for (var file : List.of(outside, bomb)) {
			var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", file));
			assertTrue(refusal.getMessage().startsWith(file.getFileName() + " ") && refusal.getMessage().endsWith("it was not imported."), refusal.getMessage());
			assertTrue(box.library.datasets().isEmpty());
		}
	}

	@Test
	void aCellWithoutEndIsRefused() throws Exception {
		var file = box.file(SAMPLE, HEADING, row("Kent Police", "E01024781", "Drugs"), row("Kent Police", "E01024781", "x".repeat(2_000_000)));
		var refusal = assertThrows(ImportException.class, () -> box.load("police-uk", file));
		assertTrue(refusal.getMessage().startsWith(SAMPLE + " cannot be read from line "), refusal.getMessage());
		assertTrue(box.library.datasets().isEmpty());
	}
}
