package org.cspworkbench.forms.internal.model;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FormSite;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A list of those who take part, one or several of them first among equals: parts that point to somebody, or name somebody in
 * free words, with a mark called {@code primary}. The leads of an action are such a list.
 */
public record Parties(EReference list, EReference who, EAttribute words, EAttribute primary) {

	public static Optional<Parties> in(EStructuralFeature feature) {
		if (!(feature instanceof EReference list) || !list.isContainment() || !list.isMany()) {
			return Optional.empty();
		}
		var type = list.getEReferenceType();
		return primary(type).flatMap(primary -> who(type).flatMap(who -> words(type).map(words -> new Parties(list, who, words, primary))));
	}

	@SuppressWarnings("unchecked")
	public List<EObject> of(EObject owner) {
		return (List<EObject>) owner.eGet(list);
	}

	public boolean isPrimary(EObject party) {
		return Boolean.TRUE.equals(party.eGet(primary));
	}

	/** The name and, where there is more to say, the rest in brackets: Kent Police (victims' unit). */
	public String name(FormSite site, EObject party) {
		var name = party.eGet(who) instanceof EObject somebody ? site.name(somebody) : text(party, words);
		var rest = list.getEReferenceType().getEAllAttributes().stream()
				.filter(each -> isText(each) && (each != words || party.eGet(who) != null))
				.map(each -> text(party, each)).filter(text -> !text.isBlank()).toList();
		if (rest.isEmpty()) {
			return name;
		}
		return name.isBlank() ? String.join(", ", rest) : name + " (" + String.join(", ", rest) + ")";
	}

	private static String text(EObject party, EAttribute attribute) {
		return party.eGet(attribute) instanceof String text ? text : "";
	}

	private static Optional<EAttribute> primary(EClass type) {
		return type.getEStructuralFeature("primary") instanceof EAttribute attribute
				&& attribute.getEAttributeType().getInstanceClass() == boolean.class ? Optional.of(attribute) : Optional.empty();
	}

	private static Optional<EReference> who(EClass type) {
		return type.getEAllReferences().stream().filter(each -> !each.isMany() && !each.isContainment() && !each.isContainer()).findFirst();
	}

	/** The attribute called text, or else the last text that there is. */
	private static Optional<EAttribute> words(EClass type) {
		return type.getEStructuralFeature("text") instanceof EAttribute attribute && isText(attribute) ? Optional.of(attribute)
				: type.getEAllAttributes().stream().filter(Parties::isText).reduce((first, last) -> last);
	}

	private static boolean isText(EAttribute attribute) {
		return !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
