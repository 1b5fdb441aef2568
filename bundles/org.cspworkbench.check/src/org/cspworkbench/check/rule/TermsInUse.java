package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Definition;
import org.cspworkbench.model.partnership.Agency;
import org.eclipse.emf.ecore.EObject;

/** Short forms of the list of terms that nobody uses, and short forms in use that the list does not explain. A plan without a list is left alone. */
public final class TermsInUse implements Rule {

	private static final Pattern SHORT_FORM = Pattern.compile("\\b\\p{Lu}{3,6}\\b");
	private static final Pattern EXPLAINED = Pattern.compile("\\((\\p{Lu}{3,6})s?\\)|\\b(\\p{Lu}{3,6}) \\(\\p{Lu}");
	private static final Set<String> KNOWN_TO_ALL = Set.of("CCTV", "NHS", "BBC", "PDF", "COVID", "DNA", "FAQ", "TBC", "USA", "CSP", "RAG", "GPS", "SMS", "PIN", "ATM", "HGV");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.plan().getGlossary().isEmpty() ? Stream.empty() : Stream.concat(unused(plan), missing(plan));
	}

	private static Stream<Finding> unused(PlanReading plan) {
		var words = allWords(plan);
		return plan.plan().getGlossary().stream().filter(term -> term.getTerm() != null && term.getTerm().matches("\\p{Lu}[\\p{L}&]{1,9}") && term.getTerm().chars().filter(Character::isUpperCase).count() > 1)
				.filter(term -> !isIn(words, term.getTerm()) && !isIn(words, term.getExpansion()))
				.map(term -> Say.about(term, AssessmentPackage.Literals.DEFINITION__TERM, HINT, "term.unused", term.getTerm()));
	}

	private static boolean isIn(String words, String term) {
		return term != null && !term.isBlank() && Pattern.compile("\\b" + Pattern.quote(term) + "s?\\b", Pattern.CASE_INSENSITIVE).matcher(words).find();
	}

	/** All that the plan says outside its list of terms. */
	private static String allWords(PlanReading plan) {
		var words = new StringBuilder();
		plan.plan().eAllContents().forEachRemaining(element -> {
			if (!(element instanceof Definition)) {
				texts(element).forEach(text -> words.append(text).append('\n'));
			}
		});
		return words.toString();
	}

	private static List<String> texts(EObject element) {
		var texts = new ArrayList<String>();
		element.eClass().getEAllAttributes().forEach(attribute -> {
			if (element.eGet(attribute) instanceof String text) {
				texts.add(text);
			} else if (element.eGet(attribute) instanceof List<?> several) {
				several.forEach(each -> texts.add(String.valueOf(each)));
			}
		});
		return texts;
	}

	private static Stream<Finding> missing(PlanReading plan) {
		var known = known(plan);
		var uses = plan.prose().filter(passage -> !(passage.element() instanceof Definition) && !isShouted(passage.text()))
				.flatMap(passage -> SHORT_FORM.matcher(passage.text()).results().map(match -> Map.entry(match.group(), passage))).filter(use -> !known.contains(use.getKey()))
				.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return uses.entrySet().stream().filter(use -> use.getValue().size() > 1).map(use -> Say.in(use.getValue().getFirst(), HINT, "term.missing", use.getKey()));
	}

	private static boolean isShouted(String text) {
		return text.equals(text.toUpperCase());
	}

	private static Set<String> known(PlanReading plan) {
		var known = new HashSet<>(KNOWN_TO_ALL);
		plan.plan().getGlossary().forEach(term -> {
			known.addAll(term.getAliases());
			SHORT_FORM.matcher(term.getTerm() + " " + term.getExpansion()).results().forEach(match -> known.add(match.group()));
		});
		plan.plan().eAllContents().forEachRemaining(element -> {
			if (element instanceof Agency agency) {
				texts(agency).forEach(text -> SHORT_FORM.matcher(text).results().forEach(match -> known.add(match.group())));
			}
		});
		plan.passages().forEach(passage -> EXPLAINED.matcher(passage.text()).results().forEach(match -> known.add(match.group(1) == null ? match.group(2) : match.group(1))));
		return known;
	}
}
