package org.cspworkbench.exchange.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.SeriesKind;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** A figure in the words of a workbook: what sort of number it is, why there is none, what is to be said of it. Said and understood here. */
public final class FigureWords {

	private record Mark(Predicate<Figure> is, BiConsumer<Figure, Boolean> set) {
	}

	private static final Messages MESSAGES = Messages.of(FigureWords.class);
	private static final Pattern BELOW = Pattern.compile("< (\\d{1,9})");
	private static final Map<String, Mark> MARKS = new LinkedHashMap<>();

	static {
		MARKS.put(MESSAGES.text("figure.tied"), new Mark(Figure::isTied, Figure::setTied));
		MARKS.put(MESSAGES.text("figure.provisional"), new Mark(Figure::isProvisional, Figure::setProvisional));
		MARKS.put(MESSAGES.text("figure.estimated"), new Mark(Figure::isEstimated, Figure::setEstimated));
		MARKS.put(MESSAGES.text("figure.revised"), new Mark(Figure::isRevised, Figure::setRevised));
	}

	private FigureWords() {
	}

	public static String label(IndicatorKind kind) {
		return label(FiguresPackage.Literals.INDICATOR_KIND, kind);
	}

	public static String label(SeriesKind kind) {
		return label(FiguresPackage.Literals.SERIES_KIND, kind);
	}

	private static String label(EEnum all, Enumerator one) {
		return FormHints.label(all.getEEnumLiteral(one.getValue()));
	}

	static Optional<IndicatorKind> indicatorKind(String label) {
		return Arrays.stream(IndicatorKind.values()).filter(kind -> label(kind).equalsIgnoreCase(label)).findFirst();
	}

	static Optional<SeriesKind> seriesKind(String label) {
		return Arrays.stream(SeriesKind.values()).filter(kind -> label(kind).equalsIgnoreCase(label)).findFirst();
	}

	/** Why there is no number; null where there is one. */
	public static String reason(Figure figure) {
		if (figure.getAbsence() == Absence.NONE) {
			return null;
		}
		return Stream.of(label(FiguresPackage.Literals.ABSENCE, figure.getAbsence()), figure.getThreshold() == null ? null : "< " + figure.getThreshold(), figure.getReason())
				.filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	/** False where the words are not those of a reason. */
	static boolean giveReason(Figure figure, String words) {
		for (var absence : Absence.values()) {
			var label = label(FiguresPackage.Literals.ABSENCE, absence);
			if (absence != Absence.NONE && (words.equals(label) || words.startsWith(label + ", "))) {
				figure.setAbsence(absence);
				var rest = words.length() > label.length() ? words.substring(label.length() + 2) : "";
				var below = BELOW.matcher(rest);
				if (below.lookingAt()) {
					figure.setThreshold(Integer.valueOf(below.group(1)));
					rest = rest.substring(below.end()).replaceFirst("^, ", "");
				}
				figure.setReason(rest.isEmpty() ? null : rest);
				return true;
			}
		}
		return false;
	}

	/** What is to be said of the number; null for nothing. */
	public static String marks(Figure figure) {
		var marks = MARKS.entrySet().stream().filter(mark -> mark.getValue().is().test(figure)).map(Map.Entry::getKey).collect(Collectors.joining(", "));
		return marks.isEmpty() ? null : marks;
	}

	static void giveMarks(Figure figure, String words) {
		List.of(words.split(",\\s*")).forEach(word -> Optional.ofNullable(MARKS.get(word)).ifPresent(mark -> mark.set().accept(figure, true)));
	}
}
