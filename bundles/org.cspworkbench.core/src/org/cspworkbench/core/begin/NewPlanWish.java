package org.cspworkbench.core.begin;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;

/** A first plan: for whom, where, and for how many financial years from which on. */
public record NewPlanWish(String partnership, String area, int firstYear, int years) {

	private static final Messages MESSAGES = Messages.of(NewPlanWish.class);

	/** Refused when a plan cannot be made of it. */
	public NewPlanWish checked() throws Refusal {
		if (partnership.isBlank()) {
			throw new Refusal(MESSAGES.text("begin.partnership.missing"));
		}
		if (area.isBlank()) {
			throw new Refusal(MESSAGES.text("begin.area.missing"));
		}
		if (years < 1 || years > 4) {
			throw new Refusal(MESSAGES.text("begin.years.wrong"));
		}
		return this;
	}

	Period period() {
		return new Period(Period.financialYear(firstYear).first(), Period.financialYear(firstYear + years - 1).last());
	}

	/** As people write it: 2026/27, or 2026-29 for several years. */
	public String label() {
		return firstYear + (years == 1 ? "/" : "-") + "%02d".formatted((firstYear + years) % 100);
	}
}
