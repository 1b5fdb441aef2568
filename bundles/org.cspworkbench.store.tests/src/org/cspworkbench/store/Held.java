package org.cspworkbench.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.store.internal.Sha256;

/** All that a database holds, for comparison; contents by the hash of what is really read. */
record Held(List<PlanEntry> plans, Map<Revision, String> contents) {

	static Held by(Database database) throws StoreException {
		var plans = database.plans().plans();
		var contents = new LinkedHashMap<Revision, String>();
		for (var entry : plans)
			for (var revision : database.plans().history(entry.id()))
				contents.put(revision, Sha256.of(database.plans().content(revision)));
		return new Held(plans, contents);
	}

	static Held by(Site site) throws StoreException {
		try (var database = site.open()) {
			return by(database);
		}
	}
}
