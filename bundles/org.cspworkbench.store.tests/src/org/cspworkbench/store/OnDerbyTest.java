package org.cspworkbench.store;

import org.junit.jupiter.api.Nested;

/** What holds for either database, on the embedded one. */
class OnDerbyTest {

	@Nested
	class Plans extends PlanStoreContract {
		Plans() {
			super(Kind.DERBY);
		}
	}
}
