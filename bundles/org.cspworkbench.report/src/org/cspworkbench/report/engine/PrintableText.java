package org.cspworkbench.report.engine;

import java.awt.Font;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * The words of a plan as the fonts of a PDF can show them. A letter that none of them holds would be taken from a font that is not embedded,
 * which PDF/UA-1 forbids (7.21.4.1): an empty box stands in its place.
 */
final class PrintableText {

	private static final List<Font> FONTS = List.of(new Font("Noto Sans", Font.PLAIN, 10), new Font("DejaVu Sans", Font.PLAIN, 10));
	private static final String BOX = "\u25a1";

	private PrintableText() {
	}

	/** The same where everything can be shown. */
	static Publication of(Publication publication) {
		if (isPrintable(publication.plan().plan())) {
			return publication;
		}
		var copy = PlanSnapshot.of(publication.plan().plan());
		texts(copy.plan()).forEach(Text::mend);
		return new Publication(copy, publication.layout(), publication.format(), publication.parameters());
	}

	private static boolean isPrintable(Plan plan) {
		return texts(plan).allMatch(Text::isPrintable);
	}

	private record Text(EObject element, EAttribute attribute) {

		boolean isPrintable() {
			return values().stream().allMatch(value -> value == null || value.equals(printable(value)));
		}

		@SuppressWarnings("unchecked")
		private List<String> values() {
			var value = element.eGet(attribute);
			return attribute.isMany() ? (EList<String>) value : value == null ? List.of() : List.of((String) value);
		}

		@SuppressWarnings("unchecked")
		void mend() {
			if (isPrintable()) {
				return;
			}
			if (attribute.isMany()) {
				((EList<String>) element.eGet(attribute)).replaceAll(PrintableText::printable);
			} else {
				element.eSet(attribute, printable((String) element.eGet(attribute)));
			}
		}
	}

	private static Stream<Text> texts(Plan plan) {
		var elements = StreamSupport.stream(Spliterators.spliteratorUnknownSize(plan.eAllContents(), 0), false);
		return Stream.concat(Stream.of(plan), elements).flatMap(element -> element.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class && attribute.isChangeable() && !attribute.isDerived() && !attribute.isID())
				.map(attribute -> new Text(element, attribute)));
	}

	/** What joins or varies letters goes with the letters. */
	static String printable(String words) {
		if (words.codePoints().allMatch(PrintableText::isShown)) {
			return words;
		}
		var shown = new StringBuilder();
		words.codePoints().filter(letter -> !isInvisible(letter)).forEach(letter -> {
			if (isShown(letter)) {
				shown.appendCodePoint(letter);
			} else if (!shown.toString().endsWith(BOX)) {
				shown.append(BOX);
			}
		});
		return shown.toString();
	}

	private static boolean isShown(int letter) {
		return letter < 0x250 || Character.isWhitespace(letter) || !isInvisible(letter) && FONTS.stream().anyMatch(font -> font.canDisplay(letter));
	}

	private static boolean isInvisible(int letter) {
		return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0x1F3FB && letter <= 0x1F3FF;
	}
}
