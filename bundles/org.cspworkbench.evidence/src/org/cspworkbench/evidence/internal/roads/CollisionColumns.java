package org.cspworkbench.evidence.internal.roads;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.Headings;

/** Where a collision file has what. Collisions were called accidents before. */
record CollisionColumns(int index, int severity, int date, int district, int oldDistrict, int force, int lsoa) {

	static CollisionColumns of(Headings headings) throws ImportException {
		return new CollisionColumns(headings.needed("collision_index", "accident_index"), headings.needed("collision_severity", "accident_severity"),
				headings.needed("date"), headings.column("local_authority_ons_district"), headings.column("local_authority_district"),
				headings.column("police_force"), headings.column("lsoa_of_collision_location", "lsoa_of_accident_location"));
	}
}
