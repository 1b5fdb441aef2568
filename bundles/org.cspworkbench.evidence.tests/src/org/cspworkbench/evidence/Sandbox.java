package org.cspworkbench.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.evidence.internal.crime.HomeOfficeImporter;
import org.cspworkbench.evidence.internal.health.FingertipsImporter;
import org.cspworkbench.evidence.internal.ons.LookupImporter;
import org.cspworkbench.evidence.internal.ons.PopulationImporter;
import org.cspworkbench.evidence.internal.police.PoliceUkImporter;
import org.cspworkbench.evidence.internal.roads.Stats19Importer;
import org.cspworkbench.evidence.query.Fact;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For the tests of one class: a library over a new database in a folder of its own, emptied after each test, and sample files. */
public final class Sandbox implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
	public static final Instant NOW = Instant.parse("2020-02-13T09:00:00Z");
	public static final List<Importer> IMPORTERS = List.of(new PoliceUkImporter(), new HomeOfficeImporter(), new Stats19Importer(), new PopulationImporter(),
			new LookupImporter(), new FingertipsImporter());

	public Path folder;
	public Database database;
	public EvidenceLibrary library;

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		folder = Files.createTempDirectory("evidence-");
		var data = new DataFolder(folder.resolve("data"));
		database = Database.open(DatabaseLocation.of(null, data, null), data);
		library = new EvidenceLibrary(database.facts(), IMPORTERS, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		clear();
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		database.close();
		try (var left = Files.walk(folder)) {
			for (var file : left.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}

	/** A sample under its own name. */
	public Path sample(String name) {
		return sample(name, name);
	}

	public Path sample(String name, String as) {
		var file = folder.resolve(as);
		try (var in = Sandbox.class.getResourceAsStream("samples/" + name)) {
			Files.createDirectories(file.getParent());
			Files.write(file, in.readAllBytes());
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Path file(String name, String... lines) throws IOException {
		return Files.write(folder.resolve(name), Arrays.asList(lines));
	}

	public ImportReport load(String format, Path... files) throws Exception {
		return library.importFiles(List.of(files), format, new NullProgressMonitor());
	}

	public ImportReport load(String format, String sample) throws Exception {
		return load(format, sample(sample));
	}

	public Fact fact(String dataset, String measure, String area, String period) throws Exception {
		var asked = Period.parse(period);
		return library.query(FactQuery.of(dataset, measure, area, List.of(asked))).at(measure, area, asked);
	}

	/** The number, or null when there is none. */
	public String number(String dataset, String measure, String area, String period) throws Exception {
		return fact(dataset, measure, area, period).amount().known().map(value -> value.toPlainString()).orElse(null);
	}

	public Amount amount(String dataset, String measure, String area, String period) throws Exception {
		return fact(dataset, measure, area, period).amount();
	}

	/** Takes everything away, for the next test. */
	public void clear() throws Exception {
		for (var dataset : library.datasets())
			library.remove(dataset.dataset().id());
		for (var mapping : library.mappings())
			library.forget(mapping);
	}
}
