package org.cspworkbench.report.flow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.Footnote;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.views.FigureViews;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.words.FigureTokens;
import org.cspworkbench.report.words.Words;

/**
 * Where in the document a block stands, and what it takes from there.
 *
 * @param level the level of a heading over the block
 */
record Setting(Plan plan, PlanFigures figures, FigureViews views, Terms terms, Numbering numbering, Period period, Area area, Priority priority, int level) {

	Words words(String markdown) {
		return Words.of(markdown, tokens());
	}

	String line(String markdown) {
		return words(markdown).line();
	}

	private FigureTokens tokens() {
		return new FigureTokens(plan, figures, period, area);
	}

	Area home() {
		return area != null ? area : plan.getHomeArea();
	}

	String word(String key) {
		return terms.word(key);
	}

	String phrase(String key, Object... parts) {
		return terms.phrase(key, parts);
	}

	/** The marks of footnotes, in the order of the block's own list: ¹ ² or what the author chose. */
	static String marks(Collection<Footnote> cited, List<Footnote> listed) {
		var marks = new StringBuilder();
		for (var footnote : cited) {
			marks.append(" ").append(mark(footnote, listed));
		}
		return marks.toString();
	}

	static String mark(Footnote footnote, List<Footnote> listed) {
		var own = Objects.toString(footnote.getMarker(), "").strip();
		var number = own.isEmpty() && listed.contains(footnote) ? Integer.toString(listed.indexOf(footnote) + 1) : own;
		return raised(number);
	}

	private static String raised(String mark) {
		var raised = new StringBuilder();
		mark.chars().map(c -> c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c).forEach(c -> raised.append((char) c));
		return raised.toString();
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
