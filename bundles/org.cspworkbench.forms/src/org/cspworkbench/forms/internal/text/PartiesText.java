package org.cspworkbench.forms.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.model.Parties;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Those who take part in a row, the primary ones with a star: Housing ★, Look Ahead. */
final class PartiesText implements FeatureText {

	private static final String STAR = " ★";

	private final FormSite site;
	private final Parties parties;
	private final ReferenceValue who;

	PartiesText(FormSite site, Parties parties) {
		this.site = site;
		this.parties = parties;
		this.who = new ReferenceValue(site, parties.who());
	}

	@Override
	public String write(EObject owner) {
		return Listing.write(parties.of(owner).stream().map(party -> parties.name(site, party) + (parties.isPrimary(party) ? STAR : "")).toList());
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		var names = Listing.read(typed);
		var edits = new Edits(site);
		var wanted = new ArrayList<EObject>();
		var commands = new ArrayList<Command>();
		for (var each : names) {
			var name = each.replaceAll("\\s*[*★]\\s*", "").strip();
			boolean primary = !name.equals(each);
			var known = parties.of(owner).stream().filter(party -> isCalled(party, name) && !wanted.contains(party)).findFirst();
			var party = known.orElseGet(() -> create(owner, name));
			if (parties.isPrimary(party) != primary) {
				commands.add(edits.set(party, parties.primary(), primary));
			}
			wanted.add(party);
		}
		if (!wanted.equals(parties.of(owner))) {
			commands.add(edits.set(owner, parties.list(), wanted));
		}
		return Reading.of(commands);
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return who.suggest(owner, Listing.last(typed)).stream()
				.map(each -> new Suggestion(Listing.replaceLast(typed, each.text()), each.meaning())).toList();
	}

	private boolean isCalled(EObject party, String name) {
		return Matching.fold(parties.name(site, party)).equals(Matching.fold(name));
	}

	/** Who is not known by that name is kept in the words that were typed. */
	private EObject create(EObject owner, String name) {
		var party = site.create(owner, parties.list(), parties.list().getEReferenceType());
		who.find(owner, name).ifPresentOrElse(somebody -> party.eSet(parties.who(), somebody), () -> party.eSet(parties.words(), name));
		return party;
	}
}
