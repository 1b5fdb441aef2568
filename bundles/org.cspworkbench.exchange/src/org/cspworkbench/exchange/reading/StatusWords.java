package org.cspworkbench.exchange.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.exchange.document.ColourName;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusValue;

/** The word of a status cell as a status of the plan: one that it has, or a new one that looks like what the word means. */
final class StatusWords {

	private static final int LONGEST = 40;
	private static final Map<String, StatusMeaning> LETTERS = Map.of("R", StatusMeaning.OFF_TRACK, "A", StatusMeaning.AT_RISK, "G", StatusMeaning.ON_TRACK, "B", StatusMeaning.COMPLETE);
	private static final Map<String, String> SIGNS = Map.of("\uD83D\uDD34", "Red", "\uD83D\uDFE0", "Amber", "\uD83D\uDFE1", "Amber", "\uD83D\uDFE2", "Green", "\uD83D\uDD35", "Blue");
	private static final Wordings<StatusMeaning> WORDINGS = Wordings.<StatusMeaning>in("\\b%s\\b")
			.and("not (?:yet )?(?:started|begun)|planned|to do|new", StatusMeaning.NOT_STARTED)
			.and("off track|red|stalled|overdue|not (?:yet )?(?:met|achieved|completed?|delivered|done)|missed|failed|behind", StatusMeaning.OFF_TRACK)
			.and("part(?:ly|ially)? complete(?:d)?", StatusMeaning.ON_TRACK)
			.and("at risk|near miss|nearly met|part(?:ly|ially)? (?:met|achieved)|amber|delayed|some concerns?|slipp\\w+", StatusMeaning.AT_RISK)
			.and("closed|cancelled|withdrawn|dropped|no longer", StatusMeaning.CLOSED)
			.and("complete|completed|done|achieved|met|blue|finished", StatusMeaning.COMPLETE)
			.and("on track|green|in progress|ongoing|on going|on target|progressing|started|underway|under way", StatusMeaning.ON_TRACK);

	private final Plan plan;
	private final Map<StatusMeaning, StatusValue> usual = new EnumMap<>(StatusMeaning.class);

	StatusWords(Plan plan) {
		this.plan = plan;
		plan.getStatusValues().forEach(value -> usual.putIfAbsent(value.getMeaning(), value));
	}

	/** Empty where the cell holds more than a status says, or a sign without a colour, which says nothing. */
	Optional<StatusValue> value(String cell) {
		var word = cell.replaceAll("\\s+", " ").strip();
		if (!word.matches(".*[\\p{L}\\d].*") || word.length() > LONGEST) {
			return Optional.empty();
		}
		return plan.getStatusValues().stream().filter(value -> value.getWord().equalsIgnoreCase(word)).findFirst().or(() -> Optional.of(add(word)));
	}

	private StatusValue add(String word) {
		var meaning = meaning(word);
		var value = PlanFactory.eINSTANCE.createStatusValue();
		value.setWord(word);
		value.setMeaning(meaning);
		Optional.ofNullable(usual.get(meaning)).ifPresent(like -> {
			value.setShape(like.getShape());
			value.setColour(like.getColour());
		});
		plan.getStatusValues().add(value);
		return value;
	}

	/** The word of a cell or, where it says how something stands by its colour alone, the colour's name. */
	static String shown(Row row, int column) {
		var text = row.text(column);
		return text.matches(".*[\\p{L}\\d].*") ? text : row.cell(column).flatMap(cell -> colour(text, cell.shade())).orElse(text);
	}

	/** The name of the colour that a cell without words shows, by its fill or by a coloured sign. */
	private static Optional<String> colour(String sign, String shade) {
		var shown = SIGNS.entrySet().stream().filter(known -> sign.contains(known.getKey())).map(Map.Entry::getValue).findFirst();
		return shown.or(() -> ColourName.of(shade));
	}

	private static StatusMeaning meaning(String word) {
		if (LETTERS.containsKey(word.toUpperCase(Locale.ROOT))) {
			return LETTERS.get(word.toUpperCase(Locale.ROOT));
		}
		var words = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
		return WORDINGS.meaning(words).orElse(StatusMeaning.UNKNOWN);
	}
}
