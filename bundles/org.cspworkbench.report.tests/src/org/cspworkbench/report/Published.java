package org.cspworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.cspworkbench.report.data.PlanSnapshot;

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

	/** Publishes with a design that did not ship with the product. */
	static Path design(PlanSnapshot plan, String design, Format format, Map<String, String> parameters) throws PublishingException, IOException {
		var file = CLEARED.resolve(plan.plan().getKey() + "-stock-" + design + "." + format.extension());
		if (!Files.exists(file)) {
			var folder = Files.createTempDirectory("stock");
			try {
				var layout = new Layout(design, design, "", stock(design, folder).toUri().toURL(), false);
				PUBLISHER.publish(new Publication(plan, layout, format, parameters), file);
			} finally {
				Files.deleteIfExists(folder.resolve(design + ".rptdesign"));
				Files.delete(folder);
			}
		}
		return file;
	}

	/** One of the designs that these tests bring along, as a file. */
	static Path stock(String design, Path folder) throws IOException {
		var file = folder.resolve(design + ".rptdesign");
		try (var content = Published.class.getResourceAsStream("stock-designs/" + design + ".rptdesign")) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}

	static void close() {
		PUBLISHER.close();
	}
}
