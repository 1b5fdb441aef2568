package org.cspworkbench.evidence.internal;

import java.text.Normalizer;
import java.util.Locale;

/** A name as a key: {@code Violence and sexual offences} is {@code violence-and-sexual-offences}. */
public final class Slug {
	private static final int LONGEST = 120;

	private Slug() {
	}

	public static String of(String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’\\p{M}]", "");
		var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
	}
}
