package org.cspworkbench.model.tests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Draws class diagrams of the metamodel in Mermaid. */
final class ClassDiagram {

	private ClassDiagram() {
	}

	/** The named classes and what connects them, without their attributes. */
	static String overview(List<String> names) {
		var classes = names.stream().map(name -> Metamodel.named(name).orElseThrow(() -> new AssertionError("no class " + name))).toList();
		return diagram(Stream.of(classes.stream().map(each -> "  class " + each.getName()), classes.stream().flatMap(each -> relations(each, classes))));
	}

	/** Every class of a package with its attributes, and what connects them. */
	static String of(EPackage owner) {
		var classes = owner.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
		return diagram(Stream.of(classes.stream().map(ClassDiagram::box), classes.stream().flatMap(each -> relations(each, classes))));
	}

	private static String diagram(Stream<Stream<String>> lines) {
		return lines.flatMap(each -> each).collect(Collectors.joining("\n", "```mermaid\nclassDiagram\n", "\n```\n"));
	}

	private static String box(EClass type) {
		var lines = type.getEStructuralFeatures().stream()
				.filter(each -> each instanceof EAttribute || leavesPackage((EReference) each))
				.map(each -> "    " + name(each.getEType()) + (each.isMany() ? "[] " : " ") + each.getName()).toList();
		var name = "  class " + type.getName();
		return lines.isEmpty() && !type.isAbstract() ? name
				: name + " {\n" + (type.isAbstract() ? "    <<abstract>>\n" : "") + lines.stream().map(each -> each + "\n").collect(Collectors.joining()) + "  }";
	}

	/** Ecore's own types by the names that readers know: EString is String, EIntegerObject is Integer. */
	private static String name(EClassifier type) {
		return type.getEPackage() == EcorePackage.eINSTANCE ? type.getName().replaceFirst("^E", "").replaceFirst("(?<=.)Object$", "") : type.getName();
	}

	private static boolean leavesPackage(EReference reference) {
		return reference.getEReferenceType().getEPackage() != reference.getEContainingClass().getEPackage();
	}

	private static Stream<String> relations(EClass type, List<EClass> classes) {
		var supertypes = type.getESuperTypes().stream().filter(each -> classes.contains(each) && each != ModelPackage.Literals.ELEMENT)
				.map(each -> "  " + each.getName() + " <|-- " + type.getName());
		var references = type.getEStructuralFeatures().stream().filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(each -> classes.contains(each.getEReferenceType()) && !each.isContainer() && !each.isTransient())
				.map(each -> "  " + type.getName() + (each.isContainment() ? " *-- " : " --> ") + "\"" + multiplicity(each) + "\" "
						+ each.getEReferenceType().getName() + " : " + each.getName());
		return Stream.concat(supertypes, references);
	}

	private static String multiplicity(EStructuralFeature feature) {
		return feature.isMany() ? "*" : feature.isRequired() ? "1" : "0..1";
	}
}
