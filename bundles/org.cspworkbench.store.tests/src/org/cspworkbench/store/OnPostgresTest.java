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

	@Nested
	class Sessions extends ConcurrencyContract {
		Sessions() {
			super(Kind.POSTGRESQL);
		}
	}

	@Nested
	class Kills extends KillContract {
		Kills() {
			super(Kind.POSTGRESQL);
		}
	}

	@Nested
	class Upgrades extends UpgradeContract {
		Upgrades() {
			super(Kind.POSTGRESQL);
		}
	}

	@Nested
	class Backups extends BackupContract {
		Backups() {
			super(Kind.POSTGRESQL);
		}
	}

	@Nested
	class Histories extends HistoryContract {
		Histories() {
			super(Kind.POSTGRESQL);
		}
	}

	@Nested
	class Facts extends FactsContract {
		Facts() {
			super(Kind.POSTGRESQL);
		}
	}
}
