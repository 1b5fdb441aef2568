package org.cspworkbench.evidence.internal.police;

import org.cspworkbench.evidence.internal.Slug;

/** A police force, by the short name that police.uk gives it in the names of its files. */
record Force(String id, String name) {

	/** {@code Avon and Somerset Constabulary} is {@code avon-and-somerset}. */
	static Force named(String name) {
		var id = switch (name) {
			case "British Transport Police" -> "btp";
			case "Police Service of Northern Ireland" -> "northern-ireland";
			default -> Slug.of(name).replaceFirst("-(police-service|police|constabulary)$", "");
		};
		return new Force(id, name);
	}

	/** The area of all that the force reported, wherever it was. */
	String area() {
		return "force:" + id;
	}

	/** The area of what the force reported without a place. */
	String nowhere() {
		return "no-location:" + id;
	}
}
