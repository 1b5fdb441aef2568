package org.cspworkbench.store.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;

import org.cspworkbench.store.BackupSummary;

/** The first page of a backup: what it is, which upgrades its database had had, and what each table must come to. */
record BackupManifest(int format, int upgrades, Instant written, List<Part> parts) {
	static final String ENTRY = "manifest.properties";
	static final int FORMAT = 1;
	private static final String KIND = "csp-workbench-backup";
	private static final String TABLE = "[a-z][a-z0-9_]{0,62}";
	private static final int MOST_PARTS = 200;

	/** One table: how many rows, how many bytes as CSV, and their hash. */
	record Part(String table, long rows, long bytes, String sha256) {

		String entry() {
			return "tables/" + table + ".csv";
		}
	}

	byte[] bytes() {
		var lines = new ArrayList<String>();
		lines.add("kind=" + KIND);
		lines.add("format=" + format);
		lines.add("written=" + written.toString().replace(":", "\\:"));
		lines.add("upgrades=" + upgrades);
		lines.add("tables=" + String.join(",", parts.stream().map(Part::table).toList()));
		for (var part : parts) {
			lines.add(part.table + ".rows=" + part.rows);
			lines.add(part.table + ".bytes=" + part.bytes);
			lines.add(part.table + ".sha256=" + part.sha256);
		}
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/** Whatever is not such a page is an IOException. */
	static BackupManifest read(InputStream in) throws IOException {
		var properties = new Properties();
		try {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			if (!KIND.equals(properties.getProperty("kind")))
				throw new IOException("not the manifest of a backup");
			int format = whole(properties, "format");
			// What a later format says beyond this cannot be known here.
			return format > FORMAT ? new BackupManifest(format, 0, Instant.EPOCH, List.of())
					: new BackupManifest(format, whole(properties, "upgrades"), Instant.parse(text(properties, "written")), parts(properties));
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new IOException(e);
		}
	}

	private static List<Part> parts(Properties properties) throws IOException {
		var tables = List.of(text(properties, "tables").split(","));
		if (tables.size() > MOST_PARTS || new HashSet<>(tables).size() < tables.size())
			throw new IOException("tables that cannot be");
		var parts = new ArrayList<Part>();
		for (var table : tables) {
			if (!table.matches(TABLE))
				throw new IOException("a table that cannot be");
			parts.add(new Part(table, count(properties, table + ".rows"), count(properties, table + ".bytes"), text(properties, table + ".sha256")));
		}
		return List.copyOf(parts);
	}

	private static int whole(Properties properties, String key) throws IOException {
		return Math.toIntExact(Math.min(Integer.MAX_VALUE, count(properties, key)));
	}

	private static long count(Properties properties, String key) throws IOException {
		var count = Long.parseLong(text(properties, key));
		if (count < 0)
			throw new IOException(key + " is below nought");
		return count;
	}

	private static String text(Properties properties, String key) throws IOException {
		var text = properties.getProperty(key);
		if (text == null)
			throw new IOException(key + " is missing");
		return text;
	}

	BackupSummary summary() {
		return new BackupSummary(written, rows("plan"), rows("revision"));
	}

	private long rows(String table) {
		return parts.stream().filter(part -> part.table.equals(table)).mapToLong(Part::rows).findFirst().orElse(0);
	}
}
