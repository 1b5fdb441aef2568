package org.cspworkbench.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.io.StandIn;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** What to look for in all words and labels of a plan. Figures in braces are no words, and are left alone. */
public record TextSearch(String words, boolean matchCase, boolean wholeWords) {

	private static final Set<EClassifier> WORDS = Set.of(ModelPackage.Literals.MARKDOWN, ModelPackage.Literals.TEXT, EcorePackage.Literals.ESTRING);
	private static final Set<EAttribute> FOR_MACHINES = Set.of(PlanPackage.Literals.ORIGIN__ELEMENT_ID, PlanPackage.Literals.PLAN__LANGUAGE, PlanPackage.Literals.THEME_USE__VERSION);
	private static final Pattern FIGURE = Pattern.compile("\\{[^{}\\n]*\\}");

	/** One place; of a list of texts, the index says which. */
	public record Match(EObject element, EAttribute attribute, int index, int start, int end) {

		public String text() {
			return attribute.isMany() ? (String) ((List<?>) element.eGet(attribute)).get(index) : (String) element.eGet(attribute);
		}

		/** The words around the place, on one line. */
		public String before() {
			return text().substring(Math.max(0, start - 40), start).replaceAll("\\s+", " ");
		}

		public String found() {
			return text().substring(start, end);
		}

		public String after() {
			return text().substring(end, Math.min(text().length(), end + 60)).replaceAll("\\s+", " ");
		}
	}

	public List<Match> in(Plan plan) {
		var matches = new ArrayList<Match>();
		if (words.isBlank()) {
			return matches;
		}
		var pattern = pattern();
		look(plan, pattern, matches);
		plan.eAllContents().forEachRemaining(element -> look(element, pattern, matches));
		return matches;
	}

	Pattern pattern() {
		var literal = Pattern.quote(words);
		var bounded = wholeWords ? "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])" : literal;
		return Pattern.compile(bounded, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static void look(EObject element, Pattern pattern, List<Match> matches) {
		if (StandIn.is(element)) {
			return;
		}
		for (var attribute : element.eClass().getEAllAttributes()) {
			if (holdsWords(attribute)) {
				look(element, attribute, pattern, matches);
			}
		}
	}

	private static boolean holdsWords(EAttribute attribute) {
		return WORDS.contains(attribute.getEAttributeType()) && attribute.isChangeable() && !attribute.isDerived() && !FormHints.isHidden(attribute) && !FormHints.isReadOnly(attribute)
				&& !FOR_MACHINES.contains(attribute);
	}

	private static void look(EObject element, EAttribute attribute, Pattern pattern, List<Match> matches) {
		if (attribute.isMany()) {
			var texts = (List<?>) element.eGet(attribute);
			for (int i = 0; i < texts.size(); i++) {
				look(element, attribute, i, (String) texts.get(i), pattern, matches);
			}
		} else {
			look(element, attribute, -1, (String) element.eGet(attribute), pattern, matches);
		}
	}

	private static void look(EObject element, EAttribute attribute, int index, String text, Pattern pattern, List<Match> matches) {
		if (text == null || text.isEmpty()) {
			return;
		}
		var found = pattern.matcher(text);
		while (found.find()) {
			if (!insideFigure(text, found.start(), found.end())) {
				matches.add(new Match(element, attribute, index, found.start(), found.end()));
			}
		}
	}

	private static boolean insideFigure(String text, int start, int end) {
		return text.indexOf('{') >= 0 && FIGURE.matcher(text).results().anyMatch(figure -> figure.start() < end && start < figure.end());
	}
}
