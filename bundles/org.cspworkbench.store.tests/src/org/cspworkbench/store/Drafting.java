package org.cspworkbench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.cspworkbench.store.internal.Sha256;

/** A program that keeps unsaved edits of one plan again and again, until it is killed. */
final class Drafting {

	private Drafting() {
	}

	public static void main(String[] arguments) throws Exception {
		ParentWatch.start();
		var random = new Random();
		try (var session = RecoveryArea.open(Path.of(arguments[0]))) {
			for (int i = 1;; i++) {
				var content = Samples.content(random, random.nextInt(200_000));
				session.keep(new Draft("tw-2020", Optional.empty(), Integer.toString(i), "Analyst", Instant.now(), content));
				System.out.println("kept " + Sha256.of(content));
			}
		}
	}
}
