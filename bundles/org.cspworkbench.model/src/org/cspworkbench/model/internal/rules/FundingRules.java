package org.cspworkbench.model.internal.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.model.plan.Funder;
import org.cspworkbench.model.plan.Funding;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class FundingRules {

	private FundingRules() {
	}

	public static boolean sharesFit(Funding funding, DiagnosticChain diagnostics) {
		var amount = funding.getAmount();
		var shares = funding.getFunders().stream().map(Funder::getShare).filter(Objects::nonNull).toList();
		var negative = Stream.concat(Stream.ofNullable(amount), shares.stream()).filter(sum -> sum.signum() < 0).findFirst();
		if (negative.isPresent()) {
			return Finding.error(diagnostics, funding, PlanPackage.Literals.FUNDING__AMOUNT, "funding.negative", negative.get().toPlainString());
		}
		var total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (amount == null || total.compareTo(amount) <= 0) {
			return true;
		}
		return Finding.error(diagnostics, funding, PlanPackage.Literals.FUNDING__FUNDERS, "funding.shares", total.toPlainString(), amount.toPlainString());
	}

	public static boolean funderNamed(Funder funder, DiagnosticChain diagnostics) {
		if (funder.getAgency() != null || Names.given(funder.getName())) {
			return true;
		}
		return Finding.error(diagnostics, funder, PlanPackage.Literals.FUNDER__AGENCY, "funder.unnamed");
	}

	public static boolean providerNamed(FundedOutcome outcome, DiagnosticChain diagnostics) {
		if (outcome.getProvider() != null || Names.given(outcome.getProviderName())) {
			return true;
		}
		return Finding.error(diagnostics, outcome, PlanPackage.Literals.FUNDED_OUTCOME__PROVIDER, "provider.unnamed");
	}
}
