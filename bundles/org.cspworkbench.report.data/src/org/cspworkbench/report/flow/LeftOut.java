package org.cspworkbench.report.flow;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.FigureViews;
import org.cspworkbench.model.views.PlanFigures;

/** The blocks that a report leaves out, heading and all, because only a theme that is not here could show what is in them. */
public final class LeftOut {

	private final BlockFlow flow;

	private LeftOut(Plan plan) {
		var figures = new PlanFigures(plan);
		flow = new BlockFlow(new Setting(plan, figures, new FigureViews(plan, figures), new Terms(plan), new Numbering(), null, null, null, 3));
	}

	public static List<Block> of(Plan plan) {
		var leftOut = new LeftOut(plan);
		return plan.getParts().stream().flatMap(part -> part.getSections().stream()).flatMap(LeftOut::blocks).filter(leftOut::isLeftOut).toList();
	}

	private static Stream<Block> blocks(Section section) {
		return section.isOmitted() ? Stream.empty() : Stream.concat(section.getBlocks().stream(), section.getSections().stream().flatMap(LeftOut::blocks));
	}

	private boolean isLeftOut(Block block) {
		return !block.getKept().isEmpty() && !BlockFlow.isHeldBack(block) && flow.pieces(block).isEmpty();
	}
}
