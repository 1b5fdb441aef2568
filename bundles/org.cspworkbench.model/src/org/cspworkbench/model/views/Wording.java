package org.cspworkbench.model.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Confidence;
import org.cspworkbench.figures.Direction;
import org.cspworkbench.figures.Period;
import org.cspworkbench.figures.Significance;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.internal.Messages;

/** Numbers, months and reasons as British readers expect them. */
public final class Wording {

	private static final String MINUS = "\u2212";
	private static final String DASH = "\u2013";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

	private Wording() {
	}

	public static String number(BigDecimal number, int decimals) {
		var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		format.setNegativePrefix(MINUS);
		return format.format(number);
	}

	public static String value(Amount amount, Indicator indicator) {
		return value(amount, indicator, indicator.getDecimals());
	}

	public static String value(Amount amount, Indicator indicator, int decimals) {
		return amount.known().map(number -> measured(number, indicator, decimals)).orElseGet(() -> reason(amount));
	}

	private static String measured(BigDecimal number, Indicator indicator, int decimals) {
		var plain = number(number, decimals);
		return switch (indicator.getKind()) {
		case MONEY -> number.signum() < 0 ? MINUS + "£" + plain.substring(1) : "£" + plain;
		case PERCENTAGE -> plain + "%";
		case COUNT, RATE, SCORE, AVERAGE -> plain;
		};
	}

	/** With its sign: +199, −60, 0. */
	public static String change(Amount amount, Indicator indicator) {
		return amount.known().map(number -> inPoints(signed(number, number(number, indicator.getDecimals())), indicator)).orElseGet(() -> reason(amount));
	}

	/** Without its sign, for sentences that say in words which way it went. */
	public static String size(BigDecimal difference, Indicator indicator) {
		return inPoints(number(difference.abs(), indicator.getDecimals()), indicator);
	}

	private static String inPoints(String number, Indicator indicator) {
		return indicator.getKind() == IndicatorKind.PERCENTAGE ? Messages.sentence("words.points", number) : number;
	}

	public static String percentageChange(Amount amount) {
		return amount.known().map(number -> signed(number, number(number, 1)) + "%").orElseGet(() -> reason(amount));
	}

	/** "an increase of 157", "a reduction of 574", "no change". */
	public static String movement(BigDecimal difference, Indicator indicator) {
		return switch (Direction.of(difference)) {
		case UP -> Messages.sentence("words.rise", size(difference, indicator));
		case DOWN -> Messages.sentence("words.fall", size(difference, indicator));
		case LEVEL -> Messages.sentence("words.level");
		};
	}

	private static String signed(BigDecimal number, String words) {
		return number.signum() > 0 ? "+" + words : words;
	}

	public static String arrow(Optional<Direction> direction) {
		return direction.map(Direction::arrow).orElse("");
	}

	public static String position(PlanFigures.Position position) {
		return position.place().known().map(place -> (position.tied() ? "=" : "") + place.toPlainString()).orElseGet(() -> reason(position.place()));
	}

	/** "2nd", or "joint 3rd". */
	public static String placing(PlanFigures.Position position) {
		return position.place().known().map(place -> position.tied() ? Messages.sentence("words.joint", ordinal(place.intValue())) : ordinal(place.intValue()))
				.orElseGet(() -> reason(position.place()));
	}

	/** "1st", "2nd", "23rd". */
	public static String ordinal(int place) {
		var teens = place % 100 >= 11 && place % 100 <= 13;
		return place + switch (teens ? 0 : place % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		};
	}

	/** A cell too small for a sentence says only that there is no number. */
	public static String inShort(Amount amount, String words) {
		return amount.absence().filter(Absence.NotAvailable.class::isInstance).isPresent() ? Messages.sentence("words.notAvailable") : words;
	}

	public static String reason(Amount amount) {
		return amount.absence().map(Wording::reason).orElse("");
	}

	private static String reason(Absence absence) {
		return switch (absence) {
		case Absence.Suppressed(var told) when !told.isOpen() -> "< " + (told.high() + 1);
		case Absence.Suppressed s -> Messages.sentence("words.hidden");
		case Absence.NotAvailable(var why) -> why.isBlank() ? Messages.sentence("words.notAvailable") : why;
		case Absence.NotYet n -> Messages.sentence("words.notYet");
		case Absence.NotApplicable n -> DASH;
		case Absence.Undefined u -> DASH;
		};
	}

	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	public static String percentage(Amount amount, int decimals) {
		return amount.known().map(number -> number(number, Math.max(0, decimals)) + "%").orElseGet(() -> reason(amount));
	}

	public static String significance(Significance significance) {
		return significance.isBeyondChance(Confidence.P95) ? Messages.sentence("words.beyondChance") : Messages.sentence("words.withinChance");
	}

	/** Rates keep the decimal places with which they were given; those worked out have one. */
	public static String rate(Amount amount, int decimals) {
		return amount.known().map(number -> number(number, decimals >= 0 ? decimals : Math.clamp(number.scale(), 1, 2))).orElseGet(() -> reason(amount));
	}

	/** "November 2018 to October 2019", "2019", "2018/19", "January 2019". */
	public static String months(Period period) {
		return switch (period.kind()) {
		case MONTH -> MONTH.format(period.first());
		case CALENDAR_YEAR -> Integer.toString(period.first().getYear());
		case FINANCIAL_YEAR -> financialYear(period.first());
		case QUARTER, ROLLING_YEAR, SPAN -> Messages.sentence("words.span", MONTH.format(period.first()), MONTH.format(period.last()));
		};
	}

	/** The years of a plan: "2020/21", "2022/23 to 2024/25"; where it does not go by them, its months. */
	public static String years(Period period) {
		var wholeYears = period.kind() == Period.Kind.SPAN && period.first().getMonth() == Month.APRIL && period.last().getMonth() == Month.MARCH;
		return wholeYears ? Messages.sentence("words.span", financialYear(period.first()), financialYear(period.last().minusMonths(11))) : months(period);
	}

	/** "Jan 2019", for the axis of a chart. */
	public static String shortMonth(YearMonth month) {
		return SHORT_MONTH.format(month);
	}

	private static String financialYear(YearMonth first) {
		return first.getYear() + "/" + "%02d".formatted((first.getYear() + 1) % 100);
	}
}
