package org.cspworkbench.forms.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** Another object by its name, or by any other name that it goes by: a short name, an alias, a key. */
public final class ReferenceValue implements ValueText {

	private static final int ENOUGH = 200;

	private final FormSite site;
	private final EReference reference;

	public ReferenceValue(FormSite site, EReference reference) {
		this.site = site;
		this.reference = reference;
	}

	public EReference reference() {
		return reference;
	}

	@Override
	public String write(Object value) {
		return site.name((EObject) value);
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		return find(owner, typed).<Reading<Object>>map(Reading::of).orElseGet(() -> Reading.unreadable(
				NLS.bind(Messages.reference_unknown, Words.inSentence(Naming.noun(reference.getEReferenceType())), typed.strip())));
	}

	public Optional<EObject> find(EObject owner, String typed) {
		var name = Matching.fold(typed);
		var candidates = site.candidates(owner, reference);
		return candidates.stream().filter(each -> Matching.fold(site.name(each)).equals(name)).findFirst()
				.or(() -> candidates.stream().filter(each -> otherNames(each).map(Matching::fold).anyMatch(name::equals)).findFirst());
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return candidates(owner, typed).stream().map(each -> new Suggestion(site.name(each), meaning(each))).toList();
	}

	/** Those that fit, the ones whose name begins with what was typed first. */
	public List<EObject> candidates(EObject owner, String typed) {
		var start = Matching.fold(typed);
		return site.candidates(owner, reference).stream()
				.filter(each -> Matching.fits(site.name(each), typed) || otherNames(each).anyMatch(name -> Matching.fits(name, typed)))
				.sorted(Comparator.comparing((EObject each) -> !Matching.fold(site.name(each)).startsWith(start))).limit(ENOUGH).toList();
	}

	/** Tells two of the same name apart: the short name, and where it belongs. */
	private String meaning(EObject candidate) {
		var name = site.name(candidate);
		return otherNames(candidate).filter(other -> !other.equals(name)).findFirst().orElse("");
	}

	private static Stream<String> otherNames(EObject object) {
		return object.eClass().getEAllAttributes().stream().filter(ReferenceValue::isName).flatMap(attribute -> texts(object.eGet(attribute)));
	}

	private static boolean isName(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == String.class
				&& List.of("name", "shortName", "aliases", "key", "code", "ref", "label", "title", "marker").contains(attribute.getName());
	}

	private static Stream<String> texts(Object value) {
		return switch (value) {
			case null -> Stream.empty();
			case List<?> values -> values.stream().map(String::valueOf);
			case Object other -> Stream.of(other.toString());
		};
	}
}
