package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done in whatever order, the database holds what a plain list in memory says that it should. */
abstract class HistoryContract {
	private static final int STEPS = 150;

	@TempDir
	Path folder;

	private final Kind kind;
	private final Map<String, List<byte[]>> contents = new HashMap<>();
	private final Map<String, List<Revision>> revisions = new HashMap<>();
	private final Map<String, Optional<Authorship>> archived = new HashMap<>();

	HistoryContract(Kind kind) {
		this.kind = kind;
	}

	@Test
	void followsRandomHistories() throws Exception {
		var seed = new Random().nextLong();
		var random = new Random(seed);
		var site = kind.site(folder);
		var database = site.open();
		try {
			for (int step = 0; step < STEPS; step++) {
				step(database, random, step);
				if (random.nextInt(40) == 0) {
					database.close();
					database = site.open();
				}
				if (random.nextInt(40) == 0)
					database = restoredElsewhere(database, folder.resolve("restored-" + step));
			}
			assertAllThere(database);
		} catch (AssertionError | Exception e) {
			throw new AssertionError("with the seed " + seed, e);
		} finally {
			database.close();
		}
	}

	private void step(Database database, Random random, int step) throws StoreException {
		var plans = database.plans();
		var id = "plan-" + random.nextInt(5);
		var authorship = new Authorship("Author " + random.nextInt(3), Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), "step " + step);
		var content = Samples.content(random, random.nextInt(5_000));
		var summary = new PlanSummary("Title " + step, "Partnership " + random.nextInt(2), Integer.toString(2000 + random.nextInt(3)), "", "");
		if (!contents.containsKey(id)) {
			contents.put(id, new ArrayList<>(List.of(content)));
			revisions.put(id, new ArrayList<>(List.of(plans.create(id, summary, content, authorship))));
			archived.put(id, Optional.empty());
			return;
		}
		var history = revisions.get(id);
		var any = random.nextInt(history.size());
		switch (random.nextInt(7)) {
			case 0 -> assertThrows(PlanExistsException.class, () -> plans.create(id, summary, content, authorship));
			case 1 -> {
				if (any < history.size() - 1) {
					var refused = assertThrows(StaleRevisionException.class, () -> plans.save(history.get(any), summary, content, authorship));
					assertEquals(history.subList(any + 1, history.size()).reversed(), refused.newer());
				}
			}
			case 2 -> {
				history.add(plans.restore(history.get(any), history.getLast(), authorship));
				contents.get(id).add(contents.get(id).get(any));
			}
			case 3 -> {
				plans.archive(id, authorship);
				archived.put(id, Optional.of(authorship));
			}
			case 4 -> {
				plans.unarchive(id);
				archived.put(id, Optional.empty());
			}
			default -> {
				history.add(plans.save(history.getLast(), summary, content, authorship));
				contents.get(id).add(content);
			}
		}
	}

	/** Goes on in a copy on the other kind of database, and comes back. */
	private Database restoredElsewhere(Database database, Path there) throws StoreException {
		var file = folder.resolve("step.zip");
		var other = Kind.values()[1 - kind.ordinal()].site(there);
		try (var copy = other.open()) {
			database.backup(file);
			copy.restore(file);
			copy.backup(file);
		}
		database.restore(file);
		return database;
	}

	private void assertAllThere(Database database) throws StoreException {
		var plans = database.plans();
		assertEquals(contents.size(), plans.plans().size());
		for (var id : contents.keySet()) {
			assertEquals(new PlanEntry(id, revisions.get(id).getLast(), archived.get(id)), plans.plan(id).orElseThrow());
			assertEquals(revisions.get(id).reversed(), plans.history(id));
			for (var revision : revisions.get(id))
				assertArrayEquals(contents.get(id).get(revision.number() - 1), plans.content(revision));
		}
	}
}
