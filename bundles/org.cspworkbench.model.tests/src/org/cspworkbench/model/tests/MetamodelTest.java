package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** What everybody who builds on the metamodel relies on. */
class MetamodelTest {

	private static final Set<String> HINTS_OF_CLASSES = Set.of("title", "label");
	private static final Set<String> HINTS_OF_FEATURES = Set.of("label", "group", "order", "control", "columns", "hidden", "readOnly", "row");
	private static final Set<String> CONTROLS = Set.of("theme", "status", "colour", "money");

	@Test
	void everythingIsExplainedInASentence() {
		var elements = Stream.of(
				Metamodel.packages().stream(),
				Metamodel.classifiers(),
				Metamodel.features(),
				Metamodel.classes().stream().flatMap(each -> each.getEOperations().stream())).flatMap(each -> each.map(ENamedElement.class::cast)).toList();
		assertTrue(elements.size() > 600, "only " + elements.size() + " elements were looked at");
		assertAll(elements.stream().map(each -> () -> {
			var help = FormHints.help(each);
			assertTrue(help.length() >= 8, () -> path(each) + " is not explained");
			assertTrue(help.matches("(?s)[\"A-Z].*[.?]"), () -> path(each) + " is not explained in a sentence: " + help);
			assertFalse(help.contains("  "), () -> path(each) + " has a double blank");
		}));
	}

	@Test
	void everyChoiceHasWords() {
		var enums = Metamodel.classifiers().filter(EEnum.class::isInstance).map(EEnum.class::cast).toList();
		assertTrue(enums.size() > 25);
		assertAll(enums.stream().flatMap(each -> each.getELiterals().stream()).map(literal -> () ->
				assertTrue(literal.getEAnnotation(FormHints.SOURCE) != null && !FormHints.label(literal).isBlank(), () -> path(literal) + " has no label")));
	}

	@Test
	void hintsAreKnownAndNameWhatExists() {
		assertAll(Metamodel.classes().stream().map(each -> () -> {
			var hints = hints(each);
			assertTrue(HINTS_OF_CLASSES.containsAll(hints), () -> path(each) + " has unknown hints " + hints);
			if (hints.contains("title")) {
				var title = each.getEAnnotation(FormHints.SOURCE).getDetails().get("title");
				assertTrue(each.getEStructuralFeature(title) != null && !each.getEStructuralFeature(title).isMany(), () -> path(each) + " has no title " + title);
			}
		}));
		assertAll(Metamodel.features().map(each -> () -> {
			var hints = hints(each);
			assertTrue(HINTS_OF_FEATURES.containsAll(hints), () -> path(each) + " has unknown hints " + hints);
			FormHints.control(each).ifPresent(control -> assertTrue(CONTROLS.contains(control), () -> path(each) + " asks for " + control));
			assertTrue(FormHints.columns(each).stream().allMatch(EStructuralFeature.class::isInstance), () -> path(each) + " lists columns that do not exist");
		}));
	}

	@Test
	void everyListThatIsATableSaysWhichColumns() {
		assertAll(Metamodel.features()
				.filter(each -> each instanceof EReference reference && reference.isContainment() && reference.isMany())
				.map(each -> () -> assertFalse(FormHints.columns(each).isEmpty(), () -> path(each) + " has no columns")));
	}

	/** A declared theme brings no Java: its classes can extend only classes that the factory can create. */
	@Test
	void themesCanExtendWhateverIsContained() {
		assertAll(Metamodel.features()
				.filter(each -> each instanceof EReference reference && reference.isContainment())
				.map(each -> () -> assertFalse(((EReference) each).getEReferenceType().isAbstract(), () -> path(each) + " is typed by an abstract class")));
		assertFalse(ModelPackage.Literals.ELEMENT.isAbstract());
	}

	@Test
	void everythingKeepsWhatItDoesNotUnderstand() {
		assertAll(Metamodel.classes().stream().map(each -> () ->
				assertTrue(ModelPackage.Literals.ELEMENT.isSuperTypeOf(each), () -> path(each) + " is no Element")));
	}

	@Test
	void namespacesCarryNoVersion() {
		assertEquals(List.of("https://cspworkbench.org/model", "https://cspworkbench.org/model/partnership", "https://cspworkbench.org/model/figures",
				"https://cspworkbench.org/model/assessment", "https://cspworkbench.org/model/plan", "https://cspworkbench.org/model/monitoring"),
				Metamodel.packages().stream().map(each -> each.getNsURI()).toList());
	}

	@Test
	void namesAreUsedOnce() {
		var seen = new HashSet<String>();
		Metamodel.classifiers().forEach(each -> assertTrue(seen.add(each.getName()), () -> each.getName() + " is used twice"));
	}

	@Test
	void everythingBelongsToAPlan() {
		var reached = new HashSet<EClass>();
		reach(Metamodel.named("Plan").orElseThrow(), reached);
		assertAll(Metamodel.classes().stream().filter(each -> !each.isAbstract() && each != ModelPackage.Literals.ELEMENT)
				.map(each -> () -> assertTrue(reached.contains(each), () -> path(each) + " cannot be put into a plan")));
	}

	/** No feature is derived or computed: changes, rates and ranks are worked out elsewhere and never stored. */
	@Test
	void nothingDerivedIsStored() {
		assertAll(Metamodel.features().map(each -> () -> assertFalse(each.isDerived() || each.isVolatile() && !isContainer(each), () -> path(each))));
		assertTrue(Metamodel.named("Figure").orElseThrow().getEStructuralFeature("value").getDefaultValue() == null, "a missing number is never 0");
	}

	private static boolean isContainer(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private static void reach(EClass type, Set<EClass> reached) {
		if (reached.add(type)) {
			type.getEAllContainments().stream().flatMap(each -> Metamodel.concrete(each.getEReferenceType()).stream())
					.filter(each -> each.getEPackage() != EcorePackage.eINSTANCE).forEach(each -> reach(each, reached));
		}
	}

	private static Set<String> hints(EModelElement element) {
		var annotation = element.getEAnnotation(FormHints.SOURCE);
		return annotation == null ? Set.of() : annotation.getDetails().keySet();
	}

	private static String path(ENamedElement element) {
		return element.eContainer() instanceof ENamedElement owner ? owner.getName() + "." + element.getName() : element.getName();
	}
}
