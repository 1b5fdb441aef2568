package org.cspworkbench.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.core.compare.Difference.Added;
import org.cspworkbench.core.compare.Difference.Changed;
import org.cspworkbench.core.compare.Difference.Dropped;
import org.cspworkbench.core.compare.Difference.Moved;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.io.PlanResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What became of a plan between two states of it. */
public final class PlanComparison {

	private final PlanResource before;
	private final PlanResource after;

	private PlanComparison(PlanResource before, PlanResource after) {
		this.before = before;
		this.after = after;
	}

	/** All differences, in the order in which a reader of the later state meets them; what was dropped comes last. */
	public static List<Difference> between(PlanResource before, PlanResource after) {
		return new PlanComparison(before, after).differences();
	}

	private List<Difference> differences() {
		var differences = new ArrayList<Difference>();
		look(after.plan(), differences);
		before.plan().eAllContents().forEachRemaining(element -> {
			if (isGone(element) && !isGone(element.eContainer())) {
				differences.add(new Dropped(before.id(element), element));
			}
		});
		return differences;
	}

	private boolean isGone(EObject element) {
		return after.getEObject(before.id(element)) == null;
	}

	private void look(EObject now, List<Difference> differences) {
		var id = after.id(now);
		var then = before.getEObject(id);
		if (then == null) {
			differences.add(new Added(id, now));
			lookAtOldOnesInside(now, differences);
			return;
		}
		if (hasMoved(then, now)) {
			differences.add(new Moved(id, then, now));
		}
		for (var feature : now.eClass().getEAllStructuralFeatures()) {
			if (counts(feature) && !Objects.equals(value(before, then, feature), value(after, now, feature))) {
				differences.add(new Changed(id, feature, then, now));
			}
		}
		now.eContents().forEach(child -> look(child, differences));
	}

	/** Something old may have moved into something new. */
	private void lookAtOldOnesInside(EObject added, List<Difference> differences) {
		for (var child : added.eContents()) {
			if (before.getEObject(after.id(child)) != null) {
				look(child, differences);
			} else {
				lookAtOldOnesInside(child, differences);
			}
		}
	}

	private boolean hasMoved(EObject then, EObject now) {
		return then.eContainer() != null && (!before.id(then.eContainer()).equals(after.id(now.eContainer())) || then.eContainingFeature() != now.eContainingFeature());
	}

	/** Opposites that are not in the file follow from the other end. What an absent theme wrote is not in the class, but in the file. */
	static boolean counts(EStructuralFeature feature) {
		return feature == ModelPackage.Literals.ELEMENT__KEPT || !feature.isTransient() && !feature.isDerived() && !feature.isVolatile();
	}

	/** A value that can be compared over both states: ids stand for elements; of a containment, only the order of what both have counts. */
	private Object value(PlanResource state, EObject element, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			var ids = ids(state, element, reference);
			return reference.isContainment() ? ids.stream().filter(this::staysThere).toList() : ids;
		}
		return element.eGet(feature);
	}

	private boolean staysThere(String id) {
		var then = before.getEObject(id);
		var now = after.getEObject(id);
		return then != null && now != null && !hasMoved(then, now);
	}

	static List<String> ids(PlanResource state, EObject element, EReference reference) {
		return targets(element, reference).stream().map(state::id).map(String::valueOf).toList();
	}

	@SuppressWarnings("unchecked")
	static List<EObject> targets(EObject element, EReference reference) {
		if (reference.isMany()) {
			return List.copyOf((List<EObject>) element.eGet(reference));
		}
		return element.eGet(reference) instanceof EObject target ? List.of(target) : List.of();
	}
}
