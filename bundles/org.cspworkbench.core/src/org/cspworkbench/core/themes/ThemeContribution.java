package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;

/** What a bundle says to the extension point {@value #POINT}. */
record ThemeContribution(String id, String file, Bundle bundle) {

	static final String POINT = "org.cspworkbench.core.themes";

	static List<ThemeContribution> in(IExtensionRegistry registry) {
		var found = new ArrayList<ThemeContribution>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			if (element.getName().equals("theme")) {
				found.add(new ThemeContribution(orEmpty(element.getAttribute("id")), orEmpty(element.getAttribute("file")),
						ContributorFactoryOSGi.resolve(element.getContributor())));
			}
		}
		return found;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text.strip();
	}
}
