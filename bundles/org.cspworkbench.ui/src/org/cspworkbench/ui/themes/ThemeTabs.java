package org.cspworkbench.ui.themes;

import java.nio.file.Path;
import java.util.Map;

import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** Opens theme jars in tabs. */
@Creatable
public class ThemeTabs {

	static final String EDITOR = "org.cspworkbench.themeEditor";
	static final String JAR = "jar";

	@Inject
	private TabOpener tabs;

	void open(Path jar) {
		tabs.open(EDITOR, Map.of(JAR, jar.toString()));
	}
}
