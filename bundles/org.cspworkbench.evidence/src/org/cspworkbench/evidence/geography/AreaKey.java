package org.cspworkbench.evidence.geography;

import java.util.regex.Pattern;

import org.cspworkbench.evidence.internal.Slug;

/**
 * How facts name an area: by its official code, or, where a source has only names, by kind and name, the area in which it
 * lies and the vintage: {@code ward:park@E07000116/2024}. The last two may be left out.
 */
public final class AreaKey {
	private static final Pattern OFFICIAL = Pattern.compile("[EWSNKJ]\\d{8}");

	private AreaKey() {
	}

	public static boolean isOfficial(String text) {
		return OFFICIAL.matcher(text).matches();
	}

	public static String named(String kind, String name) {
		return kind + ":" + Slug.of(name);
	}

	public static String named(String kind, String name, String within, String vintage) {
		return named(kind, name) + (within.isEmpty() ? "" : "@" + within) + (vintage.isEmpty() ? "" : "/" + vintage);
	}
}
