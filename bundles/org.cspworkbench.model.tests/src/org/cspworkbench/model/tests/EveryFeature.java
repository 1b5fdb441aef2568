package org.cspworkbench.model.tests;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a plan in which every class occurs and every feature has a value other than its default. */
final class EveryFeature {

	private static final Period FIRST = Period.parse("2018-11/2019-10");

	private final List<EObject> made = new ArrayList<>();
	private final Deque<EReference> path = new ArrayDeque<>();
	private int count;

	static Plan plan() {
		var every = new EveryFeature();
		var plan = (Plan) every.make(PlanPackage.Literals.PLAN);
		every.made.forEach(every::connect);
		plan.setMetamodelVersion(1);
		return plan;
	}

	private EObject make(EClass type) {
		var element = EcoreUtil.create(type);
		made.add(element);
		stored(type).filter(EAttribute.class::isInstance).forEach(each -> fill(element, (EAttribute) each));
		type.getEAllContainments().stream().filter(each -> !path.contains(each)).forEach(each -> {
			path.push(each);
			if (each.isMany()) {
				Metamodel.concrete(each.getEReferenceType()).forEach(child -> list(element, each).add(make(child)));
				if (type == PlanPackage.Literals.PLAN) {
					list(element, each).add(make(each.getEReferenceType()));
				}
			} else {
				element.eSet(each, make(each.getEReferenceType()));
			}
			path.pop();
		});
		return element;
	}

	private void fill(EObject element, EAttribute attribute) {
		if (attribute.isMany()) {
			list(element, attribute).add(value(attribute));
			list(element, attribute).add(value(attribute));
		} else {
			element.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		count++;
		var type = attribute.getEAttributeType();
		if (type instanceof EEnum choice) {
			return choice.getELiterals().getLast().getInstance();
		}
		if (type == ModelPackage.Literals.MARKDOWN || type == ModelPackage.Literals.TEXT) {
			return attribute.getName() + " " + count + " rose by {asb.incidents|change} & fell to <b>4</b>\n\n- St James’ – 7 ≤ 8\n  - “]]>”\n";
		}
		return switch (type.getInstanceClassName()) {
			case "java.lang.String" -> attribute.getName() + " " + count + " <\"&'>\tone\ntwo – é ₤ 😀 ";
			case "boolean" -> !Boolean.TRUE.equals(attribute.getDefaultValue());
			case "int" -> (Integer) attribute.getDefaultValue() + count;
			case "java.lang.Integer" -> count;
			case "java.math.BigDecimal" -> new BigDecimal(count + ".50");
			case "java.time.LocalDate" -> LocalDate.of(2020, 2, 13).plusDays(count);
			case "org.cspworkbench.figures.Period" -> FIRST.shift(count);
			case "byte[]" -> ("picture " + count).repeat(30).getBytes(StandardCharsets.UTF_8);
			default -> throw new AssertionError("no value for " + type.getName());
		};
	}

	private void connect(EObject element) {
		stored(element.eClass()).filter(EReference.class::isInstance).map(EReference.class::cast).filter(each -> !each.isContainment()).forEach(each -> {
			var targets = made.stream().filter(target -> target != element && each.getEReferenceType().isInstance(target)).limit(each.isMany() ? 3 : 1).toList();
			element.eSet(each, each.isMany() ? targets : targets.getFirst());
		});
	}

	private static Stream<EStructuralFeature> stored(EClass type) {
		return type.getEAllStructuralFeatures().stream()
				.filter(each -> !each.isTransient() && !(each instanceof EReference reference && reference.isContainer()));
	}

	@SuppressWarnings("unchecked")
	private static Collection<Object> list(EObject element, EStructuralFeature feature) {
		return (EList<Object>) element.eGet(feature);
	}
}
