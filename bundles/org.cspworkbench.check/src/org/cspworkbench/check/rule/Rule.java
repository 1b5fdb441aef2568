package org.cspworkbench.check.rule;

import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** One thing that a plan may get wrong. It rather says nothing than something that does not hold. */
@FunctionalInterface
public interface Rule {

	Stream<Finding> findings(PlanReading plan);
}
