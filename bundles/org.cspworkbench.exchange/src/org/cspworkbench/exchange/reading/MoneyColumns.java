package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.exchange.document.Row;

/** What the columns of a table of funded services hold, by their headings: what is paid for, how much, by whom, and what came of it. */
record MoneyColumns(List<Column> columns) {

	enum Meaning {
		PROVIDER, SERVICE, FUNDERS, AMOUNT, OUTCOMES, PERIOD, OTHER
	}

	record Column(int index, Meaning meaning, String heading) {
	}

	private static final Wordings<Meaning> WORDINGS = Wordings.<Meaning>in("^%s$")
			.and("(funders?|funding (source|stream|body|from|provider)s?|sources?( of (funding|funds|money))?|paid (for )?by|(joint |part )?funded by|grant (source|from|giver)|commissioner|commissioned by|who pays)", Meaning.FUNDERS)
			.and("(amount|funding|grant|allocation|award|budget|cost|costs|value|sum|contribution|spend|total)( (amount|awarded|allocated|agreed|granted|received|per year|a year|in pounds|gbp))*( 20\\d\\d( \\d\\d)?)?|(total|grant|funding|amount) (amount|award|funding|awarded|allocation|value|cost)", Meaning.AMOUNT)
			.and("(provider|organisation|delivered by|delivery (partner|agency)|recipient|grantee|supplier|agency|who)( name)?", Meaning.PROVIDER)
			.and("(project|scheme|initiative|service|intervention|programme|purpose|activity|item|description|name|title|area of spend|what)s?( (name|title|description|funded|purpose|commissioned))?|funded (project|service|activity)s?|commissioned services?", Meaning.SERVICE)
			.and(".*\\b(outcomes?|results?|impact|achievements?|outputs?|benefits?|achieved)\\b.*", Meaning.OUTCOMES)
			.and("year|years|period|funding period|financial year", Meaning.PERIOD);
	private static final Set<Meaning> ONCE = EnumSet.complementOf(EnumSet.of(Meaning.OTHER));

	/** Empty when the row does not head a table of that kind: it needs one column of money, and who gives it or what came of it. */
	static Optional<MoneyColumns> of(Row row) {
		var columns = new ArrayList<Column>();
		var first = 0;
		for (var cell : row.cells()) {
			var heading = cell.text().replaceAll("\\s+", " ").strip();
			var words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
			columns.add(new Column(first, words.isEmpty() && heading.contains("£") ? Meaning.AMOUNT : WORDINGS.meaning(words).orElse(Meaning.OTHER), heading));
			first += cell.span();
		}
		var found = columns.stream().map(Column::meaning).filter(ONCE::contains).toList();
		var all = Set.copyOf(found);
		return found.size() == all.size() && all.contains(Meaning.AMOUNT) && (all.contains(Meaning.PROVIDER) || all.contains(Meaning.SERVICE))
				&& (all.contains(Meaning.FUNDERS) || all.contains(Meaning.OUTCOMES) && all.contains(Meaning.PROVIDER)) ? Optional.of(new MoneyColumns(columns)) : Optional.empty();
	}

	Optional<Column> of(Meaning meaning) {
		return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
	}

	String text(Row row, Meaning meaning) {
		return of(meaning).map(column -> row.text(column.index())).orElse("");
	}

	/** What is not understood, each under its heading. */
	String others(Row row) {
		return columns.stream().filter(column -> column.meaning() == Meaning.OTHER && !row.text(column.index()).isEmpty())
				.map(column -> Notes.said(column.heading(), row.text(column.index()))).collect(Collectors.joining("\n\n"));
	}
}
