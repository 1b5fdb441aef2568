package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.plan.Plan;

/** The blocks of a plan that may be printed, in the order of the document. */
final class Blocks {

	private Blocks() {
	}

	static Stream<Block> printed(Plan plan) {
		return plan.getParts().stream().flatMap(part -> part.getSections().stream()).flatMap(Blocks::printed);
	}

	private static Stream<Block> printed(Section section) {
		if (section.isOmitted()) {
			return Stream.of();
		}
		return Stream.concat(section.getBlocks().stream().filter(Blocks::isPrinted), section.getSections().stream().flatMap(Blocks::printed));
	}

	private static boolean isPrinted(Block block) {
		return !block.isOmitted() && (!block.isSensitive() || block.getAnonymityCheckedOn() != null);
	}
}
