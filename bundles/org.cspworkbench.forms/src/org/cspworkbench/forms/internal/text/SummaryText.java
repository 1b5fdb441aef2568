package org.cspworkbench.forms.internal.text;

import java.util.List;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Parts that have more to them than a text: their name, or how many they are. */
final class SummaryText implements FeatureText {

	private final FormSite site;
	private final EStructuralFeature feature;

	SummaryText(FormSite site, EStructuralFeature feature) {
		this.site = site;
		this.feature = feature;
	}

	@Override
	public String write(EObject owner) {
		return switch (owner.eGet(feature)) {
			case null -> "";
			case EObject part -> site.name(part);
			case List<?> parts -> parts.isEmpty() ? "" : count(parts.size());
			case byte[] bytes -> NLS.bind(Messages.bytes_count, (bytes.length + 1023) / 1024);
			case Object other -> other.toString();
		};
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		return Reading.unreadable(Messages.cell_readOnly);
	}

	@Override
	public boolean editable(EObject owner) {
		return false;
	}

	private String count(int size) {
		var noun = feature.getEType() instanceof EClass type ? size == 1 ? Naming.noun(type) : Naming.nouns(type) : Messages.edit_rows;
		return size + " " + Words.inSentence(noun);
	}
}
