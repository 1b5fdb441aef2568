package org.cspworkbench.report.flow;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.cspworkbench.model.plan.Plan;

/** The plan's own words for columns and headings, such as "Owner" for "Lead"; the usual words where it has none. */
public final class Terms {

	private static final ResourceBundle USUAL = ResourceBundle.getBundle("org.cspworkbench.report.flow.terms");

	private final Plan plan;

	public Terms(Plan plan) {
		this.plan = plan;
	}

	/** The word for a key such as action.leads. */
	public String word(String key) {
		return plan.getTerms().stream().filter(term -> key.equals(term.getKey()) && term.getWords() != null && !term.getWords().isBlank())
				.map(term -> term.getWords()).findFirst().orElseGet(() -> usual(key));
	}

	/** The words for a key with {0}, {1} … filled in. */
	public String phrase(String key, Object... parts) {
		var words = word(key);
		for (var i = 0; i < parts.length; i++) {
			words = words.replace("{" + i + "}", String.valueOf(parts[i]));
		}
		return words;
	}

	private static String usual(String key) {
		try {
			return USUAL.getString(key);
		} catch (MissingResourceException e) {
			return key;
		}
	}
}
