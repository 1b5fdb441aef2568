package org.cspworkbench.forms.values;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

import org.cspworkbench.forms.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Numbers and money as they are written in British reports: 1,234 and −6.4 and £1,250. */
public final class NumberText {

	private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(\\d+))?");
	private static final Pattern MONEY = Pattern.compile("([+-]?)\\s*£?\\s*([+-]?[\\d.,]+)\\s*(k|m|million|thousand)?", Pattern.CASE_INSENSITIVE);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private NumberText() {
	}

	public static Reading<BigDecimal> read(String typed) {
		var text = tidy(typed).replaceAll("(?<=\\d) (?=\\d{3})", "").replaceAll("^([+-]) ", "$1");
		var number = NUMBER.matcher(text);
		boolean written = number.matches() && (number.group(2) != null || number.group(3) != null);
		return written ? Reading.of(new BigDecimal(text.replace(",", ""))) : Reading.unreadable(NLS.bind(Messages.number_unreadable, typed.strip()));
	}

	public static Reading<BigDecimal> readWhole(String typed) {
		return read(typed).then(number -> number.stripTrailingZeros().scale() <= 0
				? Reading.of(number.setScale(0)) : Reading.unreadable(NLS.bind(Messages.number_notWhole, typed.strip())));
	}

	public static Reading<BigDecimal> readMoney(String typed) {
		var money = MONEY.matcher(tidy(typed));
		if (!money.matches()) {
			return Reading.unreadable(NLS.bind(Messages.money_unreadable, typed.strip()));
		}
		var factor = factor(money.group(3));
		var sign = money.group(1).equals("-") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
		return switch (read(money.group(2))) {
			case Reading.Value<BigDecimal>(var amount) -> Reading.of(plain(amount.multiply(factor).multiply(sign)));
			case Reading.Unreadable<BigDecimal> unreadable -> Reading.unreadable(NLS.bind(Messages.money_unreadable, typed.strip()));
		};
	}

	/** Keeps the decimals that the number carries, so that 1.70 stays 1.70. */
	public static String write(BigDecimal number) {
		var format = format("#,##0");
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	/** Whole pounds without pence, everything else with two. */
	public static String writeMoney(BigDecimal amount) {
		boolean whole = amount.stripTrailingZeros().scale() <= 0;
		return format(whole ? "#,##0" : "#,##0.00").format(amount);
	}

	/** One space where several or hard ones stood, and a plain minus for the typographic ones. */
	static String tidy(String typed) {
		return typed.replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ").strip().replaceAll("[−–](?=\\s*[£\\d])", "-");
	}

	private static BigDecimal factor(String suffix) {
		if (suffix == null) {
			return BigDecimal.ONE;
		}
		return suffix.toLowerCase(Locale.ROOT).startsWith("m") ? MILLION : THOUSAND;
	}

	private static BigDecimal plain(BigDecimal number) {
		return number.scale() > 0 && number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
	}

	private static DecimalFormat format(String pattern) {
		var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
		symbols.setMinusSign('−');
		return new DecimalFormat(pattern, symbols);
	}
}
