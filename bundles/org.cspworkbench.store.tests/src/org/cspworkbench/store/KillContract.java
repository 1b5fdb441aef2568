package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cspworkbench.store.internal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a user has been told is saved stays saved, whenever the program dies. */
abstract class KillContract {
	private static final int SAVES = 200;
	private static final String PROBE = "probe";

	@TempDir
	Path folder;

	private final Kind kind;

	KillContract(Kind kind) {
		this.kind = kind;
	}

	@Test
	@Timeout(300)
	void losesNoConfirmedRevisionWhenKilledDuringRandomSaves() throws Exception {
		var site = kind.site(folder);
		var random = new Random();
		var confirmed = new ArrayList<String>();
		int kills = 0;
		while (confirmed.size() < SAVES || kills < 5) {
			confirmed.addAll(savesUntilKilled(site, random));
			kills++;
			assertHolds(site, confirmed, kills);
		}
	}

	private List<String> savesUntilKilled(Site site, Random random) throws Exception {
		var url = site.location() instanceof DatabaseLocation.Shared shared ? shared.url() + "?user=postgres" : "";
		try (var program = OtherProgram.start(folder.resolve("program"), Saving.class, site.data().path().toString(), Long.toString(random.nextLong()), url)) {
			assertEquals("open", program.line());
			for (int saves = 5 + random.nextInt(30); saves > 0; saves--)
				assertNotNull(program.line());
			// Somewhere within the save that is under way.
			Thread.sleep(0, random.nextInt(20_000_000) % 1_000_000);
			if (random.nextBoolean())
				Thread.sleep(random.nextInt(20));
			return program.kill().stream().filter(line -> line.startsWith("saved ")).toList();
		}
	}

	private static void assertHolds(Site site, List<String> confirmed, int kills) throws Exception {
		try (var database = site.open()) {
			var plans = database.plans();
			for (var line : confirmed)
				assertEquals(line, line(plans.revision(line.split(" ")[1], Integer.parseInt(line.split(" ")[2])).orElseThrow()));
			int held = 0;
			for (var entry : plans.plans()) {
				var history = plans.history(entry.id());
				assertEquals(entry.latest(), history.getFirst());
				held += entry.id().equals(PROBE) ? 0 : history.size();
				for (int i = 0; i < history.size(); i++) {
					assertEquals(history.size() - i, history.get(i).number());
					assertEquals(history.get(i).sha256(), Sha256.of(plans.content(history.get(i))));
				}
			}
			// A save may be done though the program died before it could say so: one a kill at most.
			assertTrue(held >= confirmed.size() && held <= confirmed.size() + kills, held + " held, " + confirmed.size() + " confirmed");
			assertCanBeWrittenTo(plans);
		}
	}

	private static void assertCanBeWrittenTo(PlanStore plans) throws StoreException {
		var probe = plans.plan(PROBE);
		var saved = probe.isEmpty() ? plans.create(PROBE, Samples.SUMMARY, Samples.content("x"), Samples.analyst("probe"))
				: plans.archive(PROBE, Samples.analyst("probe again")).latest();
		assertEquals(saved, plans.plan(PROBE).orElseThrow().latest());
	}

	private static String line(Revision revision) {
		return "saved " + revision.plan() + " " + revision.number() + " " + revision.sha256();
	}

	@Test
	@Timeout(300)
	void opensWhenKilledWhileTheDatabaseIsMade() throws Exception {
		var random = new Random();
		for (int attempt = 0; attempt < 5; attempt++) {
			var site = kind.site(folder.resolve("attempt-" + attempt));
			var url = site.location() instanceof DatabaseLocation.Shared shared ? shared.url() + "?user=postgres" : "";
			try (var program = OtherProgram.start(folder.resolve("program"), Saving.class, site.data().path().toString(), "1", url)) {
				Thread.sleep(150 + random.nextInt(700));
				program.kill();
			}
			try (var database = site.open()) {
				var saved = database.plans().create("after", Samples.SUMMARY, Samples.content("x"), Samples.analyst("after the crash"));
				assertEquals(saved, database.plans().plan("after").orElseThrow().latest());
			}
		}
	}
}
