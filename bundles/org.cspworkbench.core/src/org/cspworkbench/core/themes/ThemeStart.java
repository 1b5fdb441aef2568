package org.cspworkbench.core.themes;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Refusal;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Finds the themes when the program starts, and offers them as the service {@link ThemeLibrary}. */
public final class ThemeStart {

	private ThemeStart() {
	}

	/** The themes of the program, of the folder "themes" beside it, and of the folder "themes" in the data folder. */
	public static ThemeLibrary load(Path data) throws Refusal {
		var folders = new ArrayList<Path>(installationFolder());
		folders.add(data.resolve("themes"));
		return load(data, folders);
	}

	static ThemeLibrary load(Path data, List<Path> folders) throws Refusal {
		var disabled = new ThemeSwitches(data).disabled();
		var context = FrameworkUtil.getBundle(ThemeStart.class).getBundleContext();
		var jars = new ThemeJars(context, data);
		var registry = Platform.getExtensionRegistry();
		jars.load(folders);
		var library = ThemeLibrary.of(registry, disabled, bundle -> jars.jar(bundle).map(Path::toString).orElse(InstalledTheme.BUILT_IN), jars.refused());
		offer(context, library);
		return library;
	}

	/** The library that was loaded last is the one that counts. */
	private static void offer(BundleContext context, ThemeLibrary library) {
		var earlier = context.getServiceReference(ThemeLibrary.class);
		var ranking = earlier != null && earlier.getProperty(Constants.SERVICE_RANKING) instanceof Integer rank ? rank + 1 : 1;
		context.registerService(ThemeLibrary.class, library, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, ranking)));
	}

	private static List<Path> installationFolder() {
		try {
			var location = Platform.getInstallLocation();
			return location == null || location.getURL() == null ? List.of() : List.of(Path.of(location.getURL().toURI()).resolve("themes"));
		} catch (URISyntaxException | IllegalArgumentException e) {
			Logger.getLogger(ThemeStart.class.getName()).log(Level.WARNING, "The installation folder is not known", e);
			return List.of();
		}
	}
}
