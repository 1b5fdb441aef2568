package org.cspworkbench.benchmark.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.testkit.StreetFiles;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.OperatingSystemMXBean;

/**
 * Imports of street-level crime, three years of one force and ten times that, beside SQLite and DuckDB loading the same file
 * into a table; then the time of ward by type by month. The whole runs in a heap of 256 MB. Behind each time of a peer stands
 * how many times that of the workbench it is. Set {@code benchmark.rows} for other sizes.
 */
class ImportBenchmark {
	private static final String SIZES = System.getProperty("benchmark.rows", "530000,5000000");
	private static final String STREET = "police-uk-street";
	private static final int LSOAS = 1_140;
	private static final int WARDS = 280;
	private static final int DISTRICTS = 13;
	private static final int QUESTIONS = 9;
	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	@TempDir
	Path folder;

	@Test
	void importsBesideSqliteAndDuckDb() throws Exception {
		var warmUp = files(50_000);
		warmUp.write(folder.resolve("warm-up.csv"));
		ours(warmUp, folder.resolve("warm-up.csv"), 50_000, false);
		for (var size : SIZES.split(","))
			measure(Integer.parseInt(size.strip()));
	}

	private static StreetFiles files(int rows) {
		return StreetFiles.seeded(36).rows(rows).areas(LSOAS, WARDS, DISTRICTS);
	}

	private void measure(int rows) throws Exception {
		var file = folder.resolve("street-" + rows + ".csv");
		files(rows).write(file);
		System.out.printf("%n%,d rows, %,d MB; heap limit %d MB%n", rows, Files.size(file) >> 20, Runtime.getRuntime().maxMemory() >> 20);
		System.out.printf("%-26s %17s %17s %12s %13s %13s %17s %17s%n", "", "import s", "CPU s", "rows/s", "resident MB", "live heap MB", "district ms", "all wards ms");
		var ours = ours(files(rows), file, rows, true);
		for (var peer : Peer.all())
			peer(peer, files(rows), file, rows, ours);
		SqliteShell.ifThere(folder.resolve("shell-" + rows + ".db"), file).ifPresent(seconds -> System.out.printf("%-26s %17s %17s %,12.0f%n",
				"sqlite3 .import (native)", against(seconds, ours.imported().seconds()), "", rows / seconds));
		Files.delete(file);
	}

	private record Results(Took imported, double district, double all) {
	}

	private static String against(double peer, double ours) {
		return "%.2f (%.1fx)".formatted(peer, peer / ours);
	}

	private Results ours(StreetFiles files, Path file, int rows, boolean shown) throws Exception {
		var data = new DataFolder(folder.resolve("data-" + System.nanoTime()));
		var lookup = folder.resolve("lookup.csv");
		files.writeLookup(lookup);
		try (var database = Database.open(DatabaseLocation.of(null, data, null), data)) {
			var library = EvidenceLibrary.of(database.facts());
			library.importFiles(List.of(lookup), "ons-lookup", new NullProgressMonitor());
			var heap = new LiveHeap();
			var resident = new ResidentMemory();
			var imported = Took.by(() -> library.importFiles(List.of(file), "police-uk", new NullProgressMonitor()));
			var most = resident.most();
			double live = heap.most() / 1048576.0;
			var district = IntStream.range(0, WARDS).filter(ward -> files.districtOf(ward) == 0).mapToObj(files::ward).toList();
			var all = IntStream.range(0, WARDS).mapToObj(files::ward).toList();
			var prepared = Took.by(() -> {
				library.prepare();
				return library;
			});
			var first = Took.by(() -> question(library, district));
			var results = new Results(imported, median(() -> question(library, district)), median(() -> question(library, all)));
			if (shown) {
				System.out.printf("%-26s %17.2f %17.2f %,12.0f %13s %13.0f %17.1f %17.1f%n", "CSP Workbench", imported.seconds(), imported.cpu(), rows / imported.seconds(), most,
						live, results.district(), results.all());
				System.out.printf("%-26s reading ahead %.0f ms beside the window, then the first question %.0f ms%n", "", prepared.seconds() * 1000, first.seconds() * 1000);
			}
			return results;
		}
	}

	/** Ward by type by month, three years of it. */
	private static Object question(EvidenceLibrary library, List<String> wards) throws Exception {
		var types = library.dataset(STREET).orElseThrow().measures().keySet().stream().filter(measure -> !measure.equals("crime")).toList();
		var months = Period.parse("2022-01/2024-12").eachMonth().map(Period::month).toList();
		assertEquals(14, types.size());
		return library.query(new FactQuery(STREET, types, wards, months));
	}

	private void peer(Peer peer, StreetFiles files, Path file, int rows, Results ours) throws Exception {
		try (var connection = peer.open(folder.resolve(peer.name() + "-" + rows + ".db")); var statement = connection.createStatement()) {
			var resident = new ResidentMemory();
			var loaded = Took.by(() -> peer.load(connection, file));
			var most = resident.most();
			statement.execute("CREATE TABLE lookup (lsoa VARCHAR(16) PRIMARY KEY, ward VARCHAR(16), district VARCHAR(16))");
			for (int lsoa = 0; lsoa < LSOAS; lsoa++)
				statement.execute("INSERT INTO lookup VALUES ('%s', '%s', '%s')".formatted(StreetFiles.lsoa(lsoa), files.ward(files.wardOf(lsoa)),
						files.district(files.districtOf(files.wardOf(lsoa)))));
			var question = "SELECT ward, crime_type, month, COUNT(*) FROM street JOIN lookup ON lookup.lsoa = street.lsoa_code %s GROUP BY ward, crime_type, month";
			double district = median(() -> peer.count(connection, question.formatted("WHERE district = '" + files.district(0) + "'")));
			double all = median(() -> peer.count(connection, question.formatted("")));
			System.out.printf("%-26s %17s %17s %,12.0f %13s %13s %17s %17s%n", peer.title(), against(loaded.seconds(), ours.imported().seconds()),
					against(loaded.cpu(), ours.imported().cpu()), rows / loaded.seconds(), most, "", against(district, ours.district()), against(all, ours.all()));
		}
	}

	/** The time on the clock, and that of all processors, which other programs on the computer do not lengthen. */
	private record Took(double seconds, double cpu) {

		static Took by(Callable<?> work) throws Exception {
			long start = System.nanoTime();
			long cpu = SYSTEM.getProcessCpuTime();
			work.call();
			return new Took((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
		}
	}

	private static double median(Callable<?> work) throws Exception {
		var times = new double[QUESTIONS];
		for (int i = 0; i < QUESTIONS; i++)
			times[i] = Took.by(work).seconds() * 1000;
		Arrays.sort(times);
		return times[QUESTIONS / 2];
	}
}
