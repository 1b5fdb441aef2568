package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.forms.internal.model.Visible;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every class of the metamodel: its form opens, every field can be set by its widget, and undo leaves nothing behind. */
class EveryClassTest {

	static Stream<EClass> classes() {
		return Stream.concat(Stream.<EPackage>of(ModelPackage.eINSTANCE), ModelPackage.eINSTANCE.getESubpackages().stream())
				.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !type.isInterface() && type != ModelPackage.Literals.ELEMENT);
	}

	static Stream<String> names() {
		return classes().map(EClass::getName);
	}

	@Test
	void everyClassHasItsPlaceInAPlan() {
		assertEquals(List.of(), classes().filter(type -> !Planting.canHold(PlanPackage.Literals.PLAN, type)).map(EClass::getName).toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("names")
	void everyFieldIsSetByItsWidgetAndUndone(String name) {
		var type = classes().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
		try (var bench = new Workbench()) {
			var sample = new SamplePlan();
			var object = Planting.in(sample.plan, type);
			for (var feature : visible(type)) {
				Planting.targets(sample.plan, feature);
			}
			bench.show(object);
			var before = EcoreUtil.copy(sample.plan);
			int set = 0;
			for (var feature : visible(type)) {
				if (!new FormField(bench, object, feature).readOnly()) {
					set += setByWidget(bench, object, feature);
				}
			}
			assertEquals(set, steps(bench), "one step for each field");
			var after = EcoreUtil.copy(sample.plan);
			while (bench.stack().canUndo()) {
				bench.undo();
			}
			assertTrue(new EqualityHelper().equals(before, sample.plan), "undo leaves nothing behind");
			while (bench.stack().canRedo()) {
				bench.stack().redo();
			}
			bench.settle();
			assertTrue(new EqualityHelper().equals(after, sample.plan), "redo does it all again");
		}
	}

	private static int setByWidget(Workbench bench, EObject object, EStructuralFeature feature) {
		var id = WidgetIds.of(object, feature);
		var old = bench.stack().getUndoCommand();
		var value = feature.isMany() ? List.copyOf((List<?>) object.eGet(feature)) : object.eGet(feature);
		int steps = new Typist(bench).set(object, feature);
		assertNotEquals(value, object.eGet(feature), () -> id + " was set by its widget");
		assertNotEquals(old, bench.stack().getUndoCommand(), () -> id + " can be undone");
		assertTrue(bench.undoLabel().matches("(Change|Add) [a-z0-9A-Z].*"), () -> id + " is undone by the name of " + bench.undoLabel());
		return steps;
	}

	private static List<EStructuralFeature> visible(EClass type) {
		return Visible.features(type).toList();
	}

	private static int steps(Workbench bench) {
		int steps = 0;
		while (bench.stack().canUndo()) {
			bench.stack().undo();
			steps++;
		}
		for (int i = 0; i < steps; i++) {
			bench.stack().redo();
		}
		bench.settle();
		return steps;
	}
}
