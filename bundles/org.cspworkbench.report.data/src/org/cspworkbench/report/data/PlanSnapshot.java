package org.cspworkbench.report.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.flow.DocumentFlow;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.flow.Terms;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.words.FigureTokens;
import org.cspworkbench.report.words.Words;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A plan as it stood at one moment. Take it where the plan is edited; it can then be read in any thread. */
public final class PlanSnapshot {

	/** Under this key BIRT's application context carries the plan. */
	public static final String KEY = "org.cspworkbench.plan";

	private final Plan plan;
	private final PlanFigures figures;
	private final Map<Asked, List<Object[]>> rows = new HashMap<>();
	private final Map<String, Piece.Drawing> composed = new LinkedHashMap<>();
	private List<DocumentFlow.PartFlow> document;

	private record Asked(String dataSet, Given given) {
	}

	private PlanSnapshot(Plan plan) {
		this.plan = plan;
		figures = new PlanFigures(plan);
	}

	public static PlanSnapshot of(Plan plan) {
		return new PlanSnapshot(EcoreUtil.copy(plan));
	}

	public Plan plan() {
		return plan;
	}

	/** As a tag such as en-GB. */
	public String language() {
		return plan.getLanguage() == null || plan.getLanguage().isBlank() ? "en-GB" : plan.getLanguage();
	}

	public PlanFigures figures() {
		return figures;
	}

	public Terms terms() {
		return new Terms(plan);
	}

	/** Words of the plan with their figures filled in, as the plan's own area and newest months have them. */
	public Words words(String markdown) {
		return Words.of(markdown, new FigureTokens(plan, figures, null, null));
	}

	/** The rows of a data set, which a layout may ask for on every page. */
	public synchronized List<Object[]> rows(DataSet<?> set, Given given) {
		var asked = new Asked(set.name(), given);
		var known = rows.get(asked);
		if (known == null) {
			known = set.values(this, given).toList();
			rows.put(asked, known);
		}
		return known;
	}

	/** The document as pieces of pages: all parts, or those of some kinds. */
	public List<Piece> flow(Set<PartKind> kinds) {
		return document().stream().filter(part -> kinds.isEmpty() || kinds.contains(part.kind())).flatMap(part -> part.pieces().stream()).toList();
	}

	/** Makes the figures of a chart that is not in the plan's own document known to the data set "chart". */
	public synchronized void keep(Piece.Drawing drawing) {
		composed.put(drawing.id(), drawing);
	}

	/** Every chart that can be asked for. */
	public synchronized Stream<Piece.Drawing> drawings() {
		var own = flow(Set.of()).stream().filter(Piece.Drawing.class::isInstance).map(Piece.Drawing.class::cast);
		return Stream.concat(own, List.copyOf(composed.values()).stream());
	}

	/** The parts of the document, each with its pieces. */
	public synchronized List<DocumentFlow.PartFlow> document() {
		if (document == null) {
			document = DocumentFlow.of(plan, figures);
		}
		return document;
	}
}
