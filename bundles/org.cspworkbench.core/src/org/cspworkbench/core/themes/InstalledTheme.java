package org.cspworkbench.core.themes;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.theme.Theme;
import org.osgi.framework.Bundle;

/**
 * A theme that was found, whether it works or not.
 *
 * @param source "built in" or the jar that brings it
 * @param problem one sentence that says why it does not work
 * @param theme what it brings; there unless it could not be read
 */
public record InstalledTheme(String id, String title, String version, String source, State state, Optional<String> problem, Optional<Theme> theme, Bundle bundle) {

	static final String BUILT_IN = Messages.of(InstalledTheme.class).text("theme.builtIn");

	public enum State {
		READY, DISABLED, REPLACED, BROKEN;

		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** Whether it came with the program. */
	boolean isBuiltIn() {
		return BUILT_IN.equals(source);
	}

	/** The jar that brings it; empty when it came with the program. */
	public Optional<Path> jar() {
		return isBuiltIn() ? Optional.empty() : Optional.of(Path.of(source));
	}

	public boolean isReady() {
		return state == State.READY;
	}

	/** A file of the theme, such as its icon. */
	public Optional<URL> file(String path) {
		return path == null || path.isBlank() || bundle == null ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
	}

	InstalledTheme broken(String sentence) {
		return new InstalledTheme(id, title, version, source, State.BROKEN, Optional.of(sentence), theme, bundle);
	}

	InstalledTheme in(State other) {
		return new InstalledTheme(id, title, version, source, other, problem, theme, bundle);
	}
}
