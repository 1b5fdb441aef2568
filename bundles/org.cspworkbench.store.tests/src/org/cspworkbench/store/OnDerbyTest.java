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

	@Nested
	class Sessions extends ConcurrencyContract {
		Sessions() {
			super(Kind.DERBY);
		}
	}

	@Nested
	class Kills extends KillContract {
		Kills() {
			super(Kind.DERBY);
		}
	}

	@Nested
	class Upgrades extends UpgradeContract {
		Upgrades() {
			super(Kind.DERBY);
		}
	}

	@Nested
	class Backups extends BackupContract {
		Backups() {
			super(Kind.DERBY);
		}
	}

	@Nested
	class Histories extends HistoryContract {
		Histories() {
			super(Kind.DERBY);
		}
	}

	@Nested
	class Facts extends FactsContract {
		Facts() {
			super(Kind.DERBY);
		}
	}
}
