package org.cspworkbench.forms.internal.text;

import java.util.List;
import java.util.Objects;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature with one value. */
final class SingleText implements FeatureText {

	private final Edits edits;
	private final EStructuralFeature feature;
	private final ValueText text;

	SingleText(FormSite site, EStructuralFeature feature, ValueText text) {
		this.edits = new Edits(site);
		this.feature = feature;
		this.text = text;
	}

	@Override
	public String write(EObject owner) {
		var value = owner.eGet(feature);
		return value == null ? "" : text.write(value);
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		if (typed.isBlank()) {
			return Reading.of(owner.eIsSet(feature) ? List.of(edits.set(owner, feature, null)) : List.of());
		}
		return text.read(owner, typed)
				.map(value -> Objects.equals(value, owner.eGet(feature)) ? List.of() : List.of(edits.set(owner, feature, value)));
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return text.suggest(owner, typed);
	}
}
