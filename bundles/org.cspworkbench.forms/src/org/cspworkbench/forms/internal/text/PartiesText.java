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

/** Those who take part in a row: Housing ★, Look Ahead; or PCC £18,000, council £2,000. */
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
		var names = parties.of(owner).stream().map(party -> parties.name(site, party) + (parties.isPrimary(party) ? STAR : "")).toList();
		return parties.share().isPresent() ? String.join("; ", names) : Listing.write(names);
	}

	@Override
	public Reading<List<Command>> type(EObject owner, String typed) {
		var edits = new Edits(site);
		var wanted = new ArrayList<EObject>();
		var commands = new ArrayList<Command>();
		for (var each : Listing.read(typed)) {
			var known = parties.of(owner).stream().filter(party -> !wanted.contains(party) && parties.isCalled(site, party, each)).findFirst();
			known.ifPresent(party -> commands.addAll(parties.change(edits, party, each)));
			wanted.add(known.orElseGet(() -> parties.create(site, owner, each)));
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
}
