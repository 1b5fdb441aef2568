package org.cspworkbench.exchange;

import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;

/** @param account what was understood of a document; none for a plan file, which needs no understanding */
public record ImportedPlan(PlanSession session, Optional<ReadAccount> account) {
}
