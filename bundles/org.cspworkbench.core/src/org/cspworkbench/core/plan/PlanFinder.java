package org.cspworkbench.core.plan;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Invocation.LibraryDoor;
import org.cspworkbench.model.plan.Plan;

/** Finds the plan that a user means by a word: a file of that name, or the id of a plan in the database. */
public final class PlanFinder {

	private final LibraryDoor library;
	private final Path folder;

	public PlanFinder(LibraryDoor library, Path folder) {
		this.library = library;
		this.folder = folder;
	}

	public Plan find(String word) throws Refusal {
		var file = folder.resolve(word);
		if (word.endsWith(PlanContent.SUFFIX) || Files.isRegularFile(file)) {
			return PlanContent.read(file).plan();
		}
		return library.open().read(word);
	}
}
