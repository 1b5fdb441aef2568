package org.cspworkbench.exchange.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusValue;

/** The word of a status cell as a status of the plan: one that it has, or a new one that looks like what the word means. */
final class StatusWords {

	private static final int LONGEST = 40;
	private static final Wordings<StatusMeaning> WORDINGS = Wordings.<StatusMeaning>in("\\b%s\\b")
			.and("not (?:yet )?started|planned|to do|new", StatusMeaning.NOT_STARTED)
			.and("off track|red|stalled|overdue|not met|behind", StatusMeaning.OFF_TRACK)
			.and("at risk|amber|delayed|some concerns?|slipp\\w+", StatusMeaning.AT_RISK)
			.and("closed|cancelled|withdrawn|dropped|no longer", StatusMeaning.CLOSED)
			.and("complete|completed|done|achieved|met|blue|finished", StatusMeaning.COMPLETE)
			.and("on track|green|in progress|ongoing|on going|on target|progressing|started|underway|under way", StatusMeaning.ON_TRACK);

	private final Plan plan;
	private final Map<StatusMeaning, StatusValue> usual = new EnumMap<>(StatusMeaning.class);

	StatusWords(Plan plan) {
		this.plan = plan;
		plan.getStatusValues().forEach(value -> usual.putIfAbsent(value.getMeaning(), value));
	}

	/** Empty where the cell holds more than a status says. */
	Optional<StatusValue> value(String cell) {
		var word = cell.replaceAll("\\s+", " ").strip();
		if (word.isEmpty() || word.length() > LONGEST) {
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

	private static StatusMeaning meaning(String word) {
		var words = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
		return WORDINGS.meaning(words).orElse(StatusMeaning.UNKNOWN);
	}
}
