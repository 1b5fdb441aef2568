package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.ThemeUse;
import org.cspworkbench.model.theme.Theme;
import org.osgi.framework.Version;

/** Which themes a plan uses, and which of them are here. */
public final class ThemeUses {

	/** The theme of what every plan has: frames, duties, checks. */
	public static final String EVERY_PLAN = "every-plan";

	private static final Messages MESSAGES = Messages.of(ThemeUses.class);

	private final Plan plan;
	private final ThemeLibrary themes;

	public ThemeUses(Plan plan, ThemeLibrary themes) {
		this.plan = plan;
		this.themes = themes;
	}

	/** Whether the theme has a say in the plan. */
	public static boolean uses(Plan plan, Theme theme) {
		return EVERY_PLAN.equals(theme.getId()) || plan.getThemes().stream().anyMatch(use -> answersTo(theme, use.getTheme()));
	}

	public static boolean answersTo(Theme theme, String id) {
		return id != null && (id.equals(theme.getId()) || theme.getAliases().contains(id));
	}

	/** The themes of the plan that are here and work. */
	public List<InstalledTheme> installed() {
		return plan.getThemes().stream().map(ThemeUse::getTheme).filter(Objects::nonNull).flatMap(id -> themes.named(id).stream()).distinct().toList();
	}

	/** What the user is told about themes that wrote to the plan and are not here, or are older than when they did. */
	public List<Finding> findings() {
		var findings = new ArrayList<Finding>();
		for (var use : plan.getThemes()) {
			if (use.getTheme() == null || use.getVersion() == null || use.getVersion().isBlank()) {
				continue;
			}
			var title = use.getTitle() == null ? use.getTheme() : use.getTitle();
			var here = themes.named(use.getTheme());
			if (here.isEmpty()) {
				findings.add(Finding.hint("theme.absent", MESSAGES.text("theme.absent", title, use.getVersion()), use));
			} else if (isOlder(here.get().version(), use.getVersion())) {
				findings.add(Finding.hint("theme.older", MESSAGES.text("theme.older", title, use.getVersion(), here.get().version()), use));
			}
		}
		return findings;
	}

	private static boolean isOlder(String here, String there) {
		try {
			return Version.parseVersion(here).compareTo(Version.parseVersion(there)) < 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
