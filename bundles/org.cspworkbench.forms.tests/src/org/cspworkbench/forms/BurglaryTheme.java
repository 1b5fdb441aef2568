package org.cspworkbench.forms;

import java.util.Arrays;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The classes of a theme as somebody might write them who knows nothing of forms: no code, hardly a hint. */
final class BurglaryTheme {

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
	private static final EcorePackage TYPES = EcorePackage.eINSTANCE;

	final EPackage classes = ECORE.createEPackage();
	final EEnum entry = ECORE.createEEnum();
	final EClass household = type("Household");
	final EClass alleyGating = type("AlleyGating");

	BurglaryTheme() {
		classes.setName("burglary");
		classes.setNsPrefix("burglary");
		classes.setNsURI("https://example.org/themes/burglary");
		entry.setName("WayIn");
		for (var way : new String[] { "REAR_DOOR", "frontDoor", "window" }) {
			var literal = ECORE.createEEnumLiteral();
			literal.setName(way);
			literal.setValue(entry.getELiterals().size());
			entry.getELiterals().add(literal);
		}
		classes.getEClassifiers().addAll(Arrays.<EClassifier>asList(entry, household, alleyGating));
		attribute(household, "name", TYPES.getEString());
		attribute(household, "repeatVictim", TYPES.getEBoolean());
		attribute(household, "wayIn", entry);
		alleyGating.getESuperTypes().add(AssessmentPackage.Literals.BLOCK);
		attribute(alleyGating, "id", TYPES.getEString()).setID(true);
		attribute(alleyGating, "gatesFitted", TYPES.getEInt());
		attribute(alleyGating, "costPerGate", TYPES.getEBigDecimal());
		attribute(alleyGating, "averageWait", TYPES.getEDouble());
		attribute(alleyGating, "openedOn", TYPES.getEDate());
		attribute(alleyGating, "usualWayIn", entry);
		attribute(alleyGating, "countedOver", ModelPackage.Literals.PERIOD);
		attribute(alleyGating, "account", ModelPackage.Literals.MARKDOWN);
		attribute(alleyGating, "streets", TYPES.getEString()).setUpperBound(-1);
		reference(alleyGating, "keyHolder", PartnershipPackage.Literals.AGENCY, false);
		reference(alleyGating, "partners", PartnershipPackage.Literals.AGENCY, false).setUpperBound(-1);
		reference(alleyGating, "pilot", household, true);
		reference(alleyGating, "households", household, true).setUpperBound(-1);
		document(alleyGating.getEStructuralFeature("gatesFitted"), "How many gates were put up.");
		hint(alleyGating.getEStructuralFeature("costPerGate"), "control", "money");
	}

	EStructuralFeature feature(String name) {
		return alleyGating.getEStructuralFeature(name);
	}

	private static EClass type(String name) {
		var type = ECORE.createEClass();
		type.setName(name);
		return type;
	}

	private static EAttribute attribute(EClass owner, String name, EDataType type) {
		var attribute = ECORE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean containment) {
		var reference = ECORE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static void hint(EModelElement element, String key, String value) {
		EcoreUtil.setAnnotation(element, FormHints.SOURCE, key, value);
	}

	private static void document(EModelElement element, String words) {
		EcoreUtil.setDocumentation(element, words);
	}
}
