package org.cspworkbench.cli;

import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.osgi.framework.FrameworkUtil;

/** The themes that were found, the broken ones with what is wrong. */
final class ThemeListing {

	/** The id of a theme, as the one word that was typed. */
	static String known(Invocation call) throws Refusal {
		var typed = String.join(" ", call.words());
		if (library().all().stream().noneMatch(theme -> theme.id().equals(typed))) {
			throw new Refusal(CliMessages.text("theme.unknown", typed));
		}
		return typed;
	}

	static ThemeLibrary library() {
		var context = FrameworkUtil.getBundle(ThemeListing.class).getBundleContext();
		return context.getService(context.getServiceReference(ThemeLibrary.class));
	}

	Listing rows() {
		return new Listing(List.of("id", "title", "version", "source", "state", "problem"), library().all().stream()
				.map(theme -> List.of(theme.id(), theme.title(), theme.version(), theme.source(), theme.state().word(), theme.problem().orElse(""))).toList());
	}
}
