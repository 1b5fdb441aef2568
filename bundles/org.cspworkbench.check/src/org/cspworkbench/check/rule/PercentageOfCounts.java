package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;

/** A percentage that does not follow from the two counts beside it: a change from one to the other, or a share of a whole. */
public final class PercentageOfCounts implements Rule {

	private static final String COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
	private static final Pattern CHANGE = Pattern.compile("\\bfrom " + COUNT + " to " + COUNT + " \\(\\s*[+–-]?\\s*(\\d+(?:\\.\\d+)?)\\s?%\\s*\\)");
	private static final Pattern OF = Pattern.compile("(?<![\\d,.])" + COUNT + " (?:out )?of (?:the )?" + COUNT + "(?: \\p{L}+)? \\((?:or )?(\\d+(?:\\.\\d+)?)\\s?%\\)");
	private static final Pattern BY = Pattern.compile("\\b(?:by|of) (?:just |only )?(\\d+(?:\\.\\d+)?)\\s?%(?:[^.;%()]|\\.(?=\\d)){0,40}?,? (?:that is )?from " + COUNT + "(?: (?!to )[\\p{L}-]+){0,4} to " + COUNT + "(?![\\d,]|\\.\\d|\\s?%)");
	private static final Pattern OF_BEFORE = Pattern.compile("(?<![\\d,.£])" + COUNT + "(?: \\p{L}+)? (?:out )?of (?:the |a total of )?" + COUNT + "(?: \\p{L}+)?, (?:or )?(\\d+(?:\\.\\d+)?)\\s?%");
	private static final Pattern SHARE = Pattern.compile("([^,;:.]+?)\\s+(?:made up|make up|accounted for|account for|represented|were|was|formed)\\s+(\\d+(?:\\.\\d+)?)\\s?%\\s+of (?:all |the )?([^,;:.]+)",
			Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> Stream.of(changes(passage), said(passage), parts(passage, OF), parts(passage, OF_BEFORE), shares(passage)).flatMap(each -> each));
	}

	private static Stream<Finding> changes(Passage passage) {
		return CHANGE.matcher(passage.text()).results().flatMap(match -> {
			var before = number(match.group(1));
			var now = number(match.group(2));
			return mismatch(passage, match.group(3), now.subtract(before).abs(), before, match.group());
		});
	}

	/** "By 12%, from 1,250 to 1,100". */
	private static Stream<Finding> said(Passage passage) {
		return BY.matcher(passage.text()).results().filter(match -> !match.group(2).matches("(?:19|20)\\d\\d")).flatMap(match -> {
			var before = number(match.group(2));
			return mismatch(passage, match.group(1), number(match.group(3)).subtract(before).abs(), before, match.group());
		});
	}

	private static Stream<Finding> parts(Passage passage, Pattern form) {
		return form.matcher(passage.text()).results().flatMap(match -> mismatch(passage, match.group(3), number(match.group(1)), number(match.group(2)), match.group()));
	}

	private static Stream<Finding> mismatch(Passage passage, String percent, BigDecimal part, BigDecimal whole, String words) {
		if (whole.signum() == 0) {
			return Stream.empty();
		}
		var right = 100 * part.doubleValue() / whole.doubleValue();
		var decimals = Math.max(0, new BigDecimal(percent).scale());
		if (Math.abs(right - Double.parseDouble(percent)) <= 0.5 * Math.pow(10, -decimals) + 1e-9) {
			return Stream.empty();
		}
		return Stream.of(Say.mending(passage, percent + "%", Numbers.text(right, decimals) + "%", ERROR, "percentage", words, Numbers.text(right, decimals + 1)));
	}

	/** "Repeat cases made up 25% of all cases", with both counts elsewhere in the same passage. */
	private static Stream<Finding> shares(Passage passage) {
		return passage.sentences().stream().flatMap(sentence -> SHARE.matcher(sentence.text()).results().flatMap(match -> {
			var whole = Stems.of(match.group(3));
			var telling = new LinkedHashSet<>(Stems.of(match.group(1)));
			telling.removeAll(whole);
			var alike = new LinkedHashSet<>(whole);
			alike.retainAll(Stems.of(match.group(1)));
			var part = count(passage, sentence, telling, Set.of());
			var all = count(passage, sentence, alike, telling);
			if (alike.size() < 2 || part.isEmpty() || all.isEmpty() || part.get().compareTo(all.get()) >= 0) {
				return Stream.<Finding>empty();
			}
			var right = 100 * part.get().doubleValue() / all.get().doubleValue();
			var said = Double.parseDouble(match.group(2));
			var decimals = Math.max(0, new BigDecimal(match.group(2)).scale());
			if (Math.abs(right - said) <= 0.5 * Math.pow(10, -decimals) || right > 1.5 * said || right < said / 1.5) {
				return Stream.<Finding>empty();
			}
			return Stream.of(Say.mending(passage, match.group(2) + "%", Numbers.text(right, decimals) + "%", ERROR, "percentage.share", match.group(2), Numbers.text(part.get()),
					Numbers.text(all.get()), Numbers.text(right, decimals + 1)));
		}));
	}

	/** The only count of a passage whose next words hold any of some words, and none of others. */
	private static Optional<BigDecimal> count(Passage passage, Sentence not, Set<String> any, Set<String> none) {
		var found = passage.sentences().stream().filter(sentence -> sentence != not)
				.flatMap(sentence -> sentence.numbers().stream().filter(number -> !number.percent() && number.isWhole() && isFollowed(sentence, number, any, none)))
				.map(Quantity::value).distinct().toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static boolean isFollowed(Sentence sentence, Quantity number, Set<String> any, Set<String> none) {
		var rest = sentence.text().substring(number.end());
		var words = Stems.of(String.join(" ", Stream.of(rest.split("[,;:.]")[0].strip().split("\\s+")).limit(4).toList()));
		var needed = Math.max(1, any.size() > 1 && !none.isEmpty() ? 2 : 1);
		return any.stream().filter(words::contains).count() >= needed && none.stream().noneMatch(words::contains);
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text.replace(",", ""));
	}
}
