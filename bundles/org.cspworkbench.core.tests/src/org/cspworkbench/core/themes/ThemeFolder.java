package org.cspworkbench.core.themes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.core.Refusal;

/** A data folder into which a test puts theme jars, good ones and broken ones. */
record ThemeFolder(Path data) {

	ThemeLibrary load() throws Refusal {
		return ThemeStart.load(data, List.of(themes()));
	}

	Path themes() {
		return data.resolve("themes");
	}

	Path put(String name, ThemeJar jar) throws Refusal {
		var file = themes().resolve(name);
		jar.write(file);
		return file;
	}

	/** The files of a good jar, to be spoiled. */
	static Map<String, String> good(String id) throws Refusal, IOException {
		var folder = Files.createTempDirectory("theme");
		var jar = folder.resolve("good.jar");
		new NewTheme(id, "Theme " + id, List.of()).jar().write(jar);
		var files = new LinkedHashMap<String, String>();
		JarContent.read(jar).files().forEach((name, content) -> files.put(name, new String(content, StandardCharsets.UTF_8)));
		Files.delete(jar);
		Files.delete(folder);
		return files;
	}

	Path put(String name, Map<String, String> files) throws IOException {
		Files.createDirectories(themes());
		return Files.write(themes().resolve(name), zip(files));
	}

	static byte[] zip(Map<String, String> files) throws IOException {
		return zip(files, StandardCharsets.UTF_8);
	}

	static byte[] zip(Map<String, String> files, Charset encoding) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(encoding));
			}
		}
		return bytes.toByteArray();
	}
}
