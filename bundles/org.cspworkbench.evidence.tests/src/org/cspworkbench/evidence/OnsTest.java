package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.geography.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnsTest {
	private static final String WARDS = "lsoa21-wd24-lad24.csv";
	private static final String CHANGES = "lsoa11-lsoa21-lad22.csv";
	private static final String CULVERDEN = "E05015901";
	private static final String ST_JOHNS = "E05015902";
	private static final String STREET = "police-uk-street";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private void crimes(String month, String... lsoas) throws Exception {
		var lines = new ArrayList<>(List.of("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context"));
		for (var lsoa : lsoas)
			lines.add(",%s,Kent Police,Kent Police,0.2,51.1,On or near Mill Lane,%s,,Drugs,,".formatted(month, lsoa));
		box.load("police-uk", box.file(month + "-kent-street.csv", lines.toArray(String[]::new)));
	}

	@Test
	void theTwelveDistrictsOfKentComeWithTheProgram() throws Exception {
		var group = box.library.geography().groups().getFirst();
		assertEquals(12, group.areas().size());
		assertEquals("Kent average", group.averageLabel());
		assertTrue(group.areas().stream().allMatch(code -> box(code).kind().equals("district")));
		assertEquals("Tunbridge Wells", box("E07000116").name());
		assertEquals("E07000112", box.library.geography().named("Shepway", "district", "").orElseThrow().code());
	}

	private Area box(String code) {
		try {
			return box.library.geography().area(code).orElseThrow();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theWardsOfBothVintagesArePlaceholdersUntilALookupNamesThem() throws Exception {
		var before = box.library.geography().within("E07000116", "ward");
		assertEquals(20, before.stream().filter(ward -> ward.vintage().equals("2002-2023")).count());
		assertEquals(14, before.stream().filter(ward -> ward.vintage().equals("2024-")).count());
		assertTrue(before.stream().allMatch(Area::placeholder));

		box.load("ons-lookup", WARDS);

		var after = box.library.geography().within("E07000116", "ward");
		var culverden = after.stream().filter(ward -> ward.name().equals("Culverden")).toList();
		assertEquals(List.of(true, false), culverden.stream().map(Area::placeholder).toList(), "that of 2002 stays, that of 2024 is official now");
		assertEquals("2024", culverden.getLast().vintage());
		assertEquals(34, after.size());
	}

	@Test
	void lsoasAddUpToWardsAndDistricts() throws Exception {
		box.load("ons-lookup", WARDS);
		crimes("2024-06", "E01024781", "E01024781", "E01024782", "E01024783");

		assertEquals("3", box.number(STREET, "drugs", CULVERDEN, "2024-06"));
		assertEquals("1", box.number(STREET, "drugs", ST_JOHNS, "2024-06"));
		assertEquals("4", box.number(STREET, "drugs", "E07000116", "2024-06"));
		assertFalse(box.fact(STREET, "drugs", CULVERDEN, "2024-06").estimated());
	}

	@Test
	void codesFromBeforeAChangeAreSharedOut() throws Exception {
		box.load("ons-lookup", WARDS);
		box.load("ons-lookup", CHANGES);
		// 004A was split between the two wards; 005A and 005B were merged into one of St John's.
		crimes("2021-01", "E01024784", "E01024784", "E01024784", "E01024785", "E01024786", "E01024781");

		var culverden = box.fact(STREET, "drugs", CULVERDEN, "2021-01");
		assertEquals("2.5", culverden.amount().known().orElseThrow().toPlainString(), "one of its own and half of three");
		assertTrue(culverden.estimated());
		var stJohns = box.fact(STREET, "drugs", ST_JOHNS, "2021-01");
		assertEquals("3.5", stJohns.amount().known().orElseThrow().toPlainString());
		assertEquals("6", box.number(STREET, "drugs", "E07000116", "2021-01"), "nothing is lost in the district");
		assertFalse(box.fact(STREET, "drugs", "E07000116", "2021-01").estimated(), "where all of it lies inside");
	}

	@Test
	void aDatasetWithBothVintagesCountsEachRowOnce() throws Exception {
		box.load("ons-lookup", WARDS);
		box.load("ons-lookup", CHANGES);
		crimes("2021-01", "E01024784", "E01024785");
		crimes("2024-01", "E01034901", "E01034902", "E01034903");

		assertEquals("2", box.number(STREET, "drugs", "E07000116", "2021-01"));
		assertEquals("3", box.number(STREET, "drugs", "E07000116", "2024-01"));
		assertEquals("2", box.number(STREET, "drugs", ST_JOHNS, "2024-01"));
	}

	@Test
	void aLookupIsReplacedByItsCorrection() throws Exception {
		box.load("ons-lookup", WARDS);
		assertTrue(box.load("ons-lookup", WARDS).changedNothing());
		var moved = box.file("corrected.csv", "LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM", "E01024781,Tunbridge Wells 001A,E05015902,St John's,E07000116,Tunbridge Wells");
		box.load("ons-lookup", moved);
		crimes("2024-06", "E01024781");
		assertEquals("1", box.number(STREET, "drugs", ST_JOHNS, "2024-06"));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
		var report = box.load("ons-lookup", WARDS);
		assertEquals(7, report.rows().kept());
		assertEquals(0, report.rows().rejected());
	}

	@Test
	void populationOfAMidYear() throws Exception {
		var report = box.load("ons-population", "sapelsoa.xlsx");

		assertEquals(12, report.rows().kept());
		assertEquals("1600", box.number("ons-population", "population", "E01024781", "2023-06"));
		assertEquals("1607", box.number("ons-population", "population", "E01024781", "2024-06"));
		assertEquals("1607", box.number("ons-population", "population", "E01024781", "2024"), "the estimate taken within the year");
		assertEquals("1607", box.number("ons-population", "population", "E01024781", "2023-11/2024-10"));
		assertEquals("320", box.number("ons-population", "population.0-15", "E01024781", "2023-06"), "both sexes");
		assertEquals("960", box.number("ons-population", "population.16-64", "E01024781", "2023-06"));
	}

	@Test
	void populationIsAddedOverAreasAndNotOverYears() throws Exception {
		box.load("ons-population", "sapelsoa.xlsx");
		box.load("ons-lookup", box.file("lookup.csv", "LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM", "E01024781,A,E05015901,Culverden,E07000116,Tunbridge Wells",
				"E01024782,B,E05015901,Culverden,E07000116,Tunbridge Wells"));

		assertEquals("11142", box.number("ons-population", "population", "E07000116", "2024"), "the district's own sum in the file");
		assertEquals("3314", box.number("ons-population", "population", CULVERDEN, "2024"));
		assertEquals("3314", box.number("ons-population", "population", CULVERDEN, "2023-01/2024-12"), "the latest, not the sum");
	}

	@Test
	void aWardOfWhichOnePartIsUnknownHasNoPopulation() throws Exception {
		box.load("ons-population", "sapelsoa.xlsx");
		box.load("ons-lookup", WARDS);
		assertFalse(box.amount("ons-population", "population", CULVERDEN, "2024").isKnown(), "E01034902 is not in the estimates");
	}

	@Test
	void populationBySingleYearsOfAge() throws Exception {
		var ages = IntStream.rangeClosed(0, 90).mapToObj(Integer::toString).toList();
		var file = box.file("sapelsoa-mid-2022.csv",
				"LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total,F" + String.join(",F", ages) + ",M" + String.join(",M", ages),
				"E07000116,Tunbridge Wells,E01024781,Tunbridge Wells 001A,182" + ",1".repeat(182));
		box.load("ons-population", file);

		for (var band : Map.of("population", "182", "population.0-15", "32", "population.0-17", "36", "population.10-17", "16", "population.16-64", "98", "population.over-17", "146",
				"population.over-64", "52").entrySet())
			assertEquals(band.getValue(), box.number("ons-population", band.getKey(), "E01024781", "2022-06"), band.getKey());
	}

	@Test
	void olderEstimatesAreOfTheSmallAreasOf2011() throws Exception {
		box.load("ons-lookup", WARDS);
		box.load("ons-lookup", CHANGES);
		box.load("ons-population", box.file("mid-2019-lsoa.csv", "LSOA11CD,all_ages", "E01024781,1500", "E01024782,1600", "E01024783,1700", "E01024784,1000", "E01024785,700", "E01024786,800"));
		assertEquals("1000", box.number("ons-population", "population", "E01024784", "2019"));
		assertEquals("3600", box.number("ons-population", "population", CULVERDEN, "2019"), "two of its own and half of the one that was split");
	}

	@Test
	void aPartnershipOfTwoDistricts() throws Exception {
		box.load("ons-lookup", box.file("lad24-csp24-pfa24.csv", "LAD24CD,LAD24NM,CSP24CD,CSP24NM,PFA24CD,PFA24NM,ObjectId",
				"E07000107,Dartford,E22999901,Dartford & Gravesham,E23000032,Kent,1", "E07000109,Gravesham,E22999901,Dartford & Gravesham,E23000032,Kent,2"));
		box.load("home-office-csp", "prc-csp-sample.ods");

		assertTrue(box.library.geography().parents("E07000107").contains("E22999901"));
		var stated = box.number("home-office-csp", "28e", "csp:dartford-and-gravesham", "2023/24 Q3");
		assertNotNull(stated);
		assertEquals(stated, box.number("home-office-csp", "28e", "E22999901", "2023/24 Q3"), "the table of the Home Office knows it by its name alone");
		assertFalse(box.amount("home-office-csp", "28e", "E07000107", "2023/24 Q3").isKnown(), "and does not know the one district from the other");
	}

	@Test
	void smallAreasThatChangedIrregularlyLoseNothing() throws Exception {
		box.load("ons-lookup", box.file("lsoa11-lsoa21.csv", "LSOA11CD,LSOA11NM,CHNGIND,LSOA21CD,LSOA21NM", "E01024790,Old A,X,E01034990,New A", "E01024790,Old A,X,E01034991,New B",
				"E01024791,Old B,X,E01034991,New B"));
		box.load("ons-lookup", box.file("wards.csv", "LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM", "E01034990,New A,E05015901,Culverden,E07000116,Tunbridge Wells",
				"E01034991,New B,E05015902,St John's,E07000116,Tunbridge Wells"));
		crimes("2021-01", "E01024790", "E01024790", "E01024791");

		assertEquals("1", box.number(STREET, "drugs", CULVERDEN, "2021-01"));
		assertEquals("2", box.number(STREET, "drugs", ST_JOHNS, "2021-01"));
		assertEquals("3", box.number(STREET, "drugs", "E07000116", "2021-01"));
	}

	@Test
	void aNameThatComesAgainInAnotherVintageIsAnotherArea() throws Exception {
		box.load("ons-lookup", box.file("lsoa11-lsoa21.csv", "LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM", "E01024790,Tunbridge Wells 004A,S,E01034990,Tunbridge Wells 004A",
				"E01024790,Tunbridge Wells 004A,S,E01034991,Tunbridge Wells 004E"));
		crimes("2024-01", "E01034990");
		assertEquals("1", box.number(STREET, "drugs", "E01034990", "2024-01"));
		assertFalse(box.amount(STREET, "drugs", "E01034991", "2024-01").isKnown());
	}
}
