package org.cspworkbench.evidence.internal.intake;

import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.store.facts.FactRun;

/** What tells one run of a dataset from the others. */
public record RunKey(String area, String measure, String reporter, Step step) {

	static RunKey of(FactRun run) {
		return new RunKey(run.area(), run.measure(), run.reporter(), Step.parse(run.step()));
	}

	FactRun with(byte[] cells) {
		return new FactRun(area, measure, reporter, step.toString(), cells);
	}
}
