package org.cspworkbench.forms.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature with several values, written in a row. */
final class ListText implements FeatureText {

	private final Edits edits;
	private final EStructuralFeature feature;
	private final ValueText text;

	ListText(FormSite site, EStructuralFeature feature, ValueText text) {
		this.edits = new Edits(site);
		this.feature = feature;
		this.text = text;
	}

	@Override
	public String write(EObject owner) {
		return Listing.write(((List<?>) owner.eGet(feature)).stream().map(text::write).toList());
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		var values = new ArrayList<>();
		for (var each : Listing.read(typed)) {
			switch (text.read(owner, each)) {
				case Reading.Value<Object>(var value) -> {
					if (!values.contains(value)) {
						values.add(value);
					}
				}
				case Reading.Unreadable<Object>(var sentence) -> {
					return Reading.unreadable(sentence);
				}
			}
		}
		return Reading.of(values.equals(owner.eGet(feature)) ? List.of() : List.of(edits.set(owner, feature, values)));
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return text.suggest(owner, Listing.last(typed)).stream()
				.map(each -> new Suggestion(Listing.replaceLast(typed, each.text()), each.meaning())).toList();
	}
}
