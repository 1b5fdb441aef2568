package org.cspworkbench.report;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.report.outside.LayoutParcel;
import org.cspworkbench.report.outside.TrustedLayouts;

/** How far a layout that did not ship with the product may go. */
public enum Standing {

	/** It asks for nothing but the plan. */
	CLEAN,
	/** It asks for more, and nobody has allowed it yet. */
	ASKS,
	/** It asks for more, and that is allowed. */
	TRUSTED,
	/** It asks for what nobody can allow, or is no layout. */
	NEVER;

	/** @param data the folder whose list of trusted layouts counts */
	public static Standing of(LayoutParcel parcel, Optional<Path> data) throws PublishingException {
		var asks = parcel.findings();
		if (asks.isEmpty()) {
			return CLEAN;
		}
		if (asks.stream().anyMatch(found -> !found.ask().isGrantable())) {
			return NEVER;
		}
		return data.isPresent() && new TrustedLayouts(data.get()).trusts(parcel) ? TRUSTED : ASKS;
	}
}
