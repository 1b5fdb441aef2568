package org.cspworkbench.exchange.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.begin.NewPlan;
import org.cspworkbench.exchange.ReadAccount;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanKind;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.views.Wording;
import org.eclipse.emf.ecore.EObject;

/** Reads a document as a plan. Everything that a reader of the document sees is somewhere in the plan, or named in a remark. */
public final class PlanReader {

	private static final Messages MESSAGES = Messages.of(PlanReader.class);

	private final Document document;
	private final ThemeMatch themes;
	private final LocalDate today;
	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Set<String> remarks = new LinkedHashSet<>();
	private final List<Piece> pieces;
	private final ActionTables tables;
	private final ActionMaker actions;
	private final PriorityReader priorities;
	private final MeasureTables measures;
	private final Map<Section, Headings.PriorityTitle> headed = new LinkedHashMap<>();
	private final ChapterBlocks blocks;

	/** @param today for the period of a plan that names none */
	public PlanReader(Document document, ThemeMatch themes, LocalDate today) {
		this.document = document;
		this.today = today;
		this.themes = themes;
		pieces = BrokenTables.joined(TypedActions.inTables(TurnedTables.upright(document.pieces())));
		tables = new ActionTables(pieces);
		var partnership = PartnershipFactory.eINSTANCE.createPartnership();
		plan.setPartnership(partnership);
		plan.getStatusValues().addAll(NewPlan.usualStatusValues());
		var statuses = new StatusWords(plan);
		var partners = new PartnerNames(partnership, Glossary.expansions(document));
		actions = new ActionMaker(plan, partners, statuses);
		priorities = new PriorityReader(pieces, plan, themes, actions);
		var book = new FigureBook(plan, themes, remarks::add);
		measures = new MeasureTables(pieces, plan, themes, priorities, new MeasureMaker(plan, book, statuses));
		blocks = new ChapterBlocks(plan, tables, measures, new MoneyTables(plan, partners, remarks::add), priorities, book, remarks::add);
	}

	public Plan plan() {
		return plan;
	}

	public ReadAccount read() {
		var front = FrontMatter.of(document);
		front(front);
		tables.all().forEach(actions::learn);
		new Frame(Chapter.of(withoutTitle()), tables::isIn).parts().forEach(this::part);
		measures.settle();
		prioritiesByHeading();
		plan.setKind(kind());
		if (front.years().isEmpty()) {
			years(Period.financialYear(today.minusMonths(3).getYear()));
			guessYears();
		}
		if (document.hiddenSheets() > 0) {
			remarks.add(MESSAGES.text("remark.hidden", document.hiddenSheets()));
		}
		if (document.charts() > 0) {
			remarks.add(MESSAGES.text("remark.charts", document.charts()));
		}
		return account();
	}

	private void front(FrontMatter front) {
		plan.setTitle(front.title());
		front.years().ifPresent(this::years);
		if (front.partnership().isEmpty()) {
			remarks.add(MESSAGES.text("remark.partnership"));
		}
		plan.getPartnership().setName(front.partnership().isEmpty() ? MESSAGES.text("partnership.unnamed") : front.partnership());
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(front.place().isEmpty() ? MESSAGES.text("area.unnamed") : front.place());
		area.setKind(AreaKind.DISTRICT);
		plan.getAreas().add(area);
		plan.setHomeArea(area);
	}

	private void years(Period years) {
		plan.setPeriod(years);
		plan.setYears(Wording.years(years));
	}

