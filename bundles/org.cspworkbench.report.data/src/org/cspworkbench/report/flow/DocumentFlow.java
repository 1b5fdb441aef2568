package org.cspworkbench.report.flow;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.views.FigureViews;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;

/** The document in its own order: parts, sections and blocks as pieces of pages. */
public final class DocumentFlow {

	private final Plan plan;
	private final PlanFigures figures;
	private final FigureViews views;
	private final Terms terms;
	private final Numbering numbering = new Numbering();
	private final List<Piece> pieces = new ArrayList<>();

	private DocumentFlow(Plan plan, PlanFigures figures) {
		this.plan = plan;
		this.figures = figures;
		views = new FigureViews(plan, figures);
		terms = new Terms(plan);
	}

	/** A part and what its pages are made of. */
	public record PartFlow(PartKind kind, List<Piece> pieces) {
	}

	/** All parts, or the usual ones when the plan has none; tables and charts are numbered through them. */
	public static List<PartFlow> of(Plan plan, PlanFigures figures) {
		var flow = new DocumentFlow(plan, figures);
		var parts = plan.getParts().isEmpty() ? new UsualDocument(plan, flow.terms).parts() : plan.getParts();
		return parts.stream().map(flow::part).toList();
	}

	private PartFlow part(Part part) {
		pieces.clear();
		add(part);
		return new PartFlow(part.getKind(), List.copyOf(pieces));
	}

	private void add(Part part) {
		var title = Setting.isBlank(part.getLabel()) ? part.getTitle() : terms.phrase("part.heading", part.getLabel(), part.getTitle());
		pieces.add(new Piece.Heading(1, title, "", numbering.id(), part.isListed(), true));
		var onlyTitle = pieces.size();
		part.getSections().forEach(section -> add(section, 2, null, pieces.size() == onlyTitle));
	}

	/** A section with nothing below its heading is left out. A theme begins on a page of its own, unless it follows the part's title. */
	private void add(Section section, int level, Setting above, boolean firstOfPart) {
		if (section.isOmitted()) {
			return;
		}
		var setting = setting(section, level, above);
		var onNewPage = level == 2 && section.getKind() == SectionKind.THEME && !firstOfPart;
		var before = pieces.size();
		pieces.add(new Piece.Heading(level, title(section), arrow(section, setting), numbering.id(), section.isListed(), onNewPage));
		var blocks = new BlockFlow(setting);
		section.getBlocks().forEach(block -> pieces.addAll(blocks.pieces(block)));
		if (section.getKind() == SectionKind.THEME && !Setting.isBlank(section.getTheme()) && new ThemeBlocks(section.getTheme(), plan, figures).hasFigures()) {
			pieces.add(new Piece.OfTheme(section.getTheme()));
		}
		section.getSections().forEach(inner -> add(inner, level + 1, setting, false));
		if (pieces.size() == before + 1) {
			pieces.removeLast();
		}
	}

	private Setting setting(Section section, int level, Setting above) {
		var period = section.getPeriod() != null ? section.getPeriod() : above == null ? null : above.period();
		var area = section.getArea() != null ? section.getArea() : above == null ? null : above.area();
		var priority = section.getPriority() != null ? section.getPriority() : above == null ? null : above.priority();
		return new Setting(plan, figures, views, terms, numbering, period, area, priority, level + 1);
	}

	private String title(Section section) {
		if (!Setting.isBlank(section.getLabel())) {
			return terms.phrase("section.heading", section.getLabel(), section.getTitle());
		}
		if (section.getPriority() != null && section.getKind() == SectionKind.THEME && !Setting.isBlank(section.getPriority().getLabel())) {
			return terms.phrase("section.heading", terms.phrase("priority.label", section.getPriority().getLabel()), section.getTitle());
		}
		return section.getTitle();
	}

	/** "Priority 1: Domestic abuse". */
	static String named(Priority priority, Terms terms) {
		return Setting.isBlank(priority.getLabel()) ? priority.getTitle()
				: terms.phrase("section.heading", terms.phrase("priority.label", priority.getLabel()), priority.getTitle());
	}

	private String arrow(Section section, Setting setting) {
		if (section.getHeadline() == null) {
			return "";
		}
		var subject = figures.dated(new Subject(section.getHeadline(), setting.home(), null, setting.period(), null));
		return figures.direction(subject).map(direction -> direction.arrow()).orElse("");
	}
}
