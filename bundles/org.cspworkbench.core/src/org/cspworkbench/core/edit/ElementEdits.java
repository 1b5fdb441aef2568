package org.cspworkbench.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.io.StandIn;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Verbs for elements that stand in a list of their plan. Each is one named step. */
public final class ElementEdits {

	private static final Messages MESSAGES = Messages.of(ElementEdits.class);

	private final EditingDomain domain;

	public ElementEdits(EditingDomain domain) {
		this.domain = domain;
	}

	/** Whether an element may go, come twice, or be carried elsewhere: the plan itself and its single parts may not. */
	public static boolean isListed(EObject element) {
		return element.eContainer() != null && element.eContainingFeature().isMany() && !StandIn.is(element.eContainer());
	}

	/** Takes elements away, and whatever points at them forgets them. */
	public Command delete(Collection<? extends EObject> elements) {
		var label = elements.size() == 1 ? MESSAGES.text("edit.delete.one", kind(elements.iterator().next())) : MESSAGES.text("edit.delete", elements.size());
		return new CommandWrapper(label, "", DeleteCommand.create(domain, List.copyOf(elements)));
	}

	/** A copy right behind the original. */
	public Command duplicate(EObject element) {
		var index = ((List<?>) element.eContainer().eGet(element.eContainingFeature())).indexOf(element) + 1;
		return new CommandWrapper(MESSAGES.text("edit.duplicate", kind(element)), "", AddCommand.create(domain, element.eContainer(), element.eContainingFeature(), EcoreUtil.copy(element), index));
	}

	/** The text by which people know the element, when that is one that can be typed. */
	public static Optional<EAttribute> name(EObject element) {
		return FormHints.hint(element.eClass(), "title").map(names -> names.split("[,|]")[0].strip()).map(element.eClass()::getEStructuralFeature)
				.filter(feature -> feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && !FormHints.isReadOnly(attribute))
				.map(EAttribute.class::cast);
	}

	public Command rename(EObject element, String name) {
		return new CommandWrapper(MESSAGES.text("edit.rename", kind(element)), "", SetCommand.create(domain, element, name(element).orElseThrow(), name));
	}

	/** Puts copies into the target where they fit: inside it, or else behind it. Empty when they fit in neither. */
	public Optional<Command> paste(ElementClip clip, EObject target) {
		var step = new CompoundCommand(MESSAGES.text("edit.paste"));
		var behind = 0;
		for (var copy : clip.copiesFor(target.eResource())) {
			var inside = ElementClip.placeIn(target, copy);
			if (inside.isPresent()) {
				step.append(AddCommand.create(domain, target, inside.get(), copy));
			} else if (isListed(target) && ElementClip.fits(target.eContainingFeature(), copy)) {
				var index = ((List<?>) target.eContainer().eGet(target.eContainingFeature())).indexOf(target) + ++behind;
				step.append(AddCommand.create(domain, target.eContainer(), target.eContainingFeature(), copy, index));
			} else {
				return Optional.empty();
			}
		}
		return step.isEmpty() ? Optional.empty() : Optional.of(step);
	}

	private static String kind(EObject element) {
		return FormHints.label(element.eClass()).toLowerCase();
	}
}
