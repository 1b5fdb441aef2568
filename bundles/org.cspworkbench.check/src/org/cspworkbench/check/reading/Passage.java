package org.cspworkbench.check.reading;

import java.util.List;

import org.cspworkbench.model.figures.Indicator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * The words of one field of one element, with the figures that they cite filled in.
 *
 * @param raw the words as they were typed, with figures in braces
 * @param text the words as they read in the report
 */
public record Passage(EObject element, EAttribute attribute, String raw, String text, List<Cited> cited, List<Sentence> sentences) {

	/** A figure that was filled in: where it stands in the text, and of what it is a view. */
	public record Cited(int start, int end, Indicator indicator, String view) {
	}

	/** What stands in the text at these places is a figure of the plan already, so it cannot disagree with it. */
	public boolean isCited(int start, int end) {
		return cited.stream().anyMatch(one -> one.start() < end && start < one.end());
	}
}
