package org.cspworkbench.report.flow;

import java.util.List;

import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;

/** The parts of a document that nobody has written yet: what the priorities hold, in the usual order. */
final class UsualDocument {

	private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;

	private final Plan plan;
	private final Terms terms;

	UsualDocument(Plan plan, Terms terms) {
		this.plan = plan;
		this.terms = terms;
	}

	List<Part> parts() {
		var analysis = part("usual.analysis", PartKind.ANALYSIS);
		plan.getPriorities().stream().filter(priority -> !priority.getIndicators().isEmpty()).forEach(priority -> analyse(priority, analysis));
		var actions = part("usual.actions", PartKind.ACTIONS);
		plan.getPriorities().forEach(priority -> act(priority, actions));
		return List.of(analysis, actions).stream().filter(part -> !part.getSections().isEmpty()).toList();
	}

	private Part part(String title, PartKind kind) {
		var part = MAKE.createPart();
		part.setTitle(terms.word(title));
		part.setKind(kind);
		return part;
	}

	private void analyse(Priority priority, Part part) {
		var section = MAKE.createSection();
		section.setKind(SectionKind.THEME);
		section.setTitle(priority.getTitle());
		section.setPriority(priority);
		section.setHeadline(priority.getIndicators().getFirst());
		var box = MAKE.createFactBox();
		box.setIndicator(priority.getIndicators().getFirst());
		section.getBlocks().add(box);
		var table = MAKE.createFigureTable();
		table.setTitle(terms.word("usual.figures"));
		priority.getIndicators().forEach(indicator -> {
			var row = MAKE.createFigureRow();
			row.setIndicator(indicator);
			table.getRows().add(row);
		});
		section.getBlocks().add(table);
		part.getSections().add(section);
	}

	private void act(Priority priority, Part part) {
		var section = MAKE.createSection();
		section.setKind(SectionKind.ACTIONS);
		section.setTitle(DocumentFlow.named(priority, terms));
		section.setPriority(priority);
		section.getBlocks().add(MAKE.createActionTable());
		part.getSections().add(section);
	}
}
