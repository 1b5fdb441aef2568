package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two sessions on one database. */
abstract class ConcurrencyContract {
	private static final int ROUNDS = 25;

	@TempDir
	Path folder;

	private final Kind kind;

	ConcurrencyContract(Kind kind) {
		this.kind = kind;
	}

	@Test
	@Timeout(180)
	void oneOfTwoSavesAtTheSameMomentIsRefusedAndNothingIsLost() throws Exception {
		var site = kind.site(folder);
		try (var anna = site.open(); var ben = site.open(); var threads = Executors.newFixedThreadPool(2)) {
			var base = anna.plans().create("tw-2020", SUMMARY, content("start"), analyst("start"));
			for (int round = 0; round < ROUNDS; round++) {
				var barrier = new CyclicBarrier(2);
				var outcomes = outcomes(threads.invokeAll(List.of(saving(anna, "Anna", base, round, barrier), saving(ben, "Ben", base, round, barrier))));

				var saved = outcomes.stream().filter(Revision.class::isInstance).map(Revision.class::cast).toList();
				var refused = outcomes.stream().filter(StaleRevisionException.class::isInstance).map(StaleRevisionException.class::cast).toList();
				assertEquals(1, saved.size());
				assertEquals(1, refused.size());
				assertEquals(saved, refused.getFirst().newer());
				assertEquals(saved.getFirst(), anna.plans().plan("tw-2020").orElseThrow().latest());
				base = saved.getFirst();
			}
			assertEquals(ROUNDS + 1, ben.plans().history("tw-2020").size());
		}
	}

	private static Callable<Object> saving(Database session, String author, Revision base, int round, CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			try {
				return session.plans().save(base, SUMMARY, content(author + " " + round), new Authorship(author, Samples.NOON, "round " + round));
			} catch (StaleRevisionException e) {
				return e;
			}
		};
	}

	private static List<Object> outcomes(List<Future<Object>> futures) throws Exception {
		var outcomes = new ArrayList<>();
		for (var future : futures)
			outcomes.add(future.get());
		return outcomes;
	}

	@Test
	@Timeout(180)
	void everyConfirmedSaveOfManyThreadsIsThere() throws Exception {
		var site = kind.site(folder);
		try (var anna = site.open(); var ben = site.open(); var threads = Executors.newFixedThreadPool(6)) {
			anna.plans().create("tw-2020", SUMMARY, content("start"), analyst("start"));
			var work = new ArrayList<Callable<Object>>();
			for (int thread = 0; thread < 6; thread++)
				work.add(mergingUntilDone(thread % 2 == 0 ? anna : ben, "thread " + thread));
			outcomes(threads.invokeAll(work));

			var history = anna.plans().history("tw-2020");
			var found = new HashSet<String>();
			for (var revision : history)
				found.add(new String(anna.plans().content(revision), StandardCharsets.UTF_8));
			assertEquals(6 * 15 + 1, history.size());
			assertEquals(6 * 15 + 1, found.size());
		}
	}

	/** Saves fifteen times; a refused save is tried again on what the refusal says is the latest. */
	private static Callable<Object> mergingUntilDone(Database session, String author) {
		return () -> {
			var base = session.plans().plan("tw-2020").orElseThrow().latest();
			for (int done = 0; done < 15;)
				try {
					base = session.plans().save(base, SUMMARY, content(author + " " + done), new Authorship(author, Samples.NOON, ""));
					done++;
				} catch (StaleRevisionException e) {
					base = e.latest();
				}
			return base;
		};
	}

	@Test
	@Timeout(180)
	void oneOfTwoNewPlansWithTheSameIdIsRefused() throws Exception {
		var site = kind.site(folder);
		try (var anna = site.open(); var ben = site.open(); var threads = Executors.newFixedThreadPool(2)) {
			for (int round = 0; round < 10; round++) {
				var id = "plan-" + round;
				var barrier = new CyclicBarrier(2);
				var outcomes = outcomes(threads.invokeAll(List.of(creating(anna, "Anna", id, barrier), creating(ben, "Ben", id, barrier))));

				assertEquals(1, outcomes.stream().filter(Revision.class::isInstance).count());
				assertEquals(1, outcomes.stream().filter(PlanExistsException.class::isInstance).count());
				assertEquals(1, anna.plans().history(id).size());
			}
		}
	}

	private static Callable<Object> creating(Database session, String author, String id, CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			try {
				return session.plans().create(id, SUMMARY, content(author), new Authorship(author, Samples.NOON, ""));
			} catch (PlanExistsException e) {
				return e;
			}
		};
	}

	@Test
	@Timeout(180)
	void listsAreWholeWhileOthersSave() throws Exception {
		var site = kind.site(folder);
		try (var anna = site.open(); var ben = site.open(); var threads = Executors.newFixedThreadPool(4)) {
			for (int i = 0; i < 5; i++)
				anna.plans().create("plan-" + i, SUMMARY, content("start"), analyst("start"));
			var stop = new AtomicBoolean();
			Callable<Object> reading = () -> {
				int reads = 0;
				for (; !stop.get(); reads++) {
					assertEquals(5, ben.plans().plans().size());
					var entry = ben.plans().plan("plan-0").orElseThrow();
					assertEquals(entry.latest(), ben.plans().history("plan-0").stream().filter(entry.latest()::equals).findFirst().orElseThrow());
				}
				return reads;
			};
			var readers = List.of(threads.submit(reading), threads.submit(reading));
			try {
				outcomes(threads.invokeAll(List.of(savingAll(anna, 200), savingAll(ben, 200))));
			} finally {
				stop.set(true);
			}
			for (var reads : outcomes(readers))
				assertTrue((int) reads > 5, reads + " reads");
		}
	}

	private static Callable<Object> savingAll(Database session, int saves) {
		return () -> {
			for (int i = 0; i < saves; i++)
				try {
					session.plans().save(session.plans().plan("plan-" + i % 5).orElseThrow().latest(), SUMMARY, content("save " + i), analyst(""));
				} catch (StaleRevisionException e) {
					// The other was first, which another test is about.
				}
			return saves;
		};
	}

	@Test
	@Timeout(180)
	void sessionsThatMakeTheDatabaseAtTheSameTimeAllGetIt() throws Exception {
		var site = kind.site(folder);
		var barrier = new CyclicBarrier(4);
		try (var threads = Executors.newFixedThreadPool(4)) {
			Callable<Object> opening = () -> {
				barrier.await();
				return site.open();
			};
			var opened = outcomes(threads.invokeAll(List.of(opening, opening, opening, opening))).stream().map(Database.class::cast).toList();
			opened.getFirst().plans().create("tw-2020", SUMMARY, content("start"), analyst("start"));
			for (var database : opened)
				assertEquals(1, database.plans().plans().size());
			for (var database : opened)
				database.close();
		}
	}
}
