package org.cspworkbench.core.themes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.io.XmlInput;
import org.osgi.framework.Constants;

/**
 * The jar of a theme, read as a file from outside: limited in size, its names and its manifest judged, before the framework sees it.
 *
 * @param code whether it brings Java. Java from a jar runs with all rights of the program; a jar without Java cannot run anything.
 */
record JarContent(byte[] bytes, Map<String, byte[]> files, String symbolicName, String version, boolean code) {

	static final String MANIFEST = "META-INF/MANIFEST.MF";
	static final String PLUGIN = "plugin.xml";

	private static final Messages MESSAGES = Messages.of(JarContent.class);
	private static final int LARGEST_JAR = 16 * 1024 * 1024;
	private static final int LARGEST_CONTENT = 64 * 1024 * 1024;
	private static final int LARGEST_MANIFEST = 64 * 1024;
	private static final int MOST_FILES = 2000;
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
	private static final String OWN_POINTS = "org.cspworkbench.core.";
	private static final Set<String> REACHING_INTO_THE_PROGRAM = Set.of(Constants.FRAGMENT_HOST, Constants.BUNDLE_NATIVECODE, "Launcher-Agent-Class", "Premain-Class",
			"Eclipse-PatchFragment", "Service-Component", "DynamicImport-Package");
	private static final Set<String> WITH_CODE = Set.of(Constants.BUNDLE_ACTIVATOR, Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE, Constants.EXPORT_PACKAGE,
			Constants.BUNDLE_CLASSPATH);

	static JarContent read(Path jar) throws UnusableThemeException {
		if (Files.isDirectory(jar)) {
			throw refused("jar.isFolder");
		}
		try {
			if (Files.size(jar) > LARGEST_JAR) {
				throw refused("jar.tooLarge", LARGEST_JAR / (1024 * 1024));
			}
			return of(Files.readAllBytes(jar));
		} catch (UnusableThemeException e) {
			throw e;
		} catch (IOException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.unreadable"), e);
		}
	}

	static JarContent of(byte[] bytes) throws UnusableThemeException {
		var files = unpack(bytes);
		if (!files.containsKey(MANIFEST)) {
			throw files.keySet().stream().filter(file -> file.endsWith("/" + MANIFEST)).findFirst()
					.map(file -> refused("jar.inFolder", file.substring(0, file.length() - MANIFEST.length()))).orElseGet(() -> refused("jar.noManifest"));
		}
		if (!files.containsKey(PLUGIN)) {
			throw refused("jar.noPlugin");
		}
		var manifest = manifest(files.get(MANIFEST));
		for (var header : REACHING_INTO_THE_PROGRAM) {
			if (manifest.getValue(header) != null) {
				throw refused("jar.header", header);
			}
		}
		judgeCapabilities(manifest.getValue(Constants.REQUIRE_CAPABILITY));
		var name = symbolicName(manifest);
		var code = files.keySet().stream().anyMatch(file -> file.endsWith(".class") || file.endsWith(".jar"))
				|| WITH_CODE.stream().anyMatch(header -> manifest.getValue(header) != null);
		judgePlugin(files.get(PLUGIN), code);
		JarSignature.judge(files);
		return new JarContent(bytes, files, name, version(manifest), code);
	}

	/** The files as they were judged, in a jar of the program's own making: two readers can see different files in one crafted jar. */
	byte[] repacked() throws IOException {
		return pack(files);
	}

	/** The same files give the same jar. */
	static byte[] pack(Map<String, byte[]> files) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				var entry = new ZipEntry(file.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> unpack(byte[] bytes) throws UnusableThemeException {
		if (!JarEnd.isWhole(bytes)) {
			throw refused("jar.damaged");
		}
		var files = new LinkedHashMap<String, byte[]>();
		long left = LARGEST_CONTENT;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				judgeName(entry.getName());
				if (files.size() == MOST_FILES) {
					throw refused("jar.tooMany", MOST_FILES);
				}
				var content = zip.readNBytes((int) left + 1);
				left -= content.length;
				if (left < 0) {
					throw refused("jar.tooMuch", LARGEST_CONTENT / (1024 * 1024));
				}
				if (!entry.isDirectory() && files.putIfAbsent(entry.getName(), content) != null) {
					throw refused("jar.nameTwice", entry.getName());
				}
			}
		} catch (ZipException | IllegalArgumentException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.damaged"), e);
		} catch (UnusableThemeException e) {
			throw e;
		} catch (IOException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.damaged"), e);
		}
		if (files.isEmpty()) {
			throw refused("jar.damaged");
		}
		return files;
	}

	private static void judgeName(String name) throws UnusableThemeException {
		if (name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/", -1)).contains("..")) {
			throw refused("jar.name", name);
		}
	}

	private static Attributes manifest(byte[] content) throws UnusableThemeException {
		if (content.length > LARGEST_MANIFEST) {
			throw refused("jar.largeManifest", LARGEST_MANIFEST / 1024);
		}
		try {
			return new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
		} catch (IOException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.unreadableManifest"), e);
		}
	}

	/** Builds write down which Java they need; anything else would wake a part of the program that runs what the jar says. */
	private static void judgeCapabilities(String required) throws UnusableThemeException {
		if (required != null && !required.matches("osgi\\.ee;filter:=\"[^\",]*\"")) {
			throw refused("jar.header", Constants.REQUIRE_CAPABILITY);
		}
	}

	private static String symbolicName(Attributes manifest) throws UnusableThemeException {
		var written = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
		if (!"2".equals(manifest.getValue(Constants.BUNDLE_MANIFESTVERSION)) || written == null) {
			throw refused("jar.badManifest");
		}
		var name = written.split(";")[0].strip();
		if (!NAME.matcher(name).matches() || !written.replace(" ", "").contains(";singleton:=true")) {
			throw refused("jar.symbolicName", written);
		}
		return name;
	}

	private static String version(Attributes manifest) throws UnusableThemeException {
		var version = manifest.getValue(Constants.BUNDLE_VERSION);
		try {
			return org.osgi.framework.Version.parseVersion(version).toString();
		} catch (IllegalArgumentException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.version", version), e);
		}
	}

	/** Without Java a jar may speak to the extension points for data only: others would run classes of the program at its wish. */
	private static void judgePlugin(byte[] content, boolean code) throws UnusableThemeException {
		var themes = 0;
		try {
			var xml = XmlInput.open(content);
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD -> throw refused("jar.doctype");
					case XMLStreamConstants.START_ELEMENT -> {
						var point = xml.getLocalName().equals("extension") ? xml.getAttributeValue(null, "point") : null;
						if (!code && point != null && !point.startsWith(OWN_POINTS)) {
							throw refused("jar.point", point);
						}
						themes += ThemeContribution.POINT.equals(point) ? 1 : 0;
					}
					default -> { }
				}
			}
		} catch (XMLStreamException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.badPlugin"), e);
		}
		if (themes == 0) {
			throw refused("jar.noTheme");
		}
	}

	private static UnusableThemeException refused(String key, Object... values) {
		return new UnusableThemeException(MESSAGES.text(key, values));
	}
}
