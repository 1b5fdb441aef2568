package org.cspworkbench.core.themes;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.io.ThemeDocuments;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EPackage;

/** Reads one theme. Whatever is wrong with it becomes one sentence, and the other themes go on. */
final class ThemeReader {

	private static final Logger LOG = Logger.getLogger(ThemeReader.class.getName());
	private static final Messages MESSAGES = Messages.of(ThemeReader.class);

	private final EPackage.Registry packages;
	private final Map<String, String> owners;

	/**
	 * @param owners the namespaces of own fields that are registered, and the themes they belong to
	 */
	ThemeReader(EPackage.Registry packages, Map<String, String> owners) {
		this.packages = packages;
		this.owners = owners;
	}

	InstalledTheme read(ThemeContribution contribution, String source) {
		try {
			var theme = open(contribution);
			var installed = new InstalledTheme(contribution.id(), Objects.requireNonNullElse(theme.getTitle(), contribution.id()),
					Objects.requireNonNullElse(theme.getVersion(), ""), source, State.READY, Optional.empty(), Optional.of(theme),
					contribution.bundle());
			return problem(contribution, theme, installed).map(installed::broken).orElse(installed);
		} catch (IOException e) {
			return unreadable(contribution, source, MESSAGES.text("theme.broken", name(contribution), e.getMessage()), e);
		} catch (RuntimeException | LinkageError e) {
			return unreadable(contribution, source, MESSAGES.text("theme.broken", name(contribution), MESSAGES.text("theme.threw", contribution.file())), e);
		}
	}

	private static InstalledTheme unreadable(ThemeContribution contribution, String source, String sentence, Throwable cause) {
		LOG.log(Level.WARNING, sentence, cause);
		return new InstalledTheme(contribution.id(), contribution.id(), "", source, State.BROKEN, Optional.of(sentence), Optional.empty(), contribution.bundle());
	}

	private Theme open(ThemeContribution contribution) throws IOException {
		if (contribution.file().isEmpty()) {
			throw new UnusableThemeException(MESSAGES.text("theme.noFile"));
		}
		var theme = load(contribution);
		if (theme.getOwnFields() == null || theme.getOwnFields().isBlank()) {
			return theme;
		}
		register(contribution, theme.getOwnFields());
		// The chapter may use the theme's own classes, which are known only now.
		return load(contribution);
	}

	private Theme load(ThemeContribution contribution) throws IOException {
		try (var stream = file(contribution, contribution.file()).openStream()) {
			return new ThemeDocuments(packages).load(stream, contribution.file());
		}
	}

	private void register(ThemeContribution contribution, String path) throws IOException {
		try (var stream = file(contribution, path).openStream()) {
			var own = OwnFields.read(stream, path).content();
			if (packages.containsKey(own.getNsURI()) && !owners.containsKey(own.getNsURI())) {
				throw new UnusableThemeException(MESSAGES.text("theme.namespace", own.getNsURI()));
			}
			if (!contribution.id().equals(owners.getOrDefault(own.getNsURI(), contribution.id()))) {
				throw new UnusableThemeException(MESSAGES.text("theme.namespaceTwice", own.getNsURI(), owners.get(own.getNsURI())));
			}
			owners.put(own.getNsURI(), contribution.id());
			packages.put(own.getNsURI(), own);
		}
	}

	private static URL file(ThemeContribution contribution, String path) throws UnusableThemeException {
		var file = contribution.bundle().getEntry(path);
		if (file == null) {
			throw new UnusableThemeException(MESSAGES.text("theme.fileMissing", path));
		}
		return file;
	}

	private static Optional<String> problem(ThemeContribution contribution, Theme theme, InstalledTheme installed) throws IOException {
		return why(contribution, theme, installed).map(why -> MESSAGES.text("theme.broken", name(contribution), why));
	}

	private static Optional<String> why(ThemeContribution contribution, Theme theme, InstalledTheme installed) throws IOException {
		if (!contribution.id().equals(theme.getId())) {
			return Optional.of(MESSAGES.text("theme.otherId", contribution.file(), theme.getId()));
		}
		var missing = Stream.of(theme.getIcon(), theme.getReportLibrary(), theme.getOwnFields())
				.filter(path -> path != null && !path.isBlank() && installed.file(path).isEmpty()).findFirst();
		if (missing.isPresent()) {
			return Optional.of(MESSAGES.text("theme.fileMissing", missing.get()));
		}
		var looks = ThemeLooks.problem(theme, installed.file(theme.getIcon()));
		if (looks.isPresent()) {
			return looks;
		}
		return PlanRules.findings(theme).stream().filter(finding -> finding.getSeverity() == Diagnostic.ERROR).findFirst()
				.map(Diagnostic::getMessage);
	}

	private static String name(ThemeContribution contribution) {
		return contribution.id().isEmpty() ? contribution.bundle().getSymbolicName() : contribution.id();
	}
}
