package org.cspworkbench.forms.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of the metamodel into words, and words into the shape that a sentence needs. */
public final class Words {

	private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_\\-.\\s]+");

	private Words() {
	}

	/** leadAgency becomes "Lead agency", PCCPlan becomes "PCC plan", NOT_STARTED becomes "Not started". */
	public static String label(String name) {
		boolean constant = name.matches("[A-Z0-9]+(_[A-Z0-9]+)+");
		var label = new StringBuilder();
		for (var word : SEAM.split(constant ? name.toLowerCase(Locale.ROOT) : name)) {
			if (!word.isEmpty()) {
				label.append(label.isEmpty() ? "" : " ").append(label.isEmpty() ? capital(word) : inSentence(word));
			}
		}
		return label.toString();
	}

	/** "Lead agency" becomes "lead agency", but "PCC plan" stays. */
	public static String inSentence(String label) {
		boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
		return label.isEmpty() || acronym ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
	}

	public static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
	}

	/** Whether two headings say the same: "Sign-off" and "Sign offs". */
	public static boolean isSame(String one, String other) {
		return bare(one).equals(bare(other));
	}

	private static String bare(String words) {
		return words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "").replaceAll("s$", "");
	}

	public static String plural(String noun) {
		if (noun.matches(".*[^aeiou]y")) {
			return noun.substring(0, noun.length() - 1) + "ies";
		}
		if (noun.endsWith("series")) {
			return noun;
		}
		return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
	}
}
