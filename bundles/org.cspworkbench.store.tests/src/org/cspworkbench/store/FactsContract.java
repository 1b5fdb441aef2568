package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactChange;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.store.facts.SavedMapping;
import org.cspworkbench.store.facts.SourceArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class FactsContract {
	private static final Dataset STREET = new Dataset("police-uk-street", "Street crime – “ASB”", "Forces", "OGL", "https://data.police.uk", Making.COUNTED, false);
	private static final Measure CRIME = new Measure("crime", "All crime", "crimes", Nature.COUNT);
	private static final Measure ROBBERY = new Measure("robbery", "Robbery", "crimes", Nature.COUNT).within("crime");
	private static final Part OCTOBER = new Part("2019-10-kent-street", "2019-10.zip: 2019-10/2019-10-kent-street.csv", "2019-10.zip", 2_446, "ab".repeat(32), "UTF-8",
			new Part.Rows(13, 8, 5), true, Optional.of(LocalDate.of(2019, 12, 1)), Instant.parse("2020-02-13T09:00:00Z"), 1,
			List.of("Some rows have no location.", "Zweite Notiz – ümlaut"),
			List.of(new Claim("kent", List.of(Period.parse("2019-10"))), new Claim("btp", List.of(Period.parse("2018/19"), Period.parse("2019-10")), Set.of("robbery"), Set.of("E01", "E02"))));

	@TempDir
	Path folder;

	private final Kind kind;
	private Site site;
	private Database database;
	private FactStore facts;

	FactsContract(Kind kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() throws StoreException {
		site = kind.site(folder);
		database = site.open();
		facts = database.facts();
	}

	@AfterEach
	void close() throws StoreException {
		database.close();
	}

	private void change(FactStore.Work<?> work) throws StoreException {
		facts.change(work);
	}

	private static Void fill(FactChange change) throws StoreException {
		change.keep(STREET);
		change.keep(STREET.id(), List.of(CRIME, ROBBERY));
		change.keep(STREET.id(), OCTOBER, List.of(new RejectedRow(10, "The row has 9 values and the heading 12.", "a | b"), new RejectedRow(11, "…", "")));
		change.keep(STREET.id(), Set.of("kent"), List.of(new SourceArea("E01024781", "Tunbridge Wells 001A", "kent", 7), new SourceArea("E01024782", "", "kent", 0)));
		change.add(STREET.id(), runs(250));
		return null;
	}

	private static List<FactRun> runs(int areas) {
		var random = new Random(7);
		return IntStream.range(0, areas).boxed().flatMap(area -> List.of("robbery", "drugs").stream().map(measure -> {
			var cells = new byte[random.nextInt(100) + 1];
			random.nextBytes(cells);
			return new FactRun("E%08d".formatted(area), measure, area % 2 == 0 ? "kent" : "sussex", "1", cells);
		})).toList();
	}

	private List<FactRun> read(FactSelection selection) throws StoreException {
		var read = new ArrayList<FactRun>();
		facts.runs(selection, read::add);
		return read;
	}

	@Test
	void startsEmpty() throws Exception {
		assertEquals(0, facts.edition());
		assertEquals(List.of(), facts.datasets());
		assertEquals(Optional.empty(), facts.dataset("police-uk-street"));
		assertEquals(List.of(), facts.geoAreas());
		assertEquals(List.of(), facts.mappings());
	}

	@Test
	void whatIsKeptIsReadAgain() throws Exception {
		change(FactsContract::fill);
		database.close();
		database = site.open();
		facts = database.facts();

		assertEquals(List.of(STREET), facts.datasets());
		assertEquals(List.of(CRIME, ROBBERY), facts.measures(STREET.id()));
		assertEquals(List.of(OCTOBER), facts.parts(STREET.id()));
		assertEquals(List.of(10L, 11L), facts.rejected(STREET.id(), OCTOBER.key()).stream().map(RejectedRow::line).toList());
		assertEquals(List.of(new SourceArea("E01024781", "Tunbridge Wells 001A", "kent", 7), new SourceArea("E01024782", "", "kent", 0)), facts.areas(STREET.id()));
		var found = new TreeMap<String, byte[]>();
		for (var run : read(FactSelection.all(STREET.id())))
			found.put(run.area() + run.measure() + run.reporter() + run.step(), run.cells());
		assertEquals(500, found.size());
		for (var run : runs(250))
			assertArrayEquals(run.cells(), found.get(run.area() + run.measure() + run.reporter() + run.step()));
	}

	@Test
	void runsAreSelectedByAreaMeasureAndReporter() throws Exception {
		change(FactsContract::fill);
		var areas = Set.copyOf(IntStream.range(0, 213).mapToObj("E%08d"::formatted).toList());

		assertEquals(426, read(FactSelection.of(STREET.id(), areas, Set.of())).size(), "more areas than are asked for at once");
		assertEquals(213, read(FactSelection.of(STREET.id(), areas, Set.of("drugs"))).size());
		assertEquals(2, read(FactSelection.of(STREET.id(), Set.of("E00000003"), Set.of("drugs", "robbery"))).size());
		assertEquals(250, read(FactSelection.by(STREET.id(), Set.of("sussex"))).size());
		assertEquals(0, read(FactSelection.of(STREET.id(), Set.of("E99"), Set.of())).size());
		assertEquals(0, read(FactSelection.all("other")).size());
	}

	@Test
	void aChangeThatFailsLeavesNothing() throws Exception {
		assertThrows(StoreException.class, () -> change(change -> {
			fill(change);
			throw new StoreException("no");
		}));
		assertEquals(List.of(), facts.datasets());
		assertEquals(0, facts.edition());

		change(FactsContract::fill);
		assertThrows(StoreException.class, () -> change(change -> {
			change.add(STREET.id(), runs(1));
			return null;
		}), "a run that is there already");
		assertEquals(500, read(FactSelection.all(STREET.id())).size());
		assertEquals(1, facts.edition());
	}

	@Test
	void lookingDoesNotCountAsAChange() throws Exception {
		change(FactsContract::fill);
		assertEquals(1, facts.edition());
		change(change -> {
			assertEquals(2, change.number());
			assertEquals(List.of(OCTOBER), change.parts(STREET.id()));
			assertEquals(2, change.areas(STREET.id()).size());
			change.runs(FactSelection.all(STREET.id()), run -> {
			});
			return null;
		});
		assertEquals(1, facts.edition());
	}

	@Test
	void partsAndRunsGiveWayToLaterOnes() throws Exception {
		change(FactsContract::fill);
		var corrected = new Part(OCTOBER.key(), "2019-10-kent-street.csv", "", 10, "cd".repeat(32), "UTF-8", new Part.Rows(1, 1, 0), false, Optional.empty(),
				Instant.parse("2020-03-01T09:00:00Z"), 2, List.of(), List.of());
		var first = runs(1).getFirst();
		change(change -> {
			change.keep(STREET.id(), corrected, List.of());
			change.replace(STREET.id(), List.of(new FactRun(first.area(), first.measure(), first.reporter(), first.step(), new byte[] { 1, 2, 3 })));
			change.drop(STREET.id(), List.of(runs(2).get(2)));
			change.keep(STREET.id(), Set.of("kent"), List.of());
			return null;
		});
		assertEquals(List.of(corrected), facts.parts(STREET.id()));
		assertEquals(List.of(), facts.rejected(STREET.id(), OCTOBER.key()));
		assertEquals(List.of(), facts.areas(STREET.id()));
		assertArrayEquals(new byte[] { 1, 2, 3 },
				read(FactSelection.of(STREET.id(), Set.of(first.area()), Set.of(first.measure()))).getFirst().cells());
		assertEquals(499, read(FactSelection.all(STREET.id())).size());
	}

	@Test
	void lookupsAndMappings() throws Exception {
		var ward = new GeoArea("E05015901", "St John’s", "ward", "2024", "wards");
		var link = new AreaLink("E01024781", "E05015901", AreaLink.Kind.WITHIN, "wards");
		var followed = new AreaLink("E01024784", "E01034901", AreaLink.Kind.FOLLOWED_BY, "changes");
		change(change -> {
			change.keepLookup("wards", List.of(ward), List.of(link));
			change.keepLookup("changes", List.of(), List.of(followed));
			change.keep(new SavedMapping("near-misses", "Near misses", "<mapping/>".repeat(5_000)));
			return null;
		});
		assertEquals(List.of(ward), facts.geoAreas());
		assertEquals(Set.of(link, followed), Set.copyOf(facts.geoLinks()));
		assertEquals(50_000, facts.mappings().getFirst().content().length());
		change(change -> {
			change.keepLookup("wards", List.of(), List.of());
			change.keep(new SavedMapping("near-misses", "Near misses", "<mapping/>"));
			return null;
		});
		assertEquals(List.of(), facts.geoAreas());
		assertEquals(List.of(followed), facts.geoLinks());
		assertEquals(List.of(new SavedMapping("near-misses", "Near misses", "<mapping/>")), facts.mappings());
	}

	@Test
	void aDatasetGoesWithAllThatBelongsToIt() throws Exception {
		change(FactsContract::fill);
		change(change -> {
			change.dropDataset(STREET.id());
			return null;
		});
		assertEquals(List.of(), facts.datasets());
		assertEquals(List.of(), facts.parts(STREET.id()));
		assertEquals(0, read(FactSelection.all(STREET.id())).size());
	}

	@Test
	void onlyOneChangeIsUnderWayAtATime() throws Exception {
		var threads = Executors.newFixedThreadPool(4);
		try {
			var begin = new CountDownLatch(1);
			var changes = new ArrayList<Future<Integer>>();
			for (int i = 0; i < 4; i++) {
				var id = "dataset-" + i;
				changes.add(threads.submit(() -> {
					begin.await();
					return facts.change(change -> {
						change.keep(new Dataset(id, id, "", "", "", Making.STATED, false));
						return change.number();
					});
				}));
			}
			begin.countDown();
			var numbers = new ArrayList<Integer>();
			for (var change : changes)
				numbers.add(change.get());
			assertEquals(Set.of(1, 2, 3, 4), Set.copyOf(numbers));
			assertEquals(4, facts.datasets().size());
			assertEquals(4, facts.edition());
		} finally {
			threads.shutdownNow();
		}
	}

	@Test
	void aBackupHoldsTheFacts() throws Exception {
		change(FactsContract::fill);
		var backup = folder.resolve("facts.zip");
		database.backup(backup);
		change(change -> {
			change.dropDataset(STREET.id());
			return null;
		});

		database.restore(backup);

		assertEquals(List.of(OCTOBER), facts.parts(STREET.id()));
		assertEquals(500, read(FactSelection.all(STREET.id())).size());
		assertEquals(1, facts.edition());
		change(change -> {
			change.keep(new SavedMapping("m", "m", ""));
			return null;
		});
		assertTrue(facts.edition() > 1);
	}
}
