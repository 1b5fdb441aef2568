package org.cspworkbench.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.check.Check;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.ThemeUse;
import org.cspworkbench.report.outside.LibraryInspection;
import org.cspworkbench.report.outside.SectionLibraries;
import org.eclipse.osgi.util.NLS;

/** Tells of themes from jars whose report section is left out of reports, and why. */
public final class SectionCheck implements Check {

	@Override
	public List<Finding> findings(Plan plan) {
		var libraries = new SectionLibraries(plan);
		return plan.getThemes().stream().flatMap(use -> finding(libraries, use).stream()).toList();
	}

	private static Optional<Finding> finding(SectionLibraries libraries, ThemeUse use) {
		return Stream.ofNullable(use.getTheme()).flatMap(theme -> libraries.fromOutside(theme).stream()).findFirst().flatMap(section -> {
			try {
				return LibraryInspection.refusal(section.library()).map(asked -> Finding.hint("theme.section", NLS.bind(Messages.section_asks, section.theme().title(), asked), use));
			} catch (IOException e) {
				return Optional.of(Finding.hint("theme.section", NLS.bind(Messages.section_unreadable, section.theme().title()), use));
			}
		});
	}
}
