package org.cspworkbench.forms.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.AddCommand;

/** Parts that are mainly a text each, such as the measures of an action: a line each. */
final class LinesText implements FeatureText {

	private final FormSite site;
	private final Edits edits;
	private final EReference reference;
	private final EStructuralFeature line;

	LinesText(FormSite site, EReference reference) {
		this.site = site;
		this.edits = new Edits(site);
		this.reference = reference;
		this.line = Naming.nameFeatures(reference.getEReferenceType()).getFirst();
	}

	/** Only where the text is all that a part must have. */
	static boolean fits(EReference reference) {
		var type = reference.getEReferenceType();
		var names = Naming.nameFeatures(type);
		return reference.isMany() && !type.isAbstract() && names.size() == 1 && isText(names.getFirst())
				&& type.getEAllStructuralFeatures().stream().noneMatch(each -> each.isRequired() && each != names.getFirst()) && isShort(type);
	}

	@Override
	public String write(EObject owner) {
		return parts(owner).stream().map(this::text).collect(Collectors.joining("\n"));
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		var lines = typed.lines().map(String::strip).filter(text -> !text.isEmpty()).toList();
		var parts = parts(owner);
		if (lines.equals(parts.stream().map(this::text).toList())) {
			return Reading.of(List.of());
		}
		var commands = new ArrayList<Command>();
		for (int i = 0; i < Math.min(lines.size(), parts.size()); i++) {
			if (!lines.get(i).equals(text(parts.get(i)))) {
				commands.add(edits.set(parts.get(i), line, lines.get(i)));
			}
		}
		if (lines.size() > parts.size()) {
			var added = lines.subList(parts.size(), lines.size()).stream().map(text -> part(owner, text)).toList();
			commands.add(AddCommand.create(site.editingDomain(), owner, reference, added));
		} else if (lines.size() < parts.size()) {
			commands.add(RemoveCommand.create(site.editingDomain(), owner, reference, List.copyOf(parts.subList(lines.size(), parts.size()))));
		}
		return Reading.of(commands);
	}

	private EObject part(EObject owner, String text) {
		var part = site.create(owner, reference, reference.getEReferenceType());
		part.eSet(line, text);
		return part;
	}

	private String text(EObject part) {
		var text = (String) part.eGet(line);
		return text == null ? "" : text;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> parts(EObject owner) {
		return (List<EObject>) owner.eGet(reference);
	}

	private static boolean isText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	/** A part that has parts of its own is not a line. */
	private static boolean isShort(EClass type) {
		return type.getEAllContainments().isEmpty();
	}
}
