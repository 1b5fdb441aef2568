package org.cspworkbench.forms.internal.tokens;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.internal.model.Parties;
import org.cspworkbench.forms.internal.text.ReferenceValue;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;

/** Those who take part, the primary ones starred. Who is not known is kept in the words that were typed. */
final class PartyTokens implements Tokens {

	private final FormField field;
	private final Parties parties;
	private final ReferenceValue who;
	private final Consumer<EObject> details;

	PartyTokens(FormField field, Parties parties, Consumer<EObject> details) {
		this.field = field;
		this.parties = parties;
		this.who = new ReferenceValue(field.site(), parties.who());
		this.details = details;
	}

	@Override
	public List<Token> tokens() {
		return all().stream().map(party -> new Token(party, parties.name(field.site(), party), parties.isPrimary(party))).toList();
	}

	/** A star typed behind the name makes it a primary one, a sum behind it is what it gives. */
	@Override
	public Optional<String> add(String typed) {
		var party = parties.create(field.site(), field.owner(), typed);
		field.edits().run(NLS.bind(Messages.edit_add, noun()), List.of(AddCommand.create(field.site().editingDomain(), field.owner(), parties.list(), party)));
		return Optional.empty();
	}

	@Override
	public void remove(int index) {
		field.edits().delete(List.of(all().get(index)));
	}

	@Override
	public void move(int from, int to) {
		field.edits().move(field.owner(), parties.list(), List.of(all().get(from)), to > from ? to + 1 : to);
	}

	@Override
	public List<Suggestion> suggest(String typed) {
		var there = all().stream().map(party -> party.eGet(parties.who()) instanceof EObject somebody ? field.site().name(somebody) : "").toList();
		return who.suggest(field.owner(), typed).stream().filter(suggestion -> !there.contains(suggestion.text())).toList();
	}

	@Override
	public boolean canStar() {
		return parties.primary().isPresent();
	}

	@Override
	public void star(int index) {
		var party = all().get(index);
		parties.primary().ifPresent(primary -> field.edits().run(NLS.bind(Messages.edit_star, noun()),
				List.of(field.edits().set(party, primary, parties.isPrimary(party) ? null : true))));
	}

	@Override
	public boolean canOpen() {
		return true;
	}

	@Override
	public void open(int index) {
		details.accept(all().get(index));
	}

	private List<EObject> all() {
		return parties.of(field.owner());
	}

	private String noun() {
		return Words.inSentence(Naming.noun(parties.list().getEReferenceType()));
	}
}
