package org.cspworkbench.core.themes;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that put jars into a folder of themes of their own. */
abstract class InThemeFolder {

	@TempDir
	Path data;

	final ThemeFolder folder() {
		return new ThemeFolder(data);
	}

	/** The framework forgets the jars of this test. */
	@AfterEach
	void leave() throws Exception {
		ThemeStart.load(data, List.of());
	}
}
