package org.cspworkbench.core.themes;

import java.io.IOException;
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

	ThemeReader(EPackage.Registry packages) {
		this.packages = packages;
	}

	InstalledTheme read(ThemeContribution contribution, String source) {
		try {
			var theme = open(contribution, source);
			var installed = new InstalledTheme(contribution.id(), theme.getTitle(), theme.getVersion(), source, State.READY, Optional.empty(), Optional.of(theme),
					contribution.bundle());
			return problem(contribution, theme, installed).map(installed::broken).orElse(installed);
		} catch (UnusableThemeException e) {
			return unreadable(contribution, source, e.getMessage(), e);
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

	private Theme open(ThemeContribution contribution, String source) throws IOException {
		if (contribution.file().isEmpty()) {
			throw new UnusableThemeException(MESSAGES.text("theme.noFile", name(contribution)));
		}
		var file = contribution.bundle().getEntry(contribution.file());
		if (file == null) {
			throw new UnusableThemeException(MESSAGES.text("theme.fileMissing", name(contribution), contribution.file()));
		}
		try (var stream = file.openStream()) {
			return new ThemeDocuments(packages).load(stream, contribution.file());
		}
	}

	private static Optional<String> problem(ThemeContribution contribution, Theme theme, InstalledTheme installed) {
		if (!contribution.id().equals(theme.getId())) {
			return Optional.of(MESSAGES.text("theme.otherId", name(contribution), contribution.file(), theme.getId()));
		}
		var missing = Stream.of(theme.getIcon(), theme.getReportLibrary(), theme.getOwnFields())
				.filter(path -> path != null && !path.isBlank() && installed.file(path).isEmpty()).findFirst();
		if (missing.isPresent()) {
			return Optional.of(MESSAGES.text("theme.fileMissing", name(contribution), missing.get()));
		}
		return PlanRules.findings(theme).stream().filter(finding -> finding.getSeverity() == Diagnostic.ERROR).findFirst()
				.map(finding -> MESSAGES.text("theme.broken", name(contribution), finding.getMessage()));
	}

	private static String name(ThemeContribution contribution) {
		return contribution.id().isEmpty() ? contribution.bundle().getSymbolicName() : contribution.id();
	}
}
