package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.Wording;

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

	/** What a rate of the indicator is counted by, such as "per 1,000 residents". */
	public String per(Indicator indicator) {
		return phrase("figures.per", Wording.number(BigDecimal.valueOf(indicator.getMultiplier()), 0), Objects.toString(indicator.getDenominator().getUnit(), "")).strip();
	}

	private static String usual(String key) {
		try {
			return USUAL.getString(key);
		} catch (MissingResourceException e) {
			return key;
		}
	}
}
