package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class ContributedImportersTest {

	/** This fragment brings a mapping and one whose file is missing, which must not take the others with it. */
	@Test
	@EnabledIfSystemProperty(named = "osgi.framework", matches = ".*", disabledReason = "needs the platform")
	void builtInAndContributedFormatsComeThroughTheExtensionPoint() {
		var formats = ContributedImporters.of(RegistryFactory.getRegistry()).stream().map(Importer::id).toList();

		assertEquals(List.of("fingertips", "home-office-csp", "mapping:near-misses", "ons-lookup", "ons-population", "police-uk", "stats19"),
				formats.stream().sorted().toList());
	}
}
