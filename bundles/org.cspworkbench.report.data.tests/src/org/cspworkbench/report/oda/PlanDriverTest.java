package org.cspworkbench.report.oda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.util.ResourceIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDriverTest {

	@TempDir
	Path folder;

	private static IConnection connected() throws OdaException {
		var driver = new PlanDriver();
		driver.setAppContext(Map.of(PlanSnapshot.KEY, PlanSnapshot.of(SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN))));
		var connection = driver.getConnection("org.cspworkbench.report.plan");
		connection.open(new Properties());
		return connection;
	}

	@Test
	void columnsAreKnownBeforeThereAreRows() throws OdaException {
		var query = connected().newQuery(null);
		query.prepare("indicators");
		var columns = query.getMetaData();
		assertEquals("name", columns.getColumnName(1));
		assertEquals("Last year", columns.getColumnLabel(6));
		assertEquals("lastYear", columns.getColumnName(6));
		assertEquals(2, query.getParameterMetaData().getParameterCount());
	}

	@Test
	void parametersNarrowTheRows() throws OdaException {
		var query = connected().newQuery(null);
		query.prepare("indicators");
		query.setString("theme", "domestic-abuse");
		var rows = query.executeQuery();
		var count = 0;
		while (rows.next()) {
			assertEquals("domestic-abuse", rows.getString("theme"));
			count++;
		}
		assertTrue(count > 2, "only " + count + " rows");
	}

	@Test
	void numbersAreNumbersAndBlanksAreNull() throws OdaException {
		var query = connected().newQuery(null);
		query.prepare("indicators");
		var rows = query.executeQuery();
		while (rows.next() && !"da.incidents".equals(rows.getString("key"))) {
			// on to the row
		}
		assertEquals(2362, rows.getDouble("value"));
		assertFalse(rows.wasNull());
		rows.getString("note");
		assertTrue(rows.wasNull());
	}

	@Test
	void anUnknownDataSetIsToldByName() {
		var told = assertThrows(OdaException.class, () -> connected().newQuery(null).prepare("crimes"));
		assertEquals("The plan has no data set named \"crimes\".", told.getMessage());
	}

	@Test
	void outsideTheWorkbenchThePlanComesFromItsFile() throws Exception {
		var file = saved(folder.resolve("our plan.cspplan"));
		assertEquals("2022/23", years(file.toUri().toString(), null));
		assertEquals("2022/23", years(file.toString(), null));
	}

	@Test
	void aRelativeFileIsBesideTheLayoutOrElseAmongTheResources() throws Exception {
		var places = new ResourceIdentifiers();
		places.setDesignResourceBaseURI(Files.createDirectory(folder.resolve("reports")).toUri());
		places.setApplResourceBaseURI(Files.createDirectory(folder.resolve("resources")).toUri());
		saved(folder.resolve("resources/plan.cspplan"));
		assertEquals("2022/23", years("plan.cspplan", places));
		Files.writeString(folder.resolve("reports/plan.cspplan"), "this is no plan");
		assertEquals("The plan file plan.cspplan cannot be read: set the property \"modelUri\" of the data source to a .cspplan file.",
				assertThrows(OdaException.class, () -> years("plan.cspplan", places)).getMessage());
	}

	private static Path saved(Path file) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			new PlanDocuments().save(SamplePlans.load(SamplePlans.PLAN_AND_SUMMARY), out);
		}
		return file;
	}

	private static String years(String named, ResourceIdentifiers places) throws OdaException {
		var driver = new PlanDriver();
		driver.setAppContext(places == null ? Map.of() : Map.of(ResourceIdentifiers.ODA_APP_CONTEXT_KEY_CONSUMER_RESOURCE_IDS, places));
		var connection = driver.getConnection("org.cspworkbench.report.plan");
		var properties = new Properties();
		properties.setProperty("modelUri", named);
		connection.open(properties);
		var query = connection.newQuery(null);
		query.prepare("document");
		var rows = query.executeQuery();
		assertTrue(rows.next());
		return rows.getString("years");
	}

	@Test
	void withoutAPlanThereIsNoConnection() {
		var connection = new PlanDriver().getConnection("org.cspworkbench.report.plan");
		assertThrows(OdaException.class, () -> connection.open(new Properties()));
	}
}
