package org.cspworkbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.cspworkbench.store.internal.Sha256;

/** A program that saves until the disk is full, makes space, and goes on. */
final class Filling {

	private Filling() {
	}

	public static void main(String[] arguments) throws Exception {
		var data = new DataFolder(Path.of(arguments[0]));
		var ballast = Files.write(data.path().resolve("ballast"), new byte[4 * 1024 * 1024]);
		var location = new DatabaseLocation.Embedded(data.database());
		var random = new Random(1);
		Revision latest = null;
		try (var database = Database.open(location, data)) {
			latest = database.plans().create("tw-2020", Samples.SUMMARY, Samples.content("start"), Samples.analyst(""));
			try {
				while (true)
					latest = database.plans().save(latest, Samples.SUMMARY, Samples.content(random, 500_000), Samples.analyst(""));
			} catch (StoreException e) {
				System.out.println("refused " + e.getMessage());
			}
			Files.delete(ballast);
			var next = database.plans().save(latest, Samples.SUMMARY, Samples.content("after"), Samples.analyst(""));
			System.out.println("went on " + (next.number() - latest.number()) + " after " + (latest.number() > 3));
			latest = next;
		}
		try (var database = Database.open(location, data)) {
			for (var revision : database.plans().history("tw-2020"))
				if (!revision.sha256().equals(Sha256.of(database.plans().content(revision))))
					System.out.println("damaged " + revision);
			System.out.println("holds " + (database.plans().history("tw-2020").getFirst().equals(latest)));
		}
	}
}
