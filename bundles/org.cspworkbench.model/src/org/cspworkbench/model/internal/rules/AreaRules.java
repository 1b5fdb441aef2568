package org.cspworkbench.model.internal.rules;

import java.math.BigDecimal;
import java.util.HashSet;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaSuccessor;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class AreaRules {

	private AreaRules() {
	}

	public static boolean notInsideItself(Area area, DiagnosticChain diagnostics) {
		var seen = new HashSet<Area>();
		for (var larger = area.getParent(); larger != null && seen.add(larger); larger = larger.getParent()) {
			if (larger == area) {
				return Finding.error(diagnostics, area, PartnershipPackage.Literals.AREA__PARENT, "area.insideItself", FormHints.title(area));
			}
		}
		return true;
	}

	public static boolean shareIsAPart(AreaSuccessor successor, DiagnosticChain diagnostics) {
		var share = successor.getShare();
		if (share == null || share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
			return true;
		}
		return Finding.error(diagnostics, successor, PartnershipPackage.Literals.AREA_SUCCESSOR__SHARE, "area.share",
				FormHints.title(successor), share.toPlainString());
	}
}
