package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;
import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.NumberWords;
import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;

/** Parts that do not come to their total: "14 schools (10 urban, 4 rural)", "eight were banned: for this (6) and for that (3)". */
public final class Breakdown implements Rule {

	private static final String COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+|" + NumberWords.NUMBER + ")";
	private static final Pattern IN_BRACKETS = Pattern.compile("\\b" + COUNT + "((?: \\p{L}+){1,3}) \\(" + COUNT + " \\p{Ll}+(?:,| and| /) (?:and )?" + COUNT + " \\p{Ll}+\\)", Pattern.CASE_INSENSITIVE);
	private static final Pattern OF_WHICH = Pattern.compile("\\b" + COUNT + "((?: \\p{L}+){1,4}), of (?:whom|which|these) " + COUNT + "((?: \\p{L}+){1,8}),? and " + COUNT
			+ " (?:(?:were|was|are|is|had|in|of) )?\\p{Ll}+[^,.;]*(?:\\.|$)", Pattern.CASE_INSENSITIVE);
	/** The same verb twice: "of the 212 burglaries, 140 were of homes and 60 were of shops". */
	private static final Pattern OF_THE = Pattern.compile("\\bOf (?:the|these) " + COUNT + "((?: \\p{L}+){1,4}), " + COUNT + " (was|were|had)\\b((?: [\\p{L}'’-]+){1,8}?),? and (?:the (?:other|remaining) )?" + COUNT + " \\4\\b[^,.;\\d]*(?:\\.|$)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern EACH_IN_BRACKETS = Pattern.compile("\\((\\d{1,4})\\)(?:,| and)(?: \\p{L}[\\p{L}'’-]*){1,5} \\((\\d{1,4})\\)");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> Stream.of(totals(passage, IN_BRACKETS, 3, 4), totals(passage, OF_WHICH, 3, 5), totals(passage, OF_THE, 3, 6), eachInBrackets(passage)).flatMap(each -> each));
	}

	private static Stream<Finding> totals(Passage passage, Pattern form, int first, int second) {
		return form.matcher(passage.text()).results().filter(match -> !isMoney(passage, match.start())).flatMap(match -> {
			var total = count(match, 1);
			var sum = count(match, first) + count(match, second);
			return total == sum || count(match, first) >= total && form == OF_WHICH ? Stream.<Finding>empty()
					: Stream.of(Say.in(passage, form == OF_THE && sum < total ? WARNING : ERROR, "breakdown", match.group(first) + " + " + match.group(second), sum, match.group(1) + match.group(2)));
		});
	}

	private static boolean isMoney(Passage passage, int at) {
		return at > 0 && "£.,".indexOf(passage.text().charAt(at - 1)) >= 0;
	}

	/** Two counts in brackets of one sentence, whose total is the number that leads the passage. */
	private static Stream<Finding> eachInBrackets(Passage passage) {
		return passage.sentences().stream().flatMap(sentence -> EACH_IN_BRACKETS.matcher(sentence.text()).results().filter(match -> countsIn(sentence) == 2).flatMap(match -> {
			var sum = Long.parseLong(match.group(1)) + Long.parseLong(match.group(2));
			var before = before(passage, sentence, match.start());
			var close = before.stream().filter(number -> isClose(number, sum)).findFirst();
			return close.isEmpty() || before.stream().anyMatch(number -> number.value().longValue() == sum) ? Stream.<Finding>empty()
					: Stream.of(Say.in(passage, WARNING, "breakdown", match.group(1) + " + " + match.group(2), sum, Numbers.text(close.get().value()) + " " + close.get().noun()));
		}));
	}

	private static long countsIn(Sentence sentence) {
		return Pattern.compile("\\(\\d{1,4}\\)").matcher(sentence.text()).results().count();
	}

	private static List<Quantity> before(Passage passage, Sentence sentence, int place) {
		return passage.sentences().stream().filter(one -> one.start() <= sentence.start())
				.flatMap(one -> one.numbers().stream().filter(number -> !number.percent() && number.isWhole() && (one != sentence || number.start() < place))).toList();
	}

	private static boolean isClose(Quantity number, long sum) {
		return Math.abs(number.value().longValue() - sum) <= Math.max(1, sum / 10) && !number.about();
	}

	private static long count(MatchResult match, int group) {
		var text = match.group(group);
		return NumberWords.number(text).map(Integer::longValue).orElseGet(() -> Long.parseLong(text.replace(",", "")));
	}
}
