package org.cspworkbench.core.check;

import java.util.List;

import org.cspworkbench.model.plan.Plan;

/** Looks at a plan and changes nothing. Contributed to the extension point {@code org.cspworkbench.core.checks}. */
@FunctionalInterface
public interface Check {

	List<Finding> findings(Plan plan);
}
