package org.cspworkbench.model.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Classes that stand in for those of a theme that is not installed. They belong to one opened plan and are never registered,
 * so that the real classes are found as soon as the theme is there.
 */
public final class StandIn {

	private static final String SOURCE = "https://cspworkbench.org/stand-in";

	private record Type(String namespace, String name, EClass base) {
	}

	private final Map<String, EPackage> packages = new HashMap<>();
	private final Map<Type, EClass> types = new HashMap<>();

	StandIn() {
	}

	/** Whether the element was written by a theme that is not installed. It is shown, but not changed. */
	public static boolean is(EObject element) {
		return element.eClass().getEAnnotation(SOURCE) != null;
	}

	/** A class for an element found where the expected class may stand; empty when nothing can take its place. */
	Optional<EClass> type(String namespace, String prefix, String name, EClass expected) {
		var base = expected == EcorePackage.Literals.EOBJECT ? ModelPackage.Literals.ELEMENT : expected;
		if (base.isAbstract() || base.isInterface()) {
			return Optional.empty();
		}
		return Optional.of(types.computeIfAbsent(new Type(namespace, name, base), type -> create(type, prefix)));
	}

	private EClass create(Type type, String prefix) {
		var standIn = EcoreFactory.eINSTANCE.createEClass();
		standIn.setName(type.name());
		standIn.getESuperTypes().add(type.base());
		var mark = EcoreFactory.eINSTANCE.createEAnnotation();
		mark.setSource(SOURCE);
		standIn.getEAnnotations().add(mark);
		packages.computeIfAbsent(type.namespace(), namespace -> createPackage(namespace, prefix)).getEClassifiers().add(standIn);
		return standIn;
	}

	private static EPackage createPackage(String namespace, String prefix) {
		var standIn = EcoreFactory.eINSTANCE.createEPackage();
		standIn.setName(prefix);
		standIn.setNsPrefix(prefix);
		standIn.setNsURI(namespace);
		return standIn;
	}
}
