package org.cspworkbench.core.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;

/** Two plans or revisions side by side, by their names, with the words that every way of giving the comparison away shares. */
public record Comparison(String before, String after, List<Change> changes) {

	private static final Messages MESSAGES = Messages.of(Comparison.class);

	public Comparison {
		changes = List.copyOf(changes);
	}

	public String title() {
		return MESSAGES.text("comparison.title", before, after);
	}

	/** What the reader has to know to read it. */
	public String told() {
		return MESSAGES.text("comparison.told", before, after);
	}

	public String summary() {
		return MESSAGES.text("comparison.summary");
	}

	/** What the table of the counts is called for short. */
	public static String summaryName() {
		return MESSAGES.text("comparison.summary.name");
	}

	/** What the table of all differences is called. */
	public static String differencesName() {
		return MESSAGES.text("comparison.differences.name");
	}

	public Map<Topic, Map<Kind, Long>> counts() {
		return PlanChanges.counts(changes);
	}

	/** What the columns of a table of all differences are called. */
	public List<String> columns() {
		return List.of(MESSAGES.text("comparison.column.topic"), MESSAGES.text("comparison.column.kind"), MESSAGES.text("comparison.column.name"), MESSAGES.text("comparison.column.field"),
				MESSAGES.text("comparison.column.before", before), MESSAGES.text("comparison.column.after", after));
	}

	/** What differs in one topic. */
	public List<Change> differences(Topic topic) {
		return changes.stream().filter(change -> change.topic() == topic && change.kind() != Kind.CARRIED).toList();
	}

	public static String word(Kind kind) {
		return MESSAGES.text("comparison.kind." + kind.name().toLowerCase(Locale.ROOT));
	}

	public static String word(Topic topic) {
		return MESSAGES.text("comparison.topic." + topic.name().toLowerCase(Locale.ROOT));
	}
}
