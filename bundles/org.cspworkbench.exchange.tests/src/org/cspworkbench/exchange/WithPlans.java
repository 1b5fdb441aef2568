package org.cspworkbench.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.ThemeStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that bring plans into a database of their own and out of it. */
abstract class WithPlans {

	@TempDir
	static Path folder;
	static PlanLibrary library;

	@BeforeAll
	static void openLibrary() throws Refusal {
		library = PlanLibrary.open(folder.resolve("data"), Optional.empty());
	}

	@AfterAll
	static void closeLibrary() {
		library.close();
	}

	final ReadPlan read(Path file) throws Refusal {
		return new PlanImport(ThemeStart.load(folder.resolve("data"))).read(file);
	}
}
