package org.cspworkbench.exchange.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The numbers that Word writes before paragraphs of lists, which stand nowhere in the document. */
final class ListNumbers {

	/** @param depth 0 for the outermost; @param label as Word shows it, "1.2", "Priority 3:"; empty for a bullet */
	record Number(int depth, String label) {

		/** More than a number: a word that belongs to what it numbers. */
		boolean isNamed() {
			return label.matches(".*\\p{L}{3}.*");
		}
	}

	private static final Pattern PLACE = Pattern.compile("%([1-9])");
	private static final int DEEPEST = 8;
	private static final int MOST_STYLES = 10;

	private final XWPFDocument document;
	private final Map<BigInteger, int[]> counts = new HashMap<>();

	ListNumbers(XWPFDocument document) {
		this.document = document;
	}

	/** Must be asked once for each paragraph, in their order; empty where it belongs to no list. */
	Optional<Number> next(XWPFParagraph paragraph) {
		try {
			return numbering(paragraph).filter(own -> own.getNumId() != null && own.getNumId().getVal().signum() > 0).flatMap(own -> number(paragraph, own));
		} catch (XmlValueOutOfRangeException | NumberFormatException e) {
			// Word shows lists whose numbering is damaged, and so do we.
			return Optional.of(new Number(0, ""));
		}
	}

	/** Its own, or that of its style. */
	private Optional<CTNumPr> numbering(XWPFParagraph paragraph) {
		if (paragraph.getCTPPr() != null && paragraph.getCTPPr().getNumPr() != null) {
			var own = paragraph.getCTPPr().getNumPr();
			return own.getNumId() != null ? Optional.of(own) : Optional.empty();
		}
		var style = style(paragraph.getStyle());
		for (int steps = 0; style != null && steps < MOST_STYLES; steps++) {
			var settings = style.getCTStyle().getPPr();
			if (settings != null && settings.getNumPr() != null) {
				return Optional.of(settings.getNumPr());
			}
			style = style(style.getBasisStyleID());
		}
		return Optional.empty();
	}

	private XWPFStyle style(String id) {
		return id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
	}

	private Optional<Number> number(XWPFParagraph paragraph, CTNumPr own) {
		var list = document.getNumbering() == null ? null : document.getNumbering().getNum(own.getNumId().getVal());
		var kind = list == null || list.getCTNum().getAbstractNumId() == null ? null : document.getNumbering().getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
		if (kind == null) {
			return Optional.of(new Number(0, ""));
		}
		var levels = kind.getCTAbstractNum().getLvlArray();
		var depth = Math.clamp(own.getIlvl() == null ? levelOfStyle(levels, paragraph.getStyle()) : own.getIlvl().getVal().intValue(), 0, DEEPEST);
		var level = level(levels, depth);
		var format = level == null || level.getNumFmt() == null ? "decimal" : level.getNumFmt().getVal().toString();
		if (format.equals("bullet") || format.equals("none")) {
			return Optional.of(new Number(depth, ""));
		}
		var count = counts.computeIfAbsent(list.getCTNum().getAbstractNumId().getVal(), id -> starts(levels));
		count[depth]++;
		for (int deeper = depth + 1; deeper <= DEEPEST; deeper++) {
			count[deeper] = start(levels, deeper) - 1;
		}
		var pattern = level == null || level.getLvlText() == null || level.getLvlText().getVal() == null ? "%" + (depth + 1) + "." : level.getLvlText().getVal();
		var label = PLACE.matcher(pattern).replaceAll(place -> {
			var index = Integer.parseInt(place.group(1)) - 1;
			var shown = level(levels, index);
			return written(Math.max(count[index], index < depth ? 1 : count[index]), shown == null || shown.getNumFmt() == null ? "decimal" : shown.getNumFmt().getVal().toString());
		});
		return Optional.of(new Number(depth, label.strip()));
	}

	private static int levelOfStyle(CTLvl[] levels, String style) {
		for (var level : levels) {
			if (level.getPStyle() != null && level.getPStyle().getVal().equals(style)) {
				return level.getIlvl().intValue();
			}
		}
		return 0;
	}

	private static CTLvl level(CTLvl[] levels, int depth) {
		for (var level : levels) {
			if (level.getIlvl().intValue() == depth) {
				return level;
			}
		}
		return null;
	}

	private static int[] starts(CTLvl[] levels) {
		var starts = new int[DEEPEST + 1];
		for (int depth = 0; depth <= DEEPEST; depth++) {
			starts[depth] = start(levels, depth) - 1;
		}
		return starts;
	}

	private static int start(CTLvl[] levels, int depth) {
		var level = level(levels, depth);
		return level == null || level.getStart() == null ? 1 : level.getStart().getVal().intValue();
	}

	private static String written(int count, String format) {
		return switch (format) {
		case "lowerLetter" -> letter(count, 'a');
		case "upperLetter" -> letter(count, 'A');
		case "lowerRoman" -> roman(count).toLowerCase();
		case "upperRoman" -> roman(count);
		case "decimalZero" -> "%02d".formatted(count);
		default -> String.valueOf(count);
		};
	}

	private static String letter(int count, char first) {
		return count < 1 ? String.valueOf(count) : String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
	}

	private static String roman(int count) {
		return count < 1 || count > 39 ? String.valueOf(count) : "X".repeat(count / 10) + new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[count % 10];
	}
}
