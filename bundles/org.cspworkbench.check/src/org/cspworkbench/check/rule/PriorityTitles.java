package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Item;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.EObject;

/** A list that names the priorities of the plan, some of them by another title. */
public final class PriorityTitles implements Rule {

	private static final double ALIKE = 0.5;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var priorities = plan.plan().getPriorities().stream().filter(priority -> priority.getTitle() != null).toList();
		return plan.all(ItemList.class).filter(list -> !isReview(list) && names(list, priorities)).flatMap(list -> list.getItems().stream().flatMap(item -> differing(item, priorities).stream()));
	}

	/** As many items as priorities, and two of them or more by their very titles. */
	private static boolean names(ItemList list, List<Priority> priorities) {
		return list.getItems().size() == priorities.size() && list.getItems().stream().filter(item -> isTitle(item, priorities)).count() >= 2;
	}

	/** The priorities of another year may well have had other titles. */
	private static boolean isReview(EObject element) {
		return Stream.iterate(element, each -> each != null, EObject::eContainer).anyMatch(around -> around instanceof Part part && part.getKind() == PartKind.REVIEW);
	}

	private static boolean isTitle(Item item, List<Priority> priorities) {
		return item.getText() != null && priorities.stream().anyMatch(priority -> priority.getTitle().equalsIgnoreCase(item.getText().strip()));
	}

	private static Optional<Finding> differing(Item item, List<Priority> priorities) {
		if (item.getText() == null || isTitle(item, priorities)) {
			return Optional.empty();
		}
		var words = Stems.of(item.getText());
		return priorities.stream().max(Comparator.comparingDouble(priority -> Stems.share(words, Stems.of(priority.getTitle()))))
				.filter(priority -> Stems.share(words, Stems.of(priority.getTitle())) >= ALIKE)
				.map(priority -> Say.about(item, AssessmentPackage.Literals.ITEM__TEXT, WARNING, "title", item.getText().strip(), priority.getTitle()));
	}
}
