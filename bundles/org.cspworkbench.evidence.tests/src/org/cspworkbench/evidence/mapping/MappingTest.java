package org.cspworkbench.evidence.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.evidence.mapping.Sentinel.Meaning;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.store.facts.Nature;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MappingTest {
	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private static ImportReport load(Mapping mapping, Path... files) throws Exception {
		return box.library.importFiles(List.of(files), new MappedImporter(mapping), new NullProgressMonitor());
	}

	private static Mapping mapping(String id, Mapping.Layout layout, Mapping.Areas areas, List<ColumnUse> columns, Map<Gives, String> always, Sentinel... sentinels) {
		return new Mapping(new Mapping.Source(id, id, "Kent Police", "", "", true), layout, areas, new Mapping.Measures("incidents", Nature.COUNT), columns, always,
				List.of(sentinels), Set.of("Total"));
	}

	private static Mapping arrests() {
		return mapping("arrests", new Mapping.Layout("Arrests", 3, 1, false), new Mapping.Areas("place", "", ""),
				List.of(ColumnUse.of("Place", Gives.AREA_NAME), ColumnUse.valuesBy(ColumnUse.OTHERS, Gives.PERIOD)), Map.of(Gives.MEASURE, "Drunkenness arrests"),
				Sentinel.of("*", Meaning.SUPPRESSED), Sentinel.of("--", Meaning.NOT_APPLICABLE), Sentinel.of("tbc", Meaning.NOT_YET));
	}

	@Test
	void aColumnAMonth() throws Exception {
		load(arrests(), box.sample("town-centre-arrests.ods"));

		assertEquals("4", box.number("arrests", "drunkenness-arrests", "place:town-centre", "2019-04"));
		assertEquals("23", box.number("arrests", "drunkenness-arrests", "place:town-centre", "2019-01/2019-11"));
		assertNull(box.number("arrests", "drunkenness-arrests", "place:town-centre", "2019"), "December is not in the table");
		assertNull(box.number("arrests", "drunkenness-arrests", "place:total", "2019-01"), "the total is passed over");
	}

	@Test
	void textsInPlaceOfNumbersMeanWhatTheMappingSays() throws Exception {
		load(arrests(), box.sample("town-centre-arrests.xlsx"));

		assertTrue(box.amount("arrests", "drunkenness-arrests", "place:elsewhere", "2019-03").absence().orElseThrow() instanceof Absence.Suppressed);
		assertEquals(Amount.absent(new Absence.NotApplicable()), box.amount("arrests", "drunkenness-arrests", "place:elsewhere", "2019-07"));
		assertEquals(Amount.absent(new Absence.NotYet()), box.amount("arrests", "drunkenness-arrests", "place:elsewhere", "2019-10"));
		assertFalse(box.amount("arrests", "drunkenness-arrests", "place:elsewhere", "2019-11").isKnown(), "an empty cell is no data");
		assertEquals("0", box.number("arrests", "drunkenness-arrests", "place:elsewhere", "2019-01"));
	}

	private static Mapping admissions() {
		return mapping("admissions", new Mapping.Layout("", 2, 2, false), new Mapping.Areas("ward", "E07000116", "2002-2023"),
				List.of(ColumnUse.of("Ward", Gives.AREA_NAME),
						ColumnUse.values("For toxic effects of alcohol Admissions", Map.of(Gives.MEASURE, "Alcohol admissions")),
						ColumnUse.values("Due to psychoactive substances Admissions", Map.of(Gives.MEASURE, "Substance admissions")),
						ColumnUse.values("Due to psychoactive substances Individuals", Map.of(Gives.MEASURE, "Substance individuals"))),
				Map.of(Gives.PERIOD, "2018-09/2019-08"), new Sentinel("*", Meaning.SUPPRESSED, OptionalLong.of(8), ""));
	}

	@Test
	void headingsOverTwoRowsAndHiddenNumbers() throws Exception {
		load(admissions(), box.sample("admissions.xlsx"));
		var sherwood = "ward:sherwood@E07000116/2002-2023";

		assertEquals("15", box.number("admissions", "alcohol-admissions", sherwood, "2018-09/2019-08"));
		assertEquals("30", box.number("admissions", "substance-individuals", sherwood, "2018-09/2019-08"), "a number that is stored as text");
		assertEquals(Amount.absent(Absence.Suppressed.below(7)),
				box.amount("admissions", "alcohol-admissions", "ward:culverden@E07000116/2002-2023", "2018-09/2019-08"));
		assertEquals("15", box.number("admissions", "alcohol-admissions", "tw-2002-15", "2018-09/2019-08"), "the geography knows the ward");
		assertNull(box.number("admissions", "alcohol-admissions", "tw-2024-11", "2018-09/2019-08"), "and not the later one of the same name");
	}

	@Test
	void aDistrictWithAHiddenWardHasNoSum() throws Exception {
		load(admissions(), box.sample("admissions.xlsx"));
		assertNull(box.number("admissions", "alcohol-admissions", "E07000116", "2018-09/2019-08"));
	}

	@Test
	void valuesOfOneRowForSeveralPeriods() throws Exception {
		var mapping = mapping("crime-table", new Mapping.Layout("", 1, 1, false), new Mapping.Areas("district", "", ""),
				List.of(ColumnUse.of("Crime type", Gives.MEASURE), ColumnUse.values("This Year", Map.of(Gives.PERIOD, "2018-11/2019-10")),
						ColumnUse.values("Last Year", Map.of(Gives.PERIOD, "2017-11/2018-10"))),
				Map.of(Gives.AREA_CODE, "E07000116"), new Sentinel("n/a", Meaning.NOT_AVAILABLE, OptionalLong.empty(), "Not since November 2018"));
		load(mapping, box.sample("crime-table.csv"));

		assertEquals("8447", box.number("crime-table", "all-crime", "E07000116", "2018-11/2019-10"));
		assertEquals("9021", box.number("crime-table", "all-crime", "E07000116", "2017-11/2018-10"));
		assertEquals(Amount.absent(new Absence.NotAvailable("Not since November 2018")),
				box.amount("crime-table", "da-repeat-victims", "E07000116", "2018-11/2019-10"));
	}

	@Test
	void anyEncodingAndNamesThatTheGeographyKnows() throws Exception {
		var mapping = mapping("substances", new Mapping.Layout("", 1, 1, false), new Mapping.Areas("district", "", ""),
				List.of(ColumnUse.of("District", Gives.AREA_NAME), ColumnUse.valuesBy(ColumnUse.OTHERS, Gives.PERIOD)), Map.of(Gives.MEASURE, "Admissions"));
		var report = load(mapping, box.sample("substance-admissions.csv"));

		assertEquals("windows-1252", report.datasets().getFirst().parts().getFirst().part().encoding());
		assertEquals("320", box.number("substances", "admissions", "E07000116", "2018/19"));
		assertEquals("190", box.number("substances", "admissions", "E07000112", "2017/18"));
		assertEquals("2", box.number("substances", "admissions", "district:cafe-quarter", "2018/19"), "an unknown area is kept under its name");
		assertNull(box.number("substances", "admissions", "E10000016", "2018/19"), "two of the twelve districts do not make the county");
	}

	private static Mapping nearMisses() {
		return mapping("near-misses", new Mapping.Layout("", 1, 1, true), new Mapping.Areas("ward", "E07000116", ""),
				List.of(ColumnUse.of("Date reported", Gives.PERIOD), ColumnUse.of("Ward", Gives.AREA_NAME), ColumnUse.of("Type of near miss", Gives.MEASURE),
						ColumnUse.only("Reporter", Set.of("resident"))),
				Map.of());
	}

	@Test
	void oneRowAnEvent() throws Exception {
		var report = load(nearMisses(), box.sample("near-misses.csv"));

		assertEquals("1", box.number("near-misses", "speeding", "ward:st-johns@E07000116", "2021-04"));
		assertEquals("0", box.number("near-misses", "speeding", "ward:st-johns@E07000116", "2021-05"), "a month with rows of others is covered");
		assertEquals("2", box.number("near-misses", "speeding", "ward:park@E07000116", "2021-04/2021-05"));
		assertNull(box.number("near-misses", "speeding", "ward:park@E07000116", "2021-06"));
		assertThrows(Exception.class, () -> box.number("near-misses", "close-pass", "ward:park@E07000116", "2021-05"), "the officer's report is not wanted");
		var rejected = box.library.rejected("near-misses", "near-misses");
		assertEquals(List.of("6: \"soon\" is not a period.", "7: Nothing says for which area it is."),
				rejected.stream().map(row -> row.line() + ": " + row.reason()).toList());
		assertEquals(3, report.rows().kept());
	}

	@Test
	void aFormulaIsNoNumber() throws Exception {
		var report = load(MappingGuess.of(box.sample("position.csv")), box.sample("position.csv"));
		assertEquals("\"=1+1\" is not a number.", box.library.rejected("position", "position").getFirst().reason());
		assertEquals(4, report.rows().kept());
	}

	@Test
	void aCorrectedFileTakesWhatItNoLongerSaysAway() throws Exception {
		var guess = MappingGuess.of(box.sample("position.csv"));
		load(guess, box.sample("position.csv"));
		load(guess, box.file("march.csv", "District,Offence group,Month,Count", "Tunbridge Wells,Robbery,Mar-24,6"));
		var corrected = box.file("position.csv", "District,Offence group,Month,Count", "Tunbridge Wells,Robbery,Jan-24,8");

		var report = load(guess, corrected).datasets().getFirst();

		assertEquals(1, report.differences().changed());
		assertEquals(3, report.differences().removed());
		assertEquals("8", box.number("position", "robbery", "E07000116", "2024-01"));
		assertNull(box.number("position", "robbery", "E07000116", "2024-02"));
		assertEquals("6", box.number("position", "robbery", "E07000116", "2024-03"), "another file is left alone");
	}

	@Test
	void anotherFileForTheSameMonthsLeavesOtherMeasuresAlone() throws Exception {
		var guess = MappingGuess.of(box.sample("position.csv"));
		load(guess, box.sample("position.csv"));
		load(guess, box.file("arson.csv", "District,Offence group,Month,Count", "Tunbridge Wells,Arson,Jan-24,1"));
		assertEquals("5", box.number("position", "robbery", "E07000116", "2024-01"));
		assertEquals("1", box.number("position", "arson", "E07000116", "2024-01"));
	}

	@Test
	void guessesAtALongTable() throws Exception {
		var guess = MappingGuess.of(box.sample("position.csv"));

		assertEquals(List.of(ColumnUse.of("District", Gives.AREA_NAME), ColumnUse.of("Offence group", Gives.MEASURE), ColumnUse.of("Month", Gives.PERIOD),
				ColumnUse.of("Count", Gives.VALUE)), guess.columns());
		assertEquals("district", guess.areas().kind());
		assertFalse(guess.layout().counted());
	}

	@Test
	void guessesAtAWideTableBelowATitle() throws Exception {
		var guess = MappingGuess.of(box.sample("town-centre-arrests.xlsx"));

		assertEquals(new Mapping.Layout("Arrests", 3, 1, false), guess.layout());
		assertEquals(List.of(ColumnUse.of("Place", Gives.AREA_NAME), ColumnUse.valuesBy(ColumnUse.OTHERS, Gives.PERIOD)), guess.columns());
		assertEquals(List.of("*", "--", "tbc"), guess.sentinels().stream().map(Sentinel::text).toList());
		var preview = MappingPreview.of(guess, box.sample("town-centre-arrests.xlsx"), 10);
		assertEquals(0, preview.unreadable());
		assertEquals(21, preview.figures());
	}

	@Test
	void guessesAtEventsWithoutNumbers() throws Exception {
		var guess = MappingGuess.of(box.sample("near-misses.csv"));
		assertTrue(guess.layout().counted());
		assertTrue(guess.columns().contains(ColumnUse.of("Date reported", Gives.PERIOD)));
		assertTrue(guess.columns().contains(ColumnUse.of("Ward", Gives.AREA_NAME)));
		assertTrue(guess.columns().contains(ColumnUse.of("Type of near miss", Gives.MEASURE)));
	}

	@Test
	void guessesAtHeadingsThatComeTwice() throws Exception {
		var guess = MappingGuess.of(box.sample("admissions.xlsx"));
		assertEquals(new Mapping.Layout("", 2, 2, false), guess.layout());
		assertEquals("Due to psychoactive substances Individuals", guess.columns().getLast().heading());
		assertEquals(4, guess.columns().stream().filter(use -> use.gives() == Gives.VALUE).count());
		assertEquals("ward", guess.areas().kind());

		var plain = MappingGuess.of(Files.writeString(box.folder.resolve("twice.csv"), "Ward,Count,Count\nPark,1,2\n"));
		assertEquals(List.of("Ward", "#2", "#3"), plain.columns().stream().map(ColumnUse::heading).toList(), "and no row above tells them apart");
	}

	@Test
	void aPreviewShowsWhatBecomesOfEachCell() throws Exception {
		var preview = MappingPreview.of(admissions(), box.sample("admissions.xlsx"), 3);

		assertEquals("Due to psychoactive substances Individuals", preview.headings().get(4));
		assertEquals(Gives.VALUE, preview.uses().get(1).gives());
		assertNull(preview.uses().get(2), "not used");
		assertEquals(3, preview.rows().size());
		var first = (Reading.Stated) preview.rows().getFirst().readings().getFirst();
		assertEquals("Alcohol admissions", first.measureTitle());
		assertEquals(Amount.of(15), first.amount());
		assertTrue(box.library.datasets().isEmpty(), "nothing is imported");
	}

	@Test
	void aMappingSaysWhichColumnIsMissing() {
		var refusal = assertThrows(ImportException.class, () -> MappingPreview.of(nearMisses(), box.sample("position.csv"), 3));
		assertEquals("position.csv has no column \"Date reported\"; it is not of this format.", refusal.getMessage());
		var sheet = assertThrows(ImportException.class,
				() -> MappingPreview.of(arrests().with(new Mapping.Layout("Custody*", 1, 1, false)), box.sample("town-centre-arrests.ods"), 3));
		assertEquals("town-centre-arrests.ods has no sheet \"Custody*\".", sheet.getMessage());
	}

	@Test
	void theFileFormKeepsEverything() throws Exception {
		for (var mapping : List.of(arrests(), admissions(), nearMisses())) {
			var text = MappingFile.write(mapping);
			assertEquals(mapping, MappingFile.parse(text, "test"), text);
		}
		var odd = arrests().with(new Mapping.Source("odd", "A \"title\" <with> & more\nlines", "", "", "", false));
		assertEquals(odd, MappingFile.parse(MappingFile.write(odd), "test"));
	}

	@Test
	void brokenMappingsAreRefusedInOneSentence() throws Exception {
		for (var text : List.of("", "not xml", "<mapping/>", "<mapping><source id='BAD ID'/><column heading='a' gives='value'/></mapping>",
				"<mapping><source id='a'/><column heading='a' gives='nonsense'/></mapping>", "<mapping><source id='a'/></mapping>",
				"<mapping><source id='a'/><table headings='-3'/><column heading='a' gives='value'/></mapping>"))
			assertEquals("m.cspmapping is not a mapping of CSP Workbench, or is damaged.",
					assertThrows(ImportException.class, () -> MappingFile.parse(text, "m.cspmapping")).getMessage().replaceFirst("damaged or was.*", "damaged."), text);
		var evil = Files.writeString(box.folder.resolve("evil.cspmapping"), "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><mapping/>");
		assertTrue(assertThrows(ImportException.class, () -> MappingFile.read(evil)).getMessage().contains("document type"));
		assertEquals("new.cspmapping was written by a newer CSP Workbench; use that version.",
				assertThrows(ImportException.class, () -> MappingFile.parse("<mapping version='2'/>", "new.cspmapping")).getMessage());
	}

	@Test
	void savedMappingsAreFormatsLikeAnyOther() throws Exception {
		box.library.keep(nearMisses());

		assertEquals(List.of(nearMisses()), box.library.mappings());
		var file = box.sample("near-misses.csv", "may.csv");
		assertEquals("mapping:near-misses", box.library.recognise(file).orElseThrow().id());
		assertEquals(3, box.load("mapping:near-misses", file).rows().kept());
		var mappingFile = Files.writeString(box.folder.resolve("mine.cspmapping"), MappingFile.write(nearMisses()));
		assertTrue(box.load(mappingFile.toString(), file).changedNothing(), "the same through a mapping file");
		box.library.forget(nearMisses());
		assertTrue(box.library.mappings().isEmpty());
	}
}
