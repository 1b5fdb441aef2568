package org.cspworkbench.forms;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.internal.model.Candidates;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.model.io.StandIn;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Image;

/** The surroundings of a form: what it edits with, and whom it asks. */
public interface FormSite {

	EditingDomain editingDomain();

	/** The plan's own word for a feature, such as "Owner" for the lead agency. */
	default Optional<String> term(EObject owner, EStructuralFeature feature) {
		return Optional.empty();
	}

	/** The name by which people know an object. */
	default String name(EObject object) {
		return Naming.of(object);
	}

	/** The image belongs to the site. */
	default Optional<Image> image(EObject object) {
		return Optional.empty();
	}

	/** What is known about an object beside its own fields; empty when there is nothing to tell. */
	default Optional<Overview> overview(EObject object) {
		return Optional.empty();
	}

	default FigureSource figures() {
		return FigureSource.NONE;
	}

	/** What an absent theme wrote is shown, and kept as it is. */
	default boolean readOnly(EObject object) {
		return StandIn.is(object);
	}

	/**
	 * The step on the command stack has grown by what was typed. The stack itself tells its listeners only of the first letter; a site
	 * that follows every change listens here too.
	 */
	default void typed() {
	}

	/** Opens another object in an editor of its own. */
	default void open(EObject object) {
	}

	/** The objects that a reference may point to. */
	default Collection<EObject> candidates(EObject owner, EReference reference) {
		return Candidates.of(owner, reference, editingDomain());
	}

	/** The concrete classes whose objects may stand in a containment, themes' own among them. */
	default List<EClass> childTypes(EObject owner, EReference containment) {
		return Candidates.childTypes(containment, editingDomain());
	}

	/** A new object for a containment, with whatever it should start with. */
	default EObject create(EObject owner, EReference containment, EClass type) {
		return Candidates.create(type);
	}

	/** Values that are usual for a text, such as the ids of the themes with their titles. */
	default List<Suggestion> knownValues(EObject owner, EAttribute attribute) {
		return List.of();
	}

	default YearMonth today() {
		return YearMonth.now();
	}
}
