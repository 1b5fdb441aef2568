package org.cspworkbench.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** What the themes of a plan, its duties and the checks of plug-ins find. A check that breaks is named, and the others go on. */
public final class PlanChecks {

	private static final Logger LOG = Logger.getLogger(PlanChecks.class.getName());
	private static final Messages MESSAGES = Messages.of(PlanChecks.class);
	private static final String POINT = "org.cspworkbench.core.checks";

	/** One check of a plug-in; it is made anew for every plan. */
	private record Contributed(IConfigurationElement element) {

		String name() {
			return String.valueOf(element.getAttribute("class"));
		}

		boolean concerns(Plan plan) {
			var theme = element.getAttribute("theme");
			return theme == null || theme.isBlank() || plan.getThemes().stream().anyMatch(use -> theme.equals(use.getTheme()));
		}
	}

	private final ThemeLibrary themes;
	private final List<Contributed> contributed = new ArrayList<>();

	public PlanChecks(ThemeLibrary themes, IExtensionRegistry registry) {
		this.themes = themes;
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			contributed.add(new Contributed(element));
		}
	}

	/** Everything that is looked at in a plan: the rules of the metamodel first. */
	public static List<Check> all(ThemeLibrary themes, IExtensionRegistry registry) {
		return List.of(new RuleCheck(), new PlanChecks(themes, registry)::findings);
	}

	public List<Finding> findings(Plan plan) {
		var findings = new ArrayList<Finding>();
		findings.addAll(new ThemeUses(plan, themes).findings());
		themes.ready().forEach(installed -> installed.theme().ifPresent(theme -> findings.addAll(new ThemeFindings(plan, theme).findings())));
		findings.addAll(new DutyFindings(plan, themes).findings());
		contributed.stream().filter(check -> check.concerns(plan)).forEach(check -> findings.addAll(run(check, plan)));
		return findings;
	}

	private static List<Finding> run(Contributed contributed, Plan plan) {
		try {
			return List.copyOf(((Check) contributed.element().createExecutableExtension("class")).findings(plan));
		} catch (CoreException | RuntimeException | LinkageError broken) {
			var sentence = MESSAGES.text("check.broken", contributed.name(), contributed.element().getContributor().getName());
			LOG.log(Level.WARNING, sentence, broken);
			return List.of(Finding.error("check.broken", sentence, plan));
		}
	}
}
