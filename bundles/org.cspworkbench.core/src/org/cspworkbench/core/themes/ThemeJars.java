package org.cspworkbench.core.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Puts the jars of the theme folders into the running framework. What was judged is what runs: the framework gets a copy under the name
 * of its content, so that a jar can be changed or taken away while the program runs.
 */
final class ThemeJars {

	private static final Logger LOG = Logger.getLogger(ThemeJars.class.getName());
	private static final Messages MESSAGES = Messages.of(ThemeJars.class);
	private static final String COPIES = "theme-jars";

	private final BundleContext context;
	private final Path copies;
	private final Map<Bundle, Path> jars = new HashMap<>();
	private final List<InstalledTheme> refused = new ArrayList<>();

	ThemeJars(BundleContext context, Path data) {
		this.context = context;
		this.copies = data.toAbsolutePath().normalize().resolve("cache").resolve(COPIES);
	}

	/** Jars that cannot be used. */
	List<InstalledTheme> refused() {
		return refused;
	}

	/** The jar that brought the bundle; empty for what came with the program. */
	Optional<Path> jar(Bundle bundle) {
		return Optional.ofNullable(jars.get(bundle));
	}

	void load(List<Path> folders) {
		var wanted = new LinkedHashMap<String, Path>();
		var names = new HashMap<String, Path>();
		for (var folder : folders) {
			for (var jar : jarsIn(folder)) {
				try {
					var content = JarContent.read(jar);
					judgeName(content.symbolicName(), names.putIfAbsent(content.symbolicName(), jar));
					wanted.put("reference:" + copy(content).toUri(), jar);
				} catch (IOException e) {
					refuse(jar, e.getMessage(), e);
				}
			}
		}
		removeAllBut(wanted);
		wanted.forEach(this::install);
		resolve();
	}

	/** Whatever is called a jar, so that what cannot be one is told rather than passed over. */
	private List<Path> jarsIn(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.filter(ThemeJar::isNamedLikeOne).sorted().toList();
		} catch (IOException e) {
			refuse(folder, MESSAGES.text("jar.folder"), e);
			return List.of();
		}
	}

	private void judgeName(String symbolicName, Path other) throws UnusableThemeException {
		if (other != null) {
			throw new UnusableThemeException(MESSAGES.text("jar.nameTaken", symbolicName, other.getFileName()));
		}
		if (Arrays.stream(context.getBundles()).anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName()) && !isCopy(bundle))) {
			throw new UnusableThemeException(MESSAGES.text("jar.nameOfProgram", symbolicName));
		}
	}

	private Path copy(JarContent content) throws UnusableThemeException {
		try {
			var bytes = content.repacked();
			var copy = copies.resolve(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + ".jar");
			if (!Files.exists(copy)) {
				Files.createDirectories(copies);
				var draft = Files.createTempFile(copies, "draft", null);
				Files.write(draft, bytes);
				Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
			}
			return copy;
		} catch (IOException | NoSuchAlgorithmException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.notCopied", copies), e);
		}
	}

	/** The framework remembers bundles from the last run, perhaps of another data folder. */
	private void removeAllBut(Map<String, Path> wanted) {
		for (var bundle : context.getBundles()) {
			if (isCopy(bundle) && !wanted.containsKey(bundle.getLocation())) {
				try {
					bundle.uninstall();
				} catch (BundleException e) {
					LOG.log(Level.WARNING, "A theme jar of an earlier run stays: " + bundle, e);
				}
			}
		}
	}

	private static boolean isCopy(Bundle bundle) {
		return bundle.getLocation().startsWith("reference:file:") && bundle.getLocation().contains("/" + COPIES + "/");
	}

	private void install(String location, Path jar) {
		try {
			jars.put(context.installBundle(location), jar);
		} catch (BundleException | RuntimeException e) {
			refuse(jar, MESSAGES.text("jar.notInstalled"), e);
		}
	}

	private void resolve() {
		context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(jars.keySet());
		for (var bundle : List.copyOf(jars.keySet())) {
			if (bundle.getState() == Bundle.INSTALLED) {
				refuse(jars.remove(bundle), MESSAGES.text("jar.unresolved"), new BundleException("Unresolved: " + bundle));
			} else {
				activate(bundle);
			}
		}
	}

	/** Classes of a jar with Java can be used only when it is started; it wakes when the first one is asked for. */
	private void activate(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException e) {
			refuse(jars.get(bundle), MESSAGES.text("jar.activator"), e);
			try {
				bundle.uninstall();
			} catch (BundleException broken) {
				LOG.log(Level.WARNING, "A theme jar stays: " + bundle, broken);
			}
			jars.remove(bundle);
		}
	}

	private void refuse(Path jar, String why, Throwable cause) {
		var sentence = MESSAGES.text("jar.refused", jar.getFileName(), why);
		LOG.log(Level.WARNING, sentence, cause);
		var name = jar.getFileName().toString().replaceFirst("(?i)\\.jar$", "");
		refused.add(new InstalledTheme(name, name, "", jar.toString(), State.BROKEN, Optional.of(sentence), Optional.empty(), null));
	}
}
