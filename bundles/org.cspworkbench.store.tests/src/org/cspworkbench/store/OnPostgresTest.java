package org.cspworkbench.store;

import org.junit.jupiter.api.Nested;

/** What holds for either database, on a real PostgreSQL. */
class OnPostgresTest {

	@Nested
	class Plans extends PlanStoreContract {
		Plans() {
			super(Kind.POSTGRESQL);
		}
	}
}
