package org.cspworkbench.report;

import java.util.List;

import org.cspworkbench.core.check.Check;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.flow.LeftOut;
import org.eclipse.osgi.util.NLS;

/** Tells of blocks that reports leave out because the theme whose they are is not installed. */
public final class LeftOutCheck implements Check {

	@Override
	public List<Finding> findings(Plan plan) {
		return LeftOut.of(plan).stream().map(block -> Finding.hint("block.left-out", sentence(block), block)).toList();
	}

	private static String sentence(Block block) {
		return block.getTitle() == null || block.getTitle().isBlank() ? Messages.block_left_out_untitled : NLS.bind(Messages.block_left_out, block.getTitle());
	}
}
