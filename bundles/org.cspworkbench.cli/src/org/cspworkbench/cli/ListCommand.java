package org.cspworkbench.cli;

import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.report.Layouts;

/** {@code list plans} and the other lists, as a table for people or as JSON for scripts. */
public final class ListCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("format").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var json = ListingFormat.isJson(call);
		var listing = switch (call.onlyWord(CliMessages.text("list.what"))) {
			case "plans" -> plans(call);
			case "layouts" -> layouts(call);
			case "indicators" -> new IndicatorListing(call.library(), ThemeListing.library()).rows();
			case "datasets" -> new DatasetListing(EvidenceLibrary.of(call.library().facts())).rows();
			case "themes" -> new ThemeListing().rows();
			default -> throw new Refusal(CliMessages.text("list.what"));
		};
		call.out().print(json ? listing.json() : listing.table());
		return DONE;
	}

	private static Listing plans(Invocation call) throws Refusal {
		var rows = call.library().plans().stream().filter(entry -> !entry.isArchived())
				.map(entry -> List.of(entry.id(), entry.summary().partnership(), entry.summary().years(), entry.summary().title(), entry.summary().state(),
						String.valueOf(entry.latest().number())))
				.toList();
		return new Listing(List.of("id", "partnership", "years", "title", "state", "revision"), rows);
	}

	private static Listing layouts(Invocation call) {
		return new Listing(List.of("id", "title", "description"),
				Layouts.in(call.data()).all().stream().map(layout -> List.of(layout.id(), layout.title(), layout.description())).toList());
	}
}
