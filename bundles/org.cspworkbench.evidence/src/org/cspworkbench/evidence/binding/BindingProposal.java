package org.cspworkbench.evidence.binding;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.figures.Binding;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What binding would bring into a plan. Nothing happens before the command is executed.
 *
 * @param made series that are new
 * @param changed series that the plan has already, for the same indicator and area
 */
public record BindingProposal(BindingRequest request, List<SeriesRefresh> made, List<SeriesRefresh> changed) {

	public BindingProposal {
		made = List.copyOf(made);
		changed = List.copyOf(changed);
	}

	public Command command(EditingDomain domain, Plan plan) {
		var edits = new PlanEdits(domain, plan);
		edits.bring(request);
		for (var one : made)
			edits.add(one.series(), one.figures(), one.today());
		for (var one : changed)
			edits.bind(one.series(), binding(), one.figures().stream().filter(FigureDifference::isProposed).toList(), one.today());
		edits.declare(Stream.concat(made.stream(), changed.stream()).toList());
		return edits.command();
	}

	private Binding binding() {
		var binding = FiguresFactory.eINSTANCE.createBinding();
		binding.setDataset(request.dataset());
		binding.setMeasure(request.measure());
		binding.setRollUp(request.rhythm().months());
		binding.setFirstMonth(request.rhythm().firstMonth());
		return binding;
	}
}
