package org.cspworkbench.evidence.internal.roads;

import java.util.List;
import java.util.Optional;

/** Where and when a collision was: the codes of its areas, the LSOA apart, and the number of its month. */
record Place(List<String> areas, Optional<String> lsoa, int month) {
}
