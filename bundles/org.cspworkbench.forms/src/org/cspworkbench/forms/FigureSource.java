package org.cspworkbench.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The figures that words may cite: {@code {asb.incidents|change}}. */
public interface FigureSource {

	/** An expression without its braces, what it stands for, and how it reads now. */
	record Citation(String expression, String meaning, String reads) {
	}

	FigureSource NONE = new FigureSource() {
		@Override
		public List<Citation> suggest(EObject context, String typed) {
			return List.of();
		}

		@Override
		public Optional<String> read(EObject context, String expression) {
			return Optional.empty();
		}
	};

	/** The citations that fit what has been typed after the brace, the likeliest first. */
	List<Citation> suggest(EObject context, String typed);

	/** How an expression reads now; empty when there is no such figure. */
	Optional<String> read(EObject context, String expression);
}
