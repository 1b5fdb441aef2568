package org.cspworkbench.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.FrameworkUtil;

/**
 * A place in a sample plan that was looked at by hand. The published plans contradict themselves here and there; the samples
 * keep these contradictions, so that checks have something to find.
 *
 * @param about what was found there: the id of the finding, or a name for a statement that holds
 * @param certainty definite, likely or soft; empty for a statement that holds
 * @param element the id of the element in the plan
 * @param words the words in question, as they stand in one of its features
 */
public record Passage(String about, String certainty, String element, String words) {

	/** Where the plan contradicts itself or another sample. One finding may concern several places. */
	public static List<Passage> contradictions(String plan) {
		return lines("contradictions-" + plan).map(cells -> new Passage(cells[0], cells[1], cells[2], cells[3])).toList();
	}

	/** Statements that were checked and hold: checks must be silent on them. */
	public static List<Passage> thatHold(String plan) {
		return lines("holds-" + plan).map(cells -> new Passage(cells[0], "", cells[1], cells[2])).toList();
	}

	public boolean isDefinite() {
		return certainty.equals("definite");
	}

	/** The element in the given plan. */
	public EObject in(Plan plan) {
		return PlanDocuments.find(plan, element).orElseThrow(() -> new AssertionError("No element " + element + " in " + plan.getKey() + "."));
	}

	private static Stream<String[]> lines(String name) {
		var file = FrameworkUtil.getBundle(Passage.class).getEntry("passages/" + name + ".tsv");
		if (file == null) {
			return Stream.empty();
		}
		try (var reader = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
