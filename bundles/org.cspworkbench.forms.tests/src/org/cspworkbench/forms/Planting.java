package org.cspworkbench.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts an object of any class where a plan can hold it, with whatever has to be around it. */
final class Planting {

	private Planting() {
	}

	/** A new object of the class somewhere inside the root; the root itself when it is of that class. */
	static EObject in(EObject root, EClass type) {
		if (type == root.eClass()) {
			return root;
		}
		EObject place = root;
		for (var step : path(root.eClass(), type).orElseThrow(() -> new AssertionError("Nothing holds a " + type.getName() + "."))) {
			place = step.from(place);
		}
		return place;
	}

	/** Whether a document that begins with such a root can hold such an object. */
	static boolean canHold(EClass root, EClass type) {
		return type == root || path(root, type).isPresent();
	}

	/** Something with a name of its own for a reference to point to. */
	static void targets(EObject root, EStructuralFeature feature) {
		if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
			var type = reference.getEReferenceType();
			var target = type == EcorePackage.Literals.EOBJECT ? root : in(root, type);
			for (var attribute : target.eClass().getEAllAttributes()) {
				boolean name = List.of("name", "title", "word", "text", "heading", "term", "label", "key").contains(attribute.getName());
				if (name && !attribute.isMany() && target != root && attribute.getEAttributeType().getInstanceClass() == String.class) {
					target.eSet(attribute, "Target " + type.getName());
				}
			}
		}
	}

	private record Step(EReference containment, EClass type) {

		/** What stands in a place for one is used; a list gets one more. */
		@SuppressWarnings("unchecked")
		EObject from(EObject place) {
			if (!containment.isMany() && place.eGet(containment) instanceof EObject there) {
				return there;
			}
			var object = EcoreUtil.create(type);
			if (containment.isMany()) {
				((List<EObject>) place.eGet(containment)).add(object);
			} else {
				place.eSet(containment, object);
			}
			return object;
		}
	}

	private static Optional<List<Step>> path(EClass from, EClass to) {
		Map<EClass, List<Step>> reached = new HashMap<>(Map.of(from, List.of()));
		var waiting = new ArrayDeque<>(List.of(from));
		while (!waiting.isEmpty()) {
			var type = waiting.remove();
			for (var containment : type.getEAllContainments()) {
				for (var part : concrete(containment.getEReferenceType())) {
					var path = new ArrayList<>(reached.get(type));
					path.add(new Step(containment, part));
					if (part == to) {
						return Optional.of(path);
					}
					if (reached.putIfAbsent(part, path) == null) {
						waiting.add(part);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static List<EClass> concrete(EClass type) {
		return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
	}
}
