package org.cspworkbench.core.check;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.edit.command.AddCommand;

/** Gives an action a measure that says that it is still to be agreed, so that reports and checks say so too. */
final class MeasureToAgree {

	private static final Messages MESSAGES = Messages.of(MeasureToAgree.class);

	private MeasureToAgree() {
	}

	static Fix fix() {
		return new Fix(MESSAGES.text("mend.measure"), (domain, action) -> {
			var measure = PlanFactory.eINSTANCE.createMeasure();
			measure.setText(MESSAGES.text("mend.measure.words"));
			return AddCommand.create(domain, action, PlanPackage.Literals.ACTION__MEASURES, measure);
		});
	}
}
