package org.cspworkbench.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** The controls that themes bring by the extension point {@code org.cspworkbench.core.controls}. */
public final class ThemeControls {

	private static final String POINT = "org.cspworkbench.core.controls";

	private ThemeControls() {
	}

	/** One that cannot be made is left out and logged; the others work. */
	public static List<FieldControl> in(IExtensionRegistry registry) {
		var controls = new ArrayList<FieldControl>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			if (element.getName().equals("control")) {
				add(element, controls);
			}
		}
		return controls;
	}

	private static void add(IConfigurationElement element, List<FieldControl> controls) {
		try {
			controls.add((FieldControl) element.createExecutableExtension("class"));
		} catch (CoreException | ClassCastException unusable) {
			ILog.of(ThemeControls.class).error("The control of " + element.getContributor().getName() + " cannot be used.", unusable);
		}
	}
}
