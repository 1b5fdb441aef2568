package org.cspworkbench.ui.compare;

import java.util.Map;

import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** Opens two plans, or two states of one, beside each other in a tab. */
@Creatable
public class ComparisonOpener {

	@Inject
	private PlanOpener plans;

	@Inject
	private TabOpener tabs;

	public void open(String before, String after) {
		plans.open(before, earlier -> plans.open(after, later -> tabs.open(Ids.COMPARISON, Map.of(ComparisonPart.BEFORE, before, ComparisonPart.AFTER, after))));
	}
}
