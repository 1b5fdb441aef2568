package org.cspworkbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.rule.Rules;
import org.cspworkbench.core.check.Check;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.Plan;

/** Reads the words of a plan once and asks every rule about them. A rule that breaks is logged, and the others go on. */
public final class FiguresAndWords implements Check {

	private static final Logger LOG = Logger.getLogger(FiguresAndWords.class.getName());

	@Override
	public List<Finding> findings(Plan plan) {
		var reading = new PlanReading(plan);
		var findings = new ArrayList<Finding>();
		for (var rule : Rules.ALL) {
			try {
				rule.findings(reading).forEach(findings::add);
			} catch (RuntimeException broken) {
				LOG.log(Level.WARNING, "The rule " + rule.getClass().getSimpleName() + " broke", broken);
			}
		}
		return findings;
	}
}
