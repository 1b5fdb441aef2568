package org.cspworkbench.store;

import org.cspworkbench.store.internal.Sentence;

/** A new plan was given an id that is taken. The plan that has it is untouched. */
public final class PlanExistsException extends StoreException {
	private static final long serialVersionUID = 1L;

	private final transient PlanEntry existing;

	public PlanExistsException(PlanEntry existing) {
		super(Sentence.PLAN_EXISTS.with(existing.id(), existing.latest().summary().title()));
		this.existing = existing;
	}

	public PlanEntry existing() {
		return existing;
	}
}
