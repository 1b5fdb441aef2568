package org.cspworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tests have published. The files stay for the validators of PDF/UA and of web pages, which run after these tests. */
final class Published {

	private static final Path FOLDER = Path.of(System.getProperty("published", "target/published"));
	private static final Path CLEARED = folder();
	private static final Publisher PUBLISHER = new Publisher();

	private Published() {
	}

	/** Made empty by the first that publishes. */
	private static Path folder() {
		try {
			Files.createDirectories(FOLDER);
			try (var files = Files.list(FOLDER)) {
				for (var file : files.toList()) {
					Files.delete(file);
				}
			}
			return FOLDER;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Publishes what no test has published yet. */
	static Path file(PlanSnapshot plan, String layout, Format format) throws PublishingException {
		var file = CLEARED.resolve(plan.plan().getKey() + "-" + layout + "." + format.extension());
		if (!Files.exists(file)) {
			PUBLISHER.publish(new Publication(plan, new Layouts().named(layout), format), file);
		}
		return file;
	}

	static void close() {
		PUBLISHER.close();
	}
}
