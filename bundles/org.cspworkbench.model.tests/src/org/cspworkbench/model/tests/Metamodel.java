package org.cspworkbench.model.tests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The generated metamodel, as the tests look at it. */
final class Metamodel {

	private Metamodel() {
	}

	static List<EPackage> packages() {
		return Stream.concat(Stream.of((EPackage) ModelPackage.eINSTANCE), ModelPackage.eINSTANCE.getESubpackages().stream()).toList();
	}

	static Stream<EClassifier> classifiers() {
		return packages().stream().flatMap(each -> each.getEClassifiers().stream());
	}

	static List<EClass> classes() {
		return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
	}

	static Stream<EStructuralFeature> features() {
		return classes().stream().flatMap(each -> each.getEStructuralFeatures().stream());
	}

	/** The classes that can be created where the given one is expected, the class itself first. */
	static List<EClass> concrete(EClass expected) {
		return classes().stream().filter(each -> !each.isAbstract() && expected.isSuperTypeOf(each))
				.sorted(Comparator.comparing((EClass each) -> each != expected).thenComparing(EClass::getName)).toList();
	}

	static Optional<EClass> named(String name) {
		return classes().stream().filter(each -> each.getName().equals(name)).findFirst();
	}
}
