package org.cspworkbench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** A program that saves random content to random plans and prints each save that was confirmed, until it is killed. */
final class Saving {
	static final int PLANS = 4;

	private Saving() {
	}

	public static void main(String[] arguments) throws Exception {
		ParentWatch.start();
		var data = new DataFolder(Path.of(arguments[0]));
		var random = new Random(Long.parseLong(arguments[1]));
		var location = DatabaseLocation.of(arguments[2], data, PasswordSource.none());
		try (var database = Database.open(location, data)) {
			System.out.println("open");
			while (true)
				print(save(database.plans(), random));
		}
	}

	private static Revision save(PlanStore plans, Random random) throws StoreException {
		var id = "plan-" + random.nextInt(PLANS);
		var content = Samples.content(random, random.nextInt(random.nextInt(10) == 0 ? 400_000 : 20_000));
		var authorship = new Authorship("Saving", Instant.now(), "save " + random.nextInt());
		var entry = plans.plan(id);
		return entry.isEmpty() ? plans.create(id, Samples.SUMMARY, content, authorship)
				: plans.save(entry.get().latest(), Samples.SUMMARY, content, authorship);
	}

	private static void print(Revision saved) {
		System.out.println("saved " + saved.plan() + " " + saved.number() + " " + saved.sha256());
	}
}
