package org.cspworkbench.exchange.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.plan.Plan;

/** Turns a table of areas, of months or of years into series of figures and a view of them. A table that is not wholly understood is left to be cells. */
final class SeriesTableReader {

	/** @param title what the table is about; @param words all that stands above it; @param period that the words right before the table name, or those around it */
	record Setting(String title, String words, Optional<Period> period, boolean estimated) {

		/** Headings that do not say what is counted take it from the title. */
		String name(String heading) {
			var alike = !Collections.disjoint(words(heading), words(title));
			return title.isEmpty() || alike || title.matches("(?i).*\\b(?:tables?|figures|data|statistics|charts?)\\b.*|(?:what|how|who|where|why|our|your|the)\\b.*") ? heading : title + ": " + heading;
		}

		private static Set<String> words(String text) {
			return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 3).map(word -> word.replaceFirst("s$", "")).collect(Collectors.toSet());
		}
	}

	private static final Wordings<AreaKind> AREAS = Wordings.<AreaKind>in("^%s$")
			.and("(?:electoral )?wards?(?: name)?", AreaKind.WARD)
			.and("parish(?:es)?", AreaKind.PARISH)
			.and("(?:local authority )?(?:districts?|boroughs?|local authorit(?:y|ies)|councils?|csps?|partnerships?|areas?|county areas?)(?: name)?", AreaKind.DISTRICT)
			.and("neighbourhoods?|localit(?:y|ies)|beats?|towns?|places?|locations?", AreaKind.NEIGHBOURHOOD);
	private static final Pattern TITLE_END = Pattern.compile("(?i)\\s*(?:[,;:(–]|\\bby (?:ward|district|area|month|borough|localit|division|parish|year|strand|neighbourhood)|\\b(?:in|for|during|from|to|year ending|years? to)?\\s*(?:the )?\\b(?:20\\d\\d|Q[1-4])).*$");
	private static final int LONGEST_TITLE = 80;

	private final ComparedAreas compared;
	private final AreaTables areas;
	private final RankedAreas ranked;
	private final PeriodTables periods;

	SeriesTableReader(Plan plan, FigureBook book, Consumer<String> remarks) {
		var cells = new SeriesCells(book, remarks);
		compared = new ComparedAreas(book, cells, remarks);
		areas = new AreaTables(book, cells);
		ranked = new RankedAreas(book, cells);
		periods = new PeriodTables(plan, book, cells);
	}

	/** What a caption says is counted, without where and when. */
	static String subject(String caption) {
		var words = TITLE_END.matcher(caption.strip()).replaceFirst("").strip();
		return words.length() < 3 || caption.length() > 2 * LONGEST_TITLE || words.length() > LONGEST_TITLE || words.endsWith(".") ? "" : words;
	}

	Optional<FigureTable> read(Table table, Setting setting) {
		return SeriesTable.of(table).flatMap(read -> kind(table)
				.map(kind -> compared.read(table, kind, setting).or(() -> areas.lists(read, kind, setting)).or(() -> ranked.read(read, kind, setting)).or(() -> areas.areas(read, kind, setting)))
				.orElseGet(() -> periods(read, setting)));
	}

	/** What kind of areas the first column names; empty where it names none. */
	static Optional<AreaKind> kind(Table table) {
		return AREAS.meaning(table.rows().getFirst().text(0).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip());
	}

	private Optional<FigureTable> periods(SeriesTable read, Setting setting) {
		if (read.body().size() == 1 && read.across(0).isPresent() && read.isNumeric(0, read.width())) {
			return periods.row(read.across(0).get(), read.body().getFirst(), 0, setting);
		}
		if (!read.isNumeric(1, read.width())) {
			return Optional.empty();
		}
		var down = read.down().filter(found -> found.size() > 1);
		if (down.isPresent()) {
			return periods.down(read, down.get(), setting);
		}
		return read.across(1).filter(found -> found.size() > 1).flatMap(across -> isOneRowOf(read, setting) ? periods.row(across, read.body().getFirst(), 1, setting)
				: periods.across(read, across, setting));
	}

	/** A single row that is named by the table's title. */
	private static boolean isOneRowOf(SeriesTable read, Setting setting) {
		return read.body().size() == 1 && !setting.title().isEmpty() && read.body().getFirst().text(0).matches("(?i)number|count|total|all|figures|");
	}
}
