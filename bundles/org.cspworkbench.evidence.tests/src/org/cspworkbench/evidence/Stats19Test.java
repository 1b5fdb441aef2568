package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Stats19Test {
	private static final String COLLISIONS = "dft-road-casualty-statistics-collision-2023.csv";
	private static final String CASUALTIES = "dft-road-casualty-statistics-casualty-2023.csv";
	private static final String ROADS = "stats19";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	@Test
	void casualtiesAreCountedWhereTheirCollisionWas() throws Exception {
		box.load(ROADS, box.sample(CASUALTIES), box.sample(COLLISIONS));

		assertEquals("3", box.number(ROADS, "casualties", "E07000116", "2023-01/2023-02"), "three people in two collisions");
		assertEquals("1", box.number(ROADS, "casualties.ksi", "E07000116", "2023-01"));
		assertEquals("1", box.number(ROADS, "casualties.fatal", "E07000115", "2023-02"));
		assertEquals("2", box.number(ROADS, "casualties.ksi", "E07000115", "2023-02"));
		assertEquals("2", box.number(ROADS, "casualties", "E01024781", "2023-01"), "by LSOA as well");
		assertEquals("5", box.number(ROADS, "casualties", "E23000032", "2023-01/2023-02"), "Kent is force 46");
	}

	@Test
	void under16AreTheFirstThreeBandsAndUnknownAgesAreInNone() throws Exception {
		box.load(ROADS, box.sample(COLLISIONS), box.sample(CASUALTIES));

		assertEquals("1", box.number(ROADS, "casualties.under-16", "E07000116", "2023-01"));
		assertEquals("1", box.number(ROADS, "casualties.under-16.ksi", "E07000116", "2023-01"));
		assertEquals("0", box.number(ROADS, "casualties.under-16", "E07000116", "2023-02"), "age band -1");
		assertEquals("1", box.number(ROADS, "casualties.under-16.ksi", "E07000115", "2023-02"));
		assertEquals("1", box.number(ROADS, "casualties.pedestrians", "E07000116", "2023-01"));
		assertEquals("1", box.number(ROADS, "casualties.cyclists", "E07000116", "2023-02"));
		assertEquals("1", box.number(ROADS, "casualties.motorcyclists", "E07000116", "2023-12"));
	}

	@Test
	void adjustedCasualtiesAreChancesAddedUpExactly() throws Exception {
		box.load(ROADS, box.sample(COLLISIONS), box.sample(CASUALTIES));
		assertEquals("1.1875", box.number(ROADS, "casualties.serious.adjusted", "E07000116", "2023-01/2023-02"));
		assertEquals("1.8125", box.number(ROADS, "casualties.slight.adjusted", "E07000116", "2023-01/2023-02"));
	}

	@Test
	void collisionsAreADatasetOfTheirOwn() throws Exception {
		box.load(ROADS, box.sample(COLLISIONS));

		assertEquals("2", box.number("stats19-collisions", "collisions", "E07000116", "2023-01/2023-02"));
		assertEquals("1", box.number("stats19-collisions", "collisions.fatal", "E07000115", "2023-02"));
		assertThrows(UnknownFactsException.class, () -> box.number(ROADS, "casualties", "E07000116", "2023-01"), "and not a year without casualties");
	}

	@Test
	void monthsWithoutRowsAreNotCovered() throws Exception {
		box.load(ROADS, box.sample(COLLISIONS), box.sample(CASUALTIES));
		assertNull(box.number(ROADS, "casualties", "E07000116", "2023-06"));
	}

	@Test
	void casualtiesWithoutTheirCollisionAreRejected() throws Exception {
		var report = box.load(ROADS, box.sample(COLLISIONS), box.sample(CASUALTIES));
		var parts = report.datasets().stream().flatMap(dataset -> dataset.parts().stream()).toList();

		var casualties = box.library.rejected(ROADS, CASUALTIES.replace(".csv", ""));
		assertEquals(List.of("The collision 2023460000099 is not in the collision files."), casualties.stream().map(row -> row.reason()).toList());
		var collisions = box.library.rejected("stats19-collisions", COLLISIONS.replace(".csv", ""));
		assertEquals(List.of("\"99/12/2023\" is not a day."), collisions.stream().map(row -> row.reason()).toList());
		assertEquals(2, parts.size());
	}

	@Test
	void casualtiesAloneHaveNoPlace() {
		var refusal = assertThrows(ImportException.class, () -> box.load(ROADS, box.sample(CASUALTIES)));
		assertTrue(refusal.getMessage().contains("choose the collision file of the same years as well"), refusal.getMessage());
	}

	@Test
	void olderFilesSayAccident() throws Exception {
		var collisions = Files.writeString(box.folder.resolve("old-collisions.csv"), Files.readString(box.sample(COLLISIONS))
				.replace("collision_index,collision_year,collision_ref_no", "accident_index,accident_year,accident_reference").replace("collision_severity", "accident_severity")
				.replace("local_authority_ons_district", "local_authority_other"));
		var casualties = Files.writeString(box.folder.resolve("old-casualties.csv"),
				Files.readString(box.sample(CASUALTIES)).replace("collision_index,collision_year", "accident_index,accident_year"));
		box.load(ROADS, collisions, casualties);
		assertEquals("3", box.number(ROADS, "casualties", "E07000116", "2023-01/2023-02"), "543 is Tunbridge Wells");
	}

	@Test
	void severalYearsAreJoinedYearByYear() throws Exception {
		var collisions = new StringBuilder("collision_index,collision_year,police_force,collision_severity,number_of_casualties,date,local_authority_ons_district\n");
		var casualties = new StringBuilder("collision_index,collision_year,casualty_reference,casualty_class,age_band_of_casualty,casualty_severity,casualty_type\n");
		for (int year = 1979; year < 2024; year++)
			for (int month = 1; month <= 12; month++) {
				var index = "%d46%05d".formatted(year, month);
				collisions.append("%s,%d,46,3,1,15/%02d/%d,E07000116%n".formatted(index, year, month, year));
				casualties.append("%s,%d,1,1,6,3,9%n".formatted(index, year));
			}
		box.load(ROADS, Files.writeString(box.folder.resolve("collision-1979-latest.csv"), collisions), Files.writeString(box.folder.resolve("casualty-1979-latest.csv"), casualties));

		assertEquals("540", box.number(ROADS, "casualties", "E07000116", "1979-01/2023-12"));
	}

	@Test
	void filesThatDoNotRunByYearsAreRefused() throws Exception {
		var collisions = "collision_index,collision_year,police_force,collision_severity,number_of_casualties,date,local_authority_ons_district\n"
				+ "a,2020,46,3,1,15/01/2020,E07000116\nb,2023,46,3,1,15/01/2023,E07000116\n";
		var casualties = "collision_index,collision_year,casualty_reference,casualty_class,age_band_of_casualty,casualty_severity,casualty_type\n"
				+ "b,2023,1,1,6,3,9\nb,2023,2,1,6,3,9\na,2020,1,1,6,3,9\n";
		var files = List.of(Files.writeString(box.folder.resolve("c.csv"), collisions), Files.writeString(box.folder.resolve("k.csv"), casualties));
		var refusal = assertThrows(ImportException.class, () -> box.load(ROADS, files.get(0), files.get(1)));
		assertTrue(refusal.getMessage().contains("import one year at a time"), refusal.getMessage());
	}

	@Test
	void districtsByTheirOldCodes() throws Exception {
		var lines = List.of("accident_index,accident_year,police_force,accident_severity,number_of_casualties,date,local_authority_district,lsoa_of_accident_location",
				"2004460000001,2004,46,3,1,05/03/2004,543,NULL", "2004460000002,2004,46,2,1,06/03/2004,542,-1", "2004460000003,2004,46,1,1,07/03/2004,539,",
				"2004460000004,2004,-1,3,1,08/03/2004,-1,-1", "2004460000005,2004,99,3,1,09/03/2004,NULL,NULL");
		var report = box.load(ROADS, Files.writeString(box.folder.resolve("dft-road-casualty-statistics-accident-2004.csv"), "\ufeff" + String.join("\r\n", lines) + "\r\n"));

		assertEquals(5, report.rows().kept());
		for (var district : List.of("E07000116", "E07000115", "E07000112"))
			assertEquals("1", box.number("stats19-collisions", "collisions", district, "2004-03"), district);
		assertEquals("2", box.number("stats19-collisions", "collisions", "no-location:dft", "2004-03"), "-1 and NULL are no places");
		assertEquals("3", box.number("stats19-collisions", "collisions", "E23000032", "2004-03"));
	}

	@Test
	void whatIsNotKnownOfACasualtyPutsItInNoGroup() throws Exception {
		var collisions = "collision_index,collision_year,police_force,collision_severity,number_of_casualties,date,local_authority_ons_district\nx,2023,46,3,4,15/01/2023,E07000116\n";
		var casualties = "collision_index,collision_year,casualty_reference,casualty_class,age_band_of_casualty,casualty_severity,casualty_type\n"
				+ "x,2023,1,-1,-1,3,-1\nx,2023,2,9,99,3,99\nx,2023,3,NULL,NULL,3,NULL\nx,2023,4,3,1,9,0\n";
		var report = box.load(ROADS, Files.writeString(box.folder.resolve("collision-2023.csv"), collisions), Files.writeString(box.folder.resolve("casualty-2023.csv"), casualties));

		assertEquals("3", box.number(ROADS, "casualties", "E07000116", "2023-01"));
		assertEquals(1, report.rows().rejected(), "a severity of 9 is none");
		var measures = box.library.dataset(ROADS).orElseThrow().measures().keySet();
		assertEquals(Set.of("casualties", "casualties.slight"), measures);
	}

	@Test
	void provisionalFiguresSaySo() throws Exception {
		box.load(ROADS, box.sample(COLLISIONS, "dft-road-casualty-statistics-collision-provisional-2023.csv"), box.sample(CASUALTIES));
		assertTrue(box.fact("stats19-collisions", "collisions", "E07000116", "2023-01").provisional());
		assertFalse(box.fact(ROADS, "casualties", "E07000116", "2023-01").provisional());
	}

	@Test
	void vehiclesAreNotCounted() throws Exception {
		var vehicles = box.file("dft-road-casualty-statistics-vehicle-2023.csv", "collision_index,collision_year,collision_ref_no,vehicle_reference,vehicle_type", "2023460000001,2023,460000001 ,1,9");
		var refusal = assertThrows(ImportException.class, () -> box.load(ROADS, box.sample(COLLISIONS), vehicles));
		assertTrue(refusal.getMessage().startsWith("dft-road-casualty-statistics-vehicle-2023.csv "), refusal.getMessage());
		assertTrue(box.library.datasets().isEmpty());
	}
}
