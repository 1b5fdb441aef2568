package org.cspworkbench.forms.internal.text;

import java.util.List;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Any data type through its own text form. */
final class PlainValue implements ValueText {

	private final FormSite site;
	private final EAttribute attribute;
	private final EDataType type;

	PlainValue(FormSite site, EAttribute attribute) {
		this.site = site;
		this.attribute = attribute;
		this.type = attribute.getEAttributeType();
	}

	@Override
	public String write(Object value) {
		return value instanceof String text ? text : EcoreUtil.convertToString(type, value);
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		try {
			return type.getInstanceClass() == String.class ? Reading.of(typed) : Reading.of(EcoreUtil.createFromString(type, typed.strip()));
		} catch (RuntimeException doesNotFit) {
			return Reading.unreadable(NLS.bind(Messages.value_unreadable, typed.strip()));
		}
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return site.knownValues(owner, attribute).stream()
				.filter(known -> Matching.fits(known.text(), typed) || Matching.fits(known.meaning(), typed)).toList();
	}
}
