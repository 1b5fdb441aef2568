package org.cspworkbench.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements that were copied, to be pasted once or often, into the same plan or another one. */
public final class ElementClip {

	private final List<EObject> copies;

	public ElementClip(Collection<? extends EObject> elements) {
		copies = List.copyOf(EcoreUtil.copyAll(elements));
	}

	/** New copies. In another plan, what they point at is the element of the same id and kind there, or nothing. */
	List<EObject> copiesFor(Resource plan) {
		var fresh = new ArrayList<EObject>(EcoreUtil.copyAll(copies));
		for (var copy : fresh) {
			settle(copy, plan);
			copy.eAllContents().forEachRemaining(inside -> settle(inside, plan));
		}
		return fresh;
	}

	@SuppressWarnings("unchecked")
	private static void settle(EObject element, Resource plan) {
		for (var reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
				continue;
			}
			if (reference.isMany()) {
				var targets = (List<EObject>) element.eGet(reference);
				var known = targets.stream().flatMap(target -> in(plan, target).stream()).distinct().toList();
				if (!known.equals(targets)) {
					targets.clear();
					targets.addAll(known);
				}
			} else if (element.eGet(reference) instanceof EObject target) {
				in(plan, target).ifPresentOrElse(known -> element.eSet(reference, known), () -> element.eUnset(reference));
			}
		}
	}

	/** What was copied along has no file yet and stays. */
	private static Optional<EObject> in(Resource plan, EObject target) {
		if (target.eResource() == plan || target.eResource() == null && EcoreUtil.getRootContainer(target) != null && !(EcoreUtil.getRootContainer(target) instanceof Plan)) {
			return Optional.of(target);
		}
		return target.eResource() instanceof PlanResource other && plan instanceof PlanResource here
				? Optional.ofNullable(here.getEObject(other.id(target))).filter(found -> found.eClass() == target.eClass())
				: Optional.empty();
	}

	/** The list of an element in which another one may stand. */
	static Optional<EReference> placeIn(EObject target, EObject newcomer) {
		return target.eClass().getEAllContainments().stream().filter(EReference::isMany).filter(place -> fits(place, newcomer)).findFirst();
	}

	static boolean fits(EStructuralFeature place, EObject newcomer) {
		return place instanceof EReference list && list.getEReferenceType().isSuperTypeOf(newcomer.eClass()) && list.getEReferenceType() != EcorePackage.Literals.EOBJECT;
	}
}
