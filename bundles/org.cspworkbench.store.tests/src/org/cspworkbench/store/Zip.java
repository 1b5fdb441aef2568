package org.cspworkbench.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.store.internal.Sha256;

/** Backups taken apart and put together otherwise. */
final class Zip {
	static final String MANIFEST = "manifest.properties";

	private Zip() {
	}

	static Map<String, byte[]> read(Path file) throws IOException {
		var entries = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (ZipEntry entry; (entry = zip.getNextEntry()) != null;)
				entries.put(entry.getName(), zip.readAllBytes());
		}
		return entries;
	}

	static Path write(Path file, Map<String, byte[]> entries) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

	/** A copy with one entry changed and a manifest that agrees, as a skilful forger would make it. */
	static Path rewritten(Path from, Path to, String name, UnaryOperator<String> change) throws IOException {
		var entries = read(from);
		var changed = change.apply(new String(entries.get(name), StandardCharsets.UTF_8));
		if (entries.put(name, changed.getBytes(StandardCharsets.UTF_8)).length == changed.length() && changed.equals(new String(read(from).get(name), StandardCharsets.UTF_8)))
			throw new IllegalArgumentException("nothing changed in " + name);
		var table = name.replaceAll("^tables/|\\.csv$", "");
		var manifest = manifest(entries);
		manifest.setProperty(table + ".bytes", Integer.toString(entries.get(name).length));
		manifest.setProperty(table + ".sha256", Sha256.of(entries.get(name)));
		entries.put(MANIFEST, bytes(manifest));
		return write(to, entries);
	}

	static Properties manifest(Map<String, byte[]> entries) {
		var properties = new Properties();
		try {
			properties.load(new StringReader(new String(entries.get(MANIFEST), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	static byte[] bytes(Properties properties) {
		var text = new StringBuilder();
		for (var key : new TreeSet<>(properties.stringPropertyNames()))
			text.append(key).append('=').append(properties.getProperty(key).replace(":", "\\:")).append('\n');
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
