package org.cspworkbench.forms;

import org.junit.jupiter.api.Test;

class PicturesTest {

	@Test
	void pictures() {
		var sample = new SamplePlan();
		try (var bench = new Workbench()) {
			bench.show(sample.priority);
			bench.until(() -> false);
			bench.picture("priority");
			bench.show(sample.priority.getActions().get(3));
			bench.until(() -> false);
			bench.picture("action");
			bench.show(sample.series);
			bench.until(() -> false);
			bench.picture("series");
			bench.show(sample.plan);
			bench.until(() -> false);
			bench.picture("plan");
		}
	}
}
