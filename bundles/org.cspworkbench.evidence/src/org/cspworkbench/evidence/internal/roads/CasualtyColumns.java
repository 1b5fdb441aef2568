package org.cspworkbench.evidence.internal.roads;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.Headings;

/** Where a casualty file has what. Accidents were renamed collisions. */
record CasualtyColumns(int index, int year, int severity, int ageBand, int casualtyClass, int type, int adjustedSerious, int adjustedSlight) {

	static CasualtyColumns of(Headings headings) throws ImportException {
		return new CasualtyColumns(headings.needed("collision_index", "accident_index"), headings.needed("collision_year", "accident_year"),
				headings.needed("casualty_severity"), headings.needed("age_band_of_casualty"), headings.needed("casualty_class"), headings.needed("casualty_type"),
				headings.column("casualty_adjusted_serious", "casualty_adjusted_severity_serious"),
				headings.column("casualty_adjusted_slight", "casualty_adjusted_severity_slight"));
	}
}
