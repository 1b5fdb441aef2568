package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sums of money as documents write them: "£18,000", "£1.2m", "£3k". */
final class Pounds {

	private static final Pattern SUM = Pattern.compile("£\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?\\s*(k|m|bn|thousand|million|billion)?\\b", Pattern.CASE_INSENSITIVE);

	private Pounds() {
	}

	/** The one sum that the words name. */
	static Optional<BigDecimal> in(String words) {
		var sums = SUM.matcher(words).results().toList();
		return sums.size() == 1 ? Optional.of(sum(sums.getFirst())) : Optional.empty();
	}

	static String without(String words) {
		return SUM.matcher(words).replaceAll("");
	}

	private static BigDecimal sum(MatchResult found) {
		var pounds = new BigDecimal(found.group(1).replace(",", "") + (found.group(2) == null ? "" : "." + found.group(2)));
		return pounds.multiply(BigDecimal.valueOf(switch (String.valueOf(found.group(3)).toLowerCase(Locale.ROOT)) {
		case "k", "thousand" -> 1_000;
		case "m", "million" -> 1_000_000;
		case "bn", "billion" -> 1_000_000_000;
		default -> 1;
		})).stripTrailingZeros().setScale(Math.max(0, pounds.scale() > 2 || found.group(3) != null ? 0 : pounds.scale()), RoundingMode.HALF_UP);
	}
}
