package org.cspworkbench.forms.internal.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.text.ReferenceValue;
import org.cspworkbench.forms.values.NumberText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A list of those who take part: parts that point to somebody, or name somebody in free words, and mark some of them as
 * {@code primary} or say how much money each gives. The leads of an action and the funders of a sum are such lists.
 */
public record Parties(EReference list, EReference who, EAttribute words, Optional<EAttribute> primary, Optional<EAttribute> share) {

	private static final Pattern STAR = Pattern.compile("\\s*[*★]\\s*$");
	private static final Pattern MONEY = Pattern.compile("^(.*?)[\\s:–-]*(£\\s*[\\d.,]+\\s*(?:k|m)?)$", Pattern.CASE_INSENSITIVE);

	/** A party as it was typed: the name, a star behind it, a sum behind it. */
	private record Typed(String name, boolean primary, BigDecimal share) {
	}

	public static Optional<Parties> in(EStructuralFeature feature) {
		if (!(feature instanceof EReference list) || !list.isContainment() || !list.isMany()) {
			return Optional.empty();
		}
		var type = list.getEReferenceType();
		var primary = primary(type);
		var share = type.getEAllAttributes().stream().filter(Parties::isMoney).findFirst();
		if (primary.isEmpty() && share.isEmpty()) {
			return Optional.empty();
		}
		return who(type).flatMap(who -> words(type).map(words -> new Parties(list, who, words, primary, share)));
	}

	@SuppressWarnings("unchecked")
	public List<EObject> of(EObject owner) {
		return (List<EObject>) owner.eGet(list);
	}

	public boolean isPrimary(EObject party) {
		return primary.filter(each -> Boolean.TRUE.equals(party.eGet(each))).isPresent();
	}

	/** The name and what else there is to say: Kent Police (victims' unit), PCC £18,000. */
	public String name(FormSite site, EObject party) {
		var name = party.eGet(who) instanceof EObject somebody ? site.name(somebody) : text(party, words);
		var rest = list.getEReferenceType().getEAllAttributes().stream()
				.filter(each -> isText(each) && (each != words || party.eGet(who) != null))
				.map(each -> text(party, each)).filter(text -> !text.isBlank()).toList();
		var said = rest.isEmpty() ? name : name.isBlank() ? String.join(", ", rest) : name + " (" + String.join(", ", rest) + ")";
		return share.map(party::eGet).map(sum -> said + " £" + NumberText.writeMoney((BigDecimal) sum)).orElse(said);
	}

	/** Whether somebody typed that party as it stands, but for the star. */
	public boolean isCalled(FormSite site, EObject party, String typed) {
		var name = STAR.matcher(typed).replaceFirst("").strip();
		return name(site, party).equalsIgnoreCase(name) || share.isPresent() && bareName(site, party).equalsIgnoreCase(read(name).name());
	}

	/** A new party; who is not known is kept in the words that were typed. */
	public EObject create(FormSite site, EObject owner, String typed) {
		var read = read(typed);
		var party = site.create(owner, list, list.getEReferenceType());
		new ReferenceValue(site, who).find(owner, read.name())
				.ifPresentOrElse(somebody -> party.eSet(who, somebody), () -> party.eSet(words, read.name()));
		if (read.primary()) {
			primary.ifPresent(each -> party.eSet(each, true));
		}
		share.filter(each -> read.share() != null).ifPresent(each -> party.eSet(each, read.share()));
		return party;
	}

	/** What has to be changed in a party that is there already, so that it says what was typed. */
	public List<Command> change(Edits edits, EObject party, String typed) {
		var read = read(typed);
		var commands = new ArrayList<Command>();
		primary.filter(each -> isPrimary(party) != read.primary()).ifPresent(each -> commands.add(edits.set(party, each, read.primary() ? true : null)));
		share.filter(each -> !Objects.equals(party.eGet(each), read.share())).ifPresent(each -> commands.add(edits.set(party, each, read.share())));
		return commands;
	}

	private Typed read(String typed) {
		var star = STAR.matcher(typed);
		boolean starred = primary.isPresent() && star.find();
		var name = starred ? star.replaceFirst("").strip() : typed.strip();
		var money = MONEY.matcher(name);
		if (share.isPresent() && money.matches() && NumberText.readMoney(money.group(2)) instanceof Reading.Value<BigDecimal>(var sum)) {
			return new Typed(money.group(1).strip(), starred, sum);
		}
		return new Typed(name, starred, null);
	}

	private String bareName(FormSite site, EObject party) {
		return read(name(site, party)).name();
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
		return Stream.concat(Stream.of("text").map(type::getEStructuralFeature), type.getEAllAttributes().reversed().stream())
				.filter(EAttribute.class::isInstance).map(EAttribute.class::cast).filter(Parties::isText).findFirst();
	}

	private static boolean isText(EAttribute attribute) {
		return !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	private static boolean isMoney(EAttribute attribute) {
		return !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == BigDecimal.class
				&& FormHints.control(attribute).filter("money"::equals).isPresent();
	}
}
