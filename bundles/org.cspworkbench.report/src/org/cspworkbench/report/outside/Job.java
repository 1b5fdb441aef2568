package org.cspworkbench.report.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;

/** What a child process is to render; all of it lies in one folder. */
record Job(Path folder, String id, String title, String file, Format format, Map<String, String> parameters) {

	/** In place of a file: the layout shipped with the product and is known by its id. */
	static final String SHIPPED = "";
	private static final String PARAMETER = "parameter.";

	Path plan() {
		return folder.resolve("plan.cspplan");
	}

	Layout layout() throws IOException, PublishingException {
		return file.equals(SHIPPED) ? new Layouts().named(id)
				: new Layout(id, title, "", folder.resolve("layout").resolve(file).toUri().toURL(), false, Optional.empty());
	}

	Path output() {
		return folder.resolve("published." + format.extension());
	}

	/** The sentence with which a render failed. */
	static Path answer(Path folder) {
		return folder.resolve("answer.txt");
	}

	void write() throws IOException {
		var lines = new Properties();
		lines.setProperty("id", id);
		lines.setProperty("title", title);
		lines.setProperty("file", file);
		lines.setProperty("format", format.name());
		parameters.forEach((name, value) -> lines.setProperty(PARAMETER + name, value));
		try (var writer = Files.newBufferedWriter(folder.resolve("job.properties"))) {
			lines.store(writer, null);
		}
	}

	static Job read(Path folder) throws IOException {
		var lines = new Properties();
		try (var reader = Files.newBufferedReader(folder.resolve("job.properties"))) {
			lines.load(reader);
		}
		var parameters = new HashMap<String, String>();
		for (var name : lines.stringPropertyNames()) {
			if (name.startsWith(PARAMETER)) {
				parameters.put(name.substring(PARAMETER.length()), lines.getProperty(name));
			}
		}
		return new Job(folder, lines.getProperty("id"), lines.getProperty("title"), lines.getProperty("file"), Format.valueOf(lines.getProperty("format")), parameters);
	}
}
