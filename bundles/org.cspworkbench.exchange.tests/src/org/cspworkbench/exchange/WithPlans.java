package org.cspworkbench.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.ThemeStart;
import org.cspworkbench.model.plan.Plan;
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

	static WordFile document() {
		return new WordFile().title("Marlbridge Community Safety Partnership Plan 2024/25");
	}

	/** All parts of the plan of that kind, in their order. */
	static <T> List<T> all(Plan plan, Class<T> kind) {
		var found = new ArrayList<T>();
		plan.eAllContents().forEachRemaining(element -> {
			if (kind.isInstance(element)) {
				found.add(kind.cast(element));
			}
		});
		return found;
	}
}
