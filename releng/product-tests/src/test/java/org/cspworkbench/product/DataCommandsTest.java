package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.product.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open data through the commands of the finished product. */
class DataCommandsTest {

	private static final String HEADING = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
	private static final String MONTH = "2024-03-kent-street.csv";

	@TempDir
	Path home;

	private Product product;

	@BeforeEach
	void unpack() {
		product = Product.in(home);
	}

	@Test
	void importsStreetCrimeAndTellsWhatWasLeftOut() throws Exception {
		var file = write(MONTH, row("Burglary"), row("Robbery"), row("Drugs").replace("2024-03,", "March,"), row("Drugs"));
		var answer = product.run("import", "data", file.toString(), "--as", "police-uk");
		assertAll(() -> assertEquals(0, answer.exitCode(), answer.err()), () -> assertEquals("", answer.err()),
				() -> assertTrue(answer.out().contains("(police-uk-street): 4 rows read, 1 left out."), answer.out()),
				() -> assertTrue(answer.out().contains(MONTH + ", line 4: \"March\" is not a month."), answer.out()));

		var datasets = product.run("list", "datasets");
		assertTrue(datasets.out().contains("police-uk-street"), datasets.out());
		var json = product.run("list", "datasets", "--format", "json").out();
		assertTrue(json.contains("\"id\": \"police-uk-street\""), json);
		assertTrue(json.contains("\"from\": \"2024-03\", \"to\": \"2024-03\", \"files\": \"1\", \"rows\": \"4\", \"rejected\": \"1\""), json);
	}

	@Test
	void theSameFileChangesNothingAndACorrectedOneSaysWhatChanged() throws Exception {
		var file = write(MONTH, row("Burglary"), row("Robbery"));
		assertEquals(0, product.run("import", "data", file.toString(), "--as", "police-uk").exitCode());
		var again = product.run("import", "data", file.toString(), "--as", "police-uk");
		assertTrue(again.out().contains("was here already: nothing changed."), again.out());
		write(MONTH, row("Burglary"), row("Burglary"), row("Robbery"));
		var corrected = product.run("import", "data", file.toString(), "--as", "police-uk");
		assertAll(() -> assertTrue(corrected.out().contains("takes the place of the earlier file."), corrected.out()),
				() -> assertTrue(corrected.out().contains("burglary, E01024781, 2024-03: 1 before, now 2."), corrected.out()));
	}

	@Test
	void badFilesAreOneSentenceAndLeaveNothing() throws Exception {
		var traversal = home.resolve("traversal.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(traversal))) {
			zip.putNextEntry(new ZipEntry("../../2024-03/" + MONTH));
			zip.write((HEADING + "\n" + row("Burglary") + "\n").getBytes());
		}
		assertRefused(product.run("import", "data", traversal.toString(), "--as", "police-uk"));
		assertRefused(product.run("import", "data", bomb().toString(), "--as", "police-uk"));
		assertRefused(product.run("import", "data", write("letter.csv", "Dear all,", "no figures").toString(), "--as", "police-uk"));
		assertRefused(product.run("import", "data", write(MONTH, row("Burglary")).toString(), home.resolve("missing.csv").toString(), "--as", "police-uk"));
		assertRefused(product.run("import", "data", home.resolve(MONTH).toString(), "--as", "papyrus"));
		assertRefused(product.run("import", "data", home.resolve(MONTH).toString()));
		assertRefused(product.run("import", "data"));
		assertEquals("[]", product.run("list", "datasets", "--format", "json").out().strip());
	}

	@Test
	void whoeverIsKilledLeavesNothingHalfImported() throws Exception {
		assertEquals(0, product.run("list", "plans").exitCode());
		var folder = Files.createDirectories(home.resolve("months"));
		var words = new ArrayList<>(List.of(product.installation().resolve("csp-workbench").toString(), "import", "data"));
		for (var month = 1; month <= 12; month++) {
			var name = "2023-%02d".formatted(month);
			var file = folder.resolve(name + "-kent-street.csv");
			try (var out = Files.newBufferedWriter(file)) {
				out.write(HEADING + "\n");
				for (var i = 0; i < 60_000; i++) {
					out.write(row("Burglary").replace("2024-03", name).replace("E01024781", "E010%05d".formatted(i % 3000)) + "\n");
				}
			}
			words.add(file.toString());
		}
		words.addAll(List.of("--as", "police-uk"));
		for (var wait : List.of(1500, 2500, 3500)) {
			var process = start(words);
			if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
			}
			var datasets = product.run("list", "datasets", "--format", "json");
			assertEquals(0, datasets.exitCode(), datasets.err());
			assertTrue(datasets.out().strip().equals("[]") || datasets.out().contains("\"files\": \"12\", \"rows\": \"720000\""), datasets.out());
		}
		var last = start(words);
		assertTrue(last.waitFor(3, TimeUnit.MINUTES));
		assertTrue(product.run("list", "datasets", "--format", "json").out().contains("\"files\": \"12\", \"rows\": \"720000\""));
	}

	private Process start(List<String> words) throws IOException {
		var builder = new ProcessBuilder(words).redirectOutput(home.resolve("out.txt").toFile()).redirectError(home.resolve("err.txt").toFile());
		builder.environment().put("HOME", home.toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("CSP_WORKBENCH_DATA", home.resolve("data").toString());
		return builder.start();
	}

	@Test
	void listsTheIndicatorsOfThePlans() throws Exception {
		var table = product.run("list", "indicators");
		assertEquals(0, table.exitCode(), table.err());
		assertTrue(table.out().lines().anyMatch(line -> line.contains("tw-2020") && line.contains("crimes")), table.out());
		var json = product.run("list", "indicators", "--format", "json").out();
		assertTrue(json.startsWith("[") && json.contains("\"polarity\""), json);
	}

	private Path write(String name, String... rows) throws IOException {
		return Files.writeString(home.resolve(name), HEADING + "\n" + String.join("\n", rows) + "\n");
	}

	private static String row(String type) {
		return ",2024-03,Kent Police,Kent Police,0.263,51.132,On or near High Street,E01024781,Tunbridge Wells 001A," + type + ",,";
	}

	/** Two hundred megabytes of nothing in a small file. */
	private Path bomb() throws IOException {
		var file = home.resolve("bomb.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("2024-03/" + MONTH));
			zip.write((HEADING + "\n").getBytes());
			fill(zip);
		}
		return file;
	}

	private static void fill(OutputStream out) throws IOException {
		var line = (",".repeat(1 << 20)).getBytes();
		for (var i = 0; i < 200; i++) {
			out.write(line);
		}
	}

	private static void assertRefused(Answer answer) {
		assertAll(() -> assertEquals(2, answer.exitCode(), answer.out() + answer.err()), () -> assertEquals("", answer.out()),
				() -> assertEquals(1, answer.errorLines().size(), answer.err()), () -> assertFalse(answer.err().contains("Exception"), answer.err()));
	}
}
