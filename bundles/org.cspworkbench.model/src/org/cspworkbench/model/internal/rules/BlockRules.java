package org.cspworkbench.model.internal.rules;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class BlockRules {

	private BlockRules() {
	}

	public static boolean anonymityChecked(Block block, DiagnosticChain diagnostics) {
		if (!block.isSensitive() || block.isOmitted() || block.getAnonymityCheckedOn() != null) {
			return true;
		}
		return Finding.warning(diagnostics, block, AssessmentPackage.Literals.BLOCK__ANONYMITY_CHECKED_ON, "block.unchecked", FormHints.title(block));
	}
}