	/** The year in which most of the actions are due. */
	private void guessYears() {
		var due = new HashMap<Integer, Integer>();
		plan.eAllContents().forEachRemaining(element -> {
			if (element instanceof Action action && action.getDue() != null) {
				due.merge(action.getDue().minusMonths(3).getYear(), 1, Integer::sum);
			}
		});
		due.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).ifPresent(most -> years(Period.financialYear(most.getKey())));
		remarks.add(MESSAGES.text(due.isEmpty() ? "remark.years" : "remark.years.due", plan.getYears()));
	}

	/** The lines at the beginning that say whose plan it is and what are not said again in the introduction. */
	private List<Piece> withoutTitle() {
		var rest = pieces;
		for (var known = List.of(plan.getTitle(), plan.getPartnership().getName()); rest.size() > 1 && isHeading(rest.getFirst(), known);) {
			rest = rest.subList(1, rest.size());
		}
		return rest;
	}

	/** The name of the partnership in a sentence of its own is not one. */
	private static boolean isHeading(Piece piece, List<String> known) {
		return switch (piece) {
		case Piece.Paragraph first -> known.getFirst().equals(first.text());
		case Piece.Heading first -> known.stream().anyMatch(first.text()::equalsIgnoreCase);
		default -> false;
		};
	}

	/** A document without a table of actions has the priorities that its headings name; in another they number those of the tables. */
	private void prioritiesByHeading() {
		var none = plan.getPriorities().isEmpty();
		headed.forEach((section, title) -> {
			if (none) {
				section.setPriority(priorities.priority(title, false));
			} else {
				priorities.known(title).filter(priority -> priority.getLabel() == null).ifPresent(priority -> priority.setLabel(title.label()));
			}
		});
	}

	private void part(Frame.PlannedPart planned) {
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.setTitle(planned.title());
		part.setLabel(planned.label().isEmpty() ? null : planned.label());
		part.setKind(planned.kind());
		plan.getParts().add(part);
		for (var chapter : planned.chapters()) {
			var section = section(chapter, part, null, List.of(chapter, planned.whole()));
			if (!blocks.isListOfFigures(chapter)) {
				part.getSections().add(section);
			}
		}
		if (part.getSections().isEmpty()) {
			plan.getParts().remove(part);
		}
	}

	private Section section(Chapter chapter, Part part, Priority around, List<Chapter> chapters) {
		var section = AssessmentFactory.eINSTANCE.createSection();
		var priority = Headings.priority(chapter.title());
		var title = priority.map(Headings.PriorityTitle::title).orElseGet(() -> Headings.title(chapter.title()));
		section.setTitle(title);
		section.setListed(!chapter.title().isEmpty());
		priority.ifPresent(found -> {
			section.setLabel(MESSAGES.text("label.priority", found.label()));
			headed.put(section, found);
		});
		section.setKind(Headings.sectionKind(part.getKind()));
		themes.theme(title).ifPresent(section::setTheme);
		var own = priorityOf(chapter, part, around);
		if (part.getKind() != PartKind.REVIEW) {
			own.ifPresent(section::setPriority);
		}
		section.getBlocks().addAll(blocks.of(chapter, own.orElse(around), part.getKind() == PartKind.REVIEW, chapters));
		for (var below : chapter.chapters()) {
			var holder = own.orElse(around);
			if (holder != null && priorities.takesOver(below, holder)) {
				continue;
			}
			var inner = new ArrayList<>(List.of(below));
			inner.addAll(chapters);
			section.getSections().add(section(below, part, holder, inner));
		}
		return section;
	}

	/** The priority that a chapter with actions is about. Actions under a heading within the chapter of a priority are a topic of it. */
	private Optional<Priority> priorityOf(Chapter chapter, Part part, Priority around) {
		var numbered = Headings.priority(chapter.title());
		var ownActions = chapter.pieces().stream().flatMap(piece -> tables.at(piece).stream()).anyMatch(rows -> !rows.namesPriorities());
		if (numbered.isEmpty() ? !ownActions : !tables.isIn(chapter) && !measures.isIn(chapter)) {
			return Optional.empty();
		}
		var title = numbered.orElseGet(() -> priorities.title(chapter.title()));
		return Optional.of(around != null && numbered.isEmpty() ? priorities.topic(around, title.title()) : priorities.priority(title, part.getKind() == PartKind.REVIEW));
	}

	private PlanKind kind() {
		var analysed = plan.getParts().stream().anyMatch(part -> part.getKind() == PartKind.ANALYSIS);
		if (!plan.getReviews().isEmpty()) {
			return PlanKind.REVIEW_AND_PLAN;
		}
		if (plan.getPriorities().isEmpty()) {
			return analysed ? PlanKind.ASSESSMENT : PlanKind.OTHER;
		}
		return analysed ? PlanKind.ASSESSMENT_AND_PLAN : plan.getParts().size() == 1 ? PlanKind.ACTION_PLAN : PlanKind.PLAN;
	}

	private ReadAccount account() {
		return new ReadAccount(count(Priority.class), count(Action.class), count(Figure.class), count(FreeTable.class), List.copyOf(remarks));
	}

	/** Topics of a priority are not counted again. */
	private int count(Class<? extends EObject> kind) {
		var count = 0;
		for (var all = plan.eAllContents(); all.hasNext();) {
			var one = all.next();
			count += kind.isInstance(one) && !(one instanceof Priority && one.eContainer() instanceof Priority) ? 1 : 0;
		}
		return count;
	}
}
