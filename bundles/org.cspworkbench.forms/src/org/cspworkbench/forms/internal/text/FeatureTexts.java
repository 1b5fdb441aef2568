package org.cspworkbench.forms.internal.text;

import java.time.YearMonth;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.model.Parties;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Which text form a feature has. */
public final class FeatureTexts {

	private final FormSite site;

	public FeatureTexts(FormSite site) {
		this.site = site;
	}

	/** The text of one value of the feature; none for parts, which are objects of their own. */
	public Optional<ValueText> value(EStructuralFeature feature) {
		return switch (feature) {
			case EReference reference when reference.isContainment() -> Optional.empty();
			case EReference reference -> Optional.of(new ReferenceValue(site, reference));
			case EAttribute attribute -> attribute(attribute);
			default -> Optional.empty();
		};
	}

	/** The text of the feature as a whole, as it stands in a cell. */
	public FeatureText cell(EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			return contained(reference);
		}
		return value(feature).<FeatureText>map(text -> feature.isMany() ? new ListText(site, feature, text) : new SingleText(site, feature, text))
				.orElseGet(() -> new SummaryText(site, feature));
	}

	private FeatureText contained(EReference reference) {
		var parties = Parties.in(reference);
		if (parties.isPresent()) {
			return new PartiesText(site, parties.get());
		}
		return LinesText.fits(reference) ? new LinesText(site, reference) : new SummaryText(site, reference);
	}

	private Optional<ValueText> attribute(EAttribute attribute) {
		var type = attribute.getEAttributeType();
		var java = type.getInstanceClass();
		if (type instanceof EEnum choices) {
			return Optional.of(new EnumValue(choices));
		}
		if (java == boolean.class || java == Boolean.class) {
			return Optional.of(new BooleanValue());
		}
		if (java != null && NumberValue.isNumber(java)) {
			return Optional.of(new NumberValue(java, FormHints.control(attribute).filter("money"::equals).isPresent()));
		}
		if (DateValue.isDate(java)) {
			return Optional.of(new DateValue(java));
		}
		if (java == YearMonth.class) {
			return Optional.of(new MonthValue());
		}
		if (java == Period.class) {
			return Optional.of(new PeriodValue(owner -> period(owner, attribute), site::today));
		}
		boolean written = type.isSerializable() && java != byte[].class && type != EcorePackage.Literals.EFEATURE_MAP_ENTRY;
		return written ? Optional.of(new PlainValue(site, attribute)) : Optional.empty();
	}

	private static Optional<Period> period(EObject owner, EAttribute attribute) {
		return attribute.isMany() ? Optional.empty() : Optional.ofNullable((Period) owner.eGet(attribute));
	}
}
