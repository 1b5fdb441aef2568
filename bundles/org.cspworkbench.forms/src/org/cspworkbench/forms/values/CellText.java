package org.cspworkbench.forms.values;

import static org.cspworkbench.forms.values.CellEntry.Flag.ESTIMATED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.values.CellEntry.Flag;
import org.cspworkbench.forms.values.CellValue.Blank;
import org.cspworkbench.forms.values.CellValue.NotApplicable;
import org.cspworkbench.forms.values.CellValue.NotAvailable;
import org.cspworkbench.forms.values.CellValue.NotYet;
import org.cspworkbench.forms.values.CellValue.Suppressed;
import org.cspworkbench.forms.values.CellValue.Unit;
import org.eclipse.osgi.util.NLS;

/** Reads and writes the text of one cell of a table of figures. */
public final class CellText {

	private static final Pattern SUPPRESSED = Pattern.compile("(?i)(?:<|less than|fewer than|under)\\s*(\\d[\\d,.]*)");
	private static final Pattern NOT_AVAILABLE = Pattern
			.compile("(?is)(?:not available|n/a|unavailable|\\[x])(?:\\s*(?:because|since|:|-|–|—)\\s*(.*)|\\s*)");
	private static final Pattern NOT_YET = Pattern.compile("(?i)not yet(?: known| published)?|tbc|to be confirmed|pending");
	private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)--|[-–—−]|\\[z]|not applicable");
	private static final Pattern TRAILING_MARK = Pattern.compile("(?is)^(.*?)\\s*\\[(note:?\\s*)?([^\\[\\]]*)]$");
	private static final Pattern SUPERSCRIPT = Pattern.compile("^(.*?)\\s*([¹²³⁴⁵⁶⁷⁸⁹])$", Pattern.DOTALL);
	private static final Pattern ROUGHLY = Pattern.compile("(?i)^(?:~|≈|about|around|roughly|approx\\.?|c\\.)\\s*(?=[\\d£$€])");

	private CellText() {
	}

	public static Reading<CellEntry> read(String typed) {
		var flags = EnumSet.noneOf(Flag.class);
		var footnote = Optional.<String>empty();
		var text = NumberText.tidy(typed);
		for (var mark = TRAILING_MARK.matcher(text); mark.matches() && !mark.group(1).isBlank(); mark = TRAILING_MARK.matcher(text)) {
			var flag = flag(mark.group(3));
			if (mark.group(2) == null && flag.isPresent()) {
				flags.add(flag.get());
			} else if (mark.group(3).isBlank()) {
				return Reading.unreadable(Messages.cell_emptyFootnote);
			} else {
				footnote = Optional.of(mark.group(3).strip());
			}
			text = mark.group(1).strip();
		}
		var superscript = SUPERSCRIPT.matcher(text);
		if (superscript.matches() && footnote.isEmpty()) {
			footnote = Optional.of(String.valueOf("¹²³⁴⁵⁶⁷⁸⁹".indexOf(superscript.group(2)) + 1));
			text = superscript.group(1).strip();
		}
		var roughly = ROUGHLY.matcher(text);
		if (roughly.find()) {
			flags.add(ESTIMATED);
			text = text.substring(roughly.end());
		}
		var note = footnote;
		return value(text).map(value -> new CellEntry(value, flags, note));
	}

	public static String write(CellEntry entry) {
		var text = new StringBuilder(write(entry.value()));
		for (var flag : Flag.values()) {
			if (entry.flags().contains(flag)) {
				text.append(" [").append(flag.shorthand()).append(']');
			}
		}
		entry.footnote().ifPresent(note -> text.append(" [note: ").append(note).append(']'));
		return text.toString();
	}

	public static String write(CellValue value) {
		return switch (value) {
			case CellValue.Number(var number, var unit) -> switch (unit) {
				case PLAIN -> NumberText.write(number);
				case PERCENT -> NumberText.write(number) + "%";
				case MONEY -> number.signum() < 0 ? "−£" + NumberText.writeMoney(number.negate()) : "£" + NumberText.writeMoney(number);
			};
			case Suppressed(var below) -> below.map(limit -> "< " + NumberText.write(limit)).orElse("*");
			case NotApplicable() -> "--";
			case NotAvailable(var reason) -> reason.isBlank() ? Messages.cell_notAvailable : NLS.bind(Messages.cell_notAvailableBecause, reason);
			case NotYet() -> Messages.cell_notYet;
			case Blank() -> "";
		};
	}

	private static Reading<CellValue> value(String text) {
		if (text.isEmpty()) {
			return Reading.of(new Blank());
		}
		if (text.equals("*") || text.equalsIgnoreCase("[c]")) {
			return Reading.of(new Suppressed(Optional.empty()));
		}
		if (NOT_APPLICABLE.matcher(text).matches()) {
			return Reading.of(new NotApplicable());
		}
		if (NOT_YET.matcher(text).matches()) {
			return Reading.of(new NotYet());
		}
		var missing = NOT_AVAILABLE.matcher(text);
		if (missing.matches()) {
			return Reading.of(new NotAvailable(Optional.ofNullable(missing.group(1)).orElse("").strip()));
		}
		var suppressed = SUPPRESSED.matcher(text);
		if (suppressed.matches()) {
			return NumberText.read(suppressed.group(1)).map(limit -> new Suppressed(Optional.of(limit)));
		}
		return number(text);
	}

	private static Reading<CellValue> number(String text) {
		if (text.endsWith("%")) {
			return NumberText.read(text.substring(0, text.length() - 1)).map(number -> new CellValue.Number(number, Unit.PERCENT));
		}
		if (text.indexOf('£') >= 0) {
			return NumberText.readMoney(text).map(number -> new CellValue.Number(number, Unit.MONEY));
		}
		return NumberText.read(text).map(number -> new CellValue.Number(number, Unit.PLAIN));
	}

	private static Optional<Flag> flag(String shorthand) {
		var letter = shorthand.strip().toLowerCase(Locale.ROOT);
		for (var flag : Flag.values()) {
			if (flag.shorthand().equals(letter)) {
				return Optional.of(flag);
			}
		}
		return Optional.empty();
	}
}
