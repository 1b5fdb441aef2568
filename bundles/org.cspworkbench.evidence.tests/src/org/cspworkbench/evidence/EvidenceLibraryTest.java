package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Period;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceLibraryTest {
	@RegisterExtension
	static final Sandbox box = new Sandbox();

	@Test
	void everyFormatIsRecognisedByWhatIsInTheFile() throws Exception {
		var expected = Map.of("2019-10-kent-street.csv", "police-uk", "2012-04-kent-street.csv", "police-uk", "2019-10-kent-stop-and-search.csv", "police-uk",
				"prc-csp-sample.ods", "home-office-csp", "prc-csp-older.xlsx", "home-office-csp", "dft-road-casualty-statistics-casualty-2023.csv", "stats19",
				"sapelsoa.xlsx", "ons-population", "lsoa21-wd24-lad24.csv", "ons-lookup", "fingertips-districts.csv", "fingertips");
		for (var sample : expected.entrySet()) {
			var renamed = "unknown" + sample.getKey().substring(sample.getKey().lastIndexOf('.'));
			assertEquals(Optional.of(sample.getValue()), box.library.recognise(box.sample(sample.getKey(), renamed)).map(Importer::id), sample.getKey());
		}
		assertEquals(Optional.empty(), box.library.recognise(box.sample("position.csv")));
	}

	@Test
	void anUnknownFormatIsRefusedWithThoseThatThereAre() {
		var refusal = assertThrows(ImportException.class, () -> box.load("policeuk", "position.csv"));
		assertEquals("There is no format policeuk; the formats are police-uk, home-office-csp, stats19, ons-population, ons-lookup, fingertips.",
				refusal.getMessage());
		assertEquals("Choose at least one file to import.",
				assertThrows(ImportException.class, () -> box.library.importFiles(List.of(), "police-uk", new NullProgressMonitor())).getMessage());
	}

	@Test
	void unknownFactsAreRefusedInOneSentence() throws Exception {
		box.load("fingertips", "fingertips-districts.csv");
		assertEquals("There is no dataset police; the datasets are fingertips.",
				assertThrows(UnknownFactsException.class, () -> box.number("police", "crime", "E07000116", "2019")).getMessage());
		assertEquals("The dataset fingertips has no measure crime.",
				assertThrows(UnknownFactsException.class, () -> box.number("fingertips", "crime", "E07000116", "2019")).getMessage());
	}

	@Test
	void datasetsTellTheirMeasuresPartsAndAreas() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");
		var view = box.library.datasets().getFirst();

		assertEquals("police-uk-street", view.dataset().id());
		assertEquals("Violence and sexual offences", view.measures().get("violence-and-sexual-offences").title());
		assertEquals("incidents", view.measures().get("anti-social-behaviour").unit());
		assertEquals("Tunbridge Wells 001A", view.areas().get("E01024781"));
		assertEquals(Optional.of(Period.parse("2019-10")), box.library.extent("police-uk-street", "crime", "E01024781"));
		assertEquals(Optional.empty(), box.library.extent("police-uk-street", "crime", "E01099999"));
	}

	@Test
	void factsAreExportedWithTheReasonsForWhatIsMissing() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");
		var file = box.folder.resolve("facts.csv");
		var facts = box.library.query(new FactQuery("police-uk-street", List.of("crime"), List.of("E01024781"), List.of(Period.parse("2019-10"), Period.parse("2019-11"))));

		box.library.export(facts, file);

		assertEquals("""
				\ufeffmeasure,measure name,unit,area,area name,period,value,why there is none,estimated,provisional
				crime,All crime,crimes,E01024781,Tunbridge Wells 001A,2019-10,3,,,
				crime,All crime,crimes,E01024781,Tunbridge Wells 001A,2019-11,,No data for November 2019.,,
				""", Files.readString(file).replace("\r\n", "\n"));
	}

	@Test
	void aHostileNameIsHarmlessInTheExport() throws Exception {
		var mapping = Files.writeString(box.folder.resolve("m.cspmapping"),
				"<mapping><source id='m' title='M'/><areas kind='place'/><column heading='Place' gives='area-name'/><column heading='2019' gives='value' period='2019' measure='=cmd()'/></mapping>");
		box.load(mapping.toString(), box.file("m.csv", "Place,2019", "\"=HYPERLINK(\"\"http://x\"\")\",5"));
		var file = box.folder.resolve("facts.csv");
		box.library.export(box.library.query(FactQuery.of("m", "cmd", "place:hyperlink-http-x", List.of(Period.parse("2019")))), file);
		var row = Files.readString(file).lines().toList().get(1);
		assertTrue(row.startsWith("cmd,'=cmd(),,place:hyperlink-http-x,\"'=HYPERLINK(\"\"http://x\"\")\",2019-01/2019-12,5"), row);
	}

	@Test
	void removingADatasetTakesItAllAway() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");
		box.load("ons-lookup", "lsoa21-wd24-lad24.csv");
		box.library.remove("police-uk-street");
		assertEquals(List.of("geography"), box.library.datasets().stream().map(view -> view.dataset().id()).toList());
		assertTrue(box.library.geography().area("E05015901").isPresent());
		box.library.remove("geography");
		assertFalse(box.library.geography().area("E05015901").isPresent());
	}

	@Test
	void anotherProgramsImportIsSeenAtOnce() throws Exception {
		box.load("police-uk", "2019-10-kent-street.csv");
		assertEquals("3", box.number("police-uk-street", "crime", "E01024781", "2019-10"));
		var other = new EvidenceLibrary(box.database.facts(), Sandbox.IMPORTERS, Clock.systemUTC());
		other.importFiles(List.of(box.sample("2019-10-btp-street.csv")), "police-uk", new NullProgressMonitor());
		assertEquals("4", box.number("police-uk-street", "crime", "E01024781", "2019-10"));
	}
}
