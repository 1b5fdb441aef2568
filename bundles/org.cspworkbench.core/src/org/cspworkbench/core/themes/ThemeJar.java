package org.cspworkbench.core.themes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Manifest;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.io.ThemeDocuments;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.store.AtomicFile;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A theme as a jar that can be handed on. It is opened, changed and written without any compiler.
 *
 * @param files everything in the jar but the theme itself
 */
public record ThemeJar(Theme theme, Map<String, byte[]> files) {

	static final String THEME = "theme" + ThemeDocuments.EXTENSION;

	private static final Messages MESSAGES = Messages.of(ThemeJar.class);

	public ThemeJar {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
	}

	/** Opens a jar from anywhere, with the same care as when it is installed. */
	public static ThemeJar read(Path jar) throws Refusal {
		try {
			var files = new LinkedHashMap<>(JarContent.read(jar).files());
			var content = files.remove(THEME);
			if (content == null) {
				throw new UnusableThemeException(MESSAGES.text("theme.fileMissing", THEME));
			}
			return new ThemeJar(theme(content, files), files);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("theme.jar.unreadable", jar, e.getMessage()), e);
		}
	}

	private static Theme theme(byte[] content, Map<String, byte[]> files) throws IOException {
		var theme = new ThemeDocuments().load(new ByteArrayInputStream(content), THEME);
		var own = theme.getOwnFields() == null ? null : files.get(theme.getOwnFields());
		if (own == null) {
			return theme;
		}
		var packages = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
		var declared = OwnFields.read(new ByteArrayInputStream(own), theme.getOwnFields()).content();
		packages.put(declared.getNsURI(), declared);
		return new ThemeDocuments(packages).load(new ByteArrayInputStream(content), THEME);
	}

	/** Writes the jar whole or not at all. What the program would refuse to load is not written. */
	public void write(Path jar) throws Refusal {
		var problem = PlanRules.findings(theme).stream().filter(finding -> finding.getSeverity() == Diagnostic.ERROR).findFirst();
		if (problem.isPresent()) {
			throw new Refusal(MESSAGES.text("theme.jar.wrong", jar.getFileName(), problem.get().getMessage()));
		}
		try {
			var bytes = bytes();
			JarContent.of(bytes);
			var folder = jar.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			AtomicFile.write(jar, out -> out.write(bytes));
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("theme.jar.unwritable", jar, e instanceof UnusableThemeException ? e.getMessage() : MESSAGES.text("theme.jar.rights")), e);
		}
	}

	private byte[] bytes() throws IOException {
		var all = new LinkedHashMap<String, byte[]>();
		all.put(JarContent.MANIFEST, manifest());
		all.put(JarContent.PLUGIN, files.containsKey(JarContent.PLUGIN) ? files.get(JarContent.PLUGIN) : plugin());
		all.put(THEME, content());
		files.forEach(all::putIfAbsent);
		// Whoever signed the jar did not sign what was changed.
		all.keySet().removeIf(JarSignature::isPart);
		return JarContent.pack(all);
	}

	private byte[] content() throws IOException {
		var content = new ByteArrayOutputStream();
		new ThemeDocuments().save(theme, content);
		return content.toByteArray();
	}

	private byte[] manifest() throws IOException {
		var manifest = files.containsKey(JarContent.MANIFEST) ? new Manifest(new ByteArrayInputStream(files.get(JarContent.MANIFEST))) : new Manifest();
		manifest.getEntries().clear();
		var main = manifest.getMainAttributes();
		main.putValue("Manifest-Version", "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		if (main.getValue("Bundle-SymbolicName") == null) {
			main.putValue("Bundle-SymbolicName", "csptheme." + theme.getId() + ";singleton:=true");
		}
		main.putValue("Bundle-Name", theme.getTitle().lines().findFirst().orElse(theme.getId()));
		main.putValue("Bundle-Version", theme.getVersion());
		var bytes = new ByteArrayOutputStream();
		manifest.write(bytes);
		return bytes.toByteArray();
	}

	private byte[] plugin() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.4"?>
				<plugin>
					<extension point="%s">
						<theme id="%s" file="%s"/>
					</extension>
				</plugin>
				""".formatted(ThemeContribution.POINT, theme.getId(), THEME).getBytes(StandardCharsets.UTF_8);
	}

	/** Puts the jar into the folder of themes; an older jar of the same theme gives way. It counts from the next start. */
	public static Path install(Path jar, Path data) throws Refusal {
		var folder = data.resolve("themes");
		try {
			var content = JarContent.read(jar);
			read(jar);
			Files.createDirectories(folder);
			var target = folder.resolve(content.symbolicName() + ".jar");
			var older = new ArrayList<Path>();
			try (var files = Files.list(folder)) {
				for (var file : files.filter(file -> isNamedLikeOne(file) && !file.equals(target)).toList()) {
					if (hasName(file, content.symbolicName())) {
						older.add(file);
					}
				}
			}
			AtomicFile.write(target, out -> out.write(content.bytes()));
			for (var file : older) {
				Files.delete(file);
			}
			return target;
		} catch (UnusableThemeException e) {
			throw new Refusal(MESSAGES.text("theme.jar.unreadable", jar, e.getMessage()), e);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("theme.jar.unwritable", folder, MESSAGES.text("theme.jar.rights")), e);
		}
	}

	/** Some programs write the ending in capitals. */
	static boolean isNamedLikeOne(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
	}

	/** What the theme holds without the program understanding it, such as an element that is misspelt. It is kept. */
	public List<String> notUnderstood() {
		return theme.eResource() == null ? List.of() : theme.eResource().getWarnings().stream().map(Resource.Diagnostic::getMessage).toList();
	}

	private static boolean hasName(Path jar, String symbolicName) {
		try {
			return JarContent.read(jar).symbolicName().equals(symbolicName);
		} catch (UnusableThemeException e) {
			return false;
		}
	}
}
