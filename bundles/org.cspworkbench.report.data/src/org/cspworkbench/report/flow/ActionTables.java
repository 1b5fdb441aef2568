package org.cspworkbench.report.flow;

import static org.cspworkbench.model.assessment.ActionField.LEADS;
import static org.cspworkbench.model.assessment.ActionField.MEASURES;
import static org.cspworkbench.model.assessment.ActionField.REF;
import static org.cspworkbench.model.assessment.ActionField.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.ActionColumn;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Opportunity;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.model.plan.Target;
import org.cspworkbench.model.plan.TargetKind;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The actions of priorities, with the targets above and the opportunities below. */
final class ActionTables {

	private final ActionTable table;
	private final Setting setting;
	private final ActionCells cells;
	private final List<ActionColumn> columns;

	ActionTables(ActionTable table, Setting setting) {
		this.table = table;
		this.setting = setting;
		cells = new ActionCells(setting.terms(), setting::words);
		columns = table.getColumns().isEmpty() ? usualColumns() : table.getColumns();
	}

	private static List<ActionColumn> usualColumns() {
		return Stream.of(REF, TEXT, LEADS, MEASURES).map(field -> {
			var column = AssessmentFactory.eINSTANCE.createActionColumn();
			column.setField(field);
			return column;
		}).toList();
	}

	List<Piece> pieces() {
		var pieces = new ArrayList<Piece>();
		var priorities = priorities();
		for (var priority : priorities) {
			if (priorities.size() > 1) {
				pieces.add(heading(setting.level(), label(priority)));
			}
			addPriority(priority, pieces, priorities.size() > 1 ? setting.level() + 1 : setting.level());
		}
		return pieces;
	}

	private List<Priority> priorities() {
		if (!table.getPriorities().isEmpty()) {
			return table.getPriorities();
		}
		if (setting.priority() != null && (table.getReview() == null || EcoreUtil.isAncestor(table.getReview(), setting.priority()))) {
			return List.of(setting.priority());
		}
		return table.getReview() != null ? table.getReview().getPriorities() : setting.plan().getPriorities();
	}

	private String label(Priority priority) {
		return DocumentFlow.named(priority, setting.terms());
	}

	private Piece heading(int level, String words) {
		return new Piece.Heading(level, words, "", setting.numbering().id(), false, false);
	}

	private void addPriority(Priority priority, List<Piece> pieces, int level) {
		if (!Setting.isBlank(priority.getStrapLine())) {
			pieces.add(new Piece.Prose(Words.literal(priority.getStrapLine())));
		}
		if (table.isWithTargets()) {
			addTargets(priority, pieces);
		}
		if (!priority.getActions().isEmpty()) {
			pieces.add(new Piece.Table(grid(priority), setting.numbering().id()));
		}
		if (table.isWithOpportunities()) {
			addOpportunities(priority, pieces, level);
		}
		for (var topic : priority.getTopics()) {
			pieces.add(heading(level, topic.getTitle()));
			addPriority(topic, pieces, level + 1);
		}
	}

	private void addTargets(Priority priority, List<Piece> pieces) {
		priority.getTargets().forEach(target -> pieces.add(new Piece.Prose(target(target))));
		if (!priority.getMeasures().isEmpty()) {
			var success = priority.getMeasures().stream().map(measure -> setting.line(measure.getText())).collect(Collectors.joining("; "));
			pieces.add(new Piece.Prose(labelled(setting.word("targets.success"), success)));
		}
	}

	private Words target(Target target) {
		return labelled(setting.word(target.getKind() == TargetKind.OVERALL ? "targets.overall" : "targets.specific"), setting.line(target.getText()));
	}

	private static Words labelled(String label, String text) {
		return new Words(List.of(new Passage.Paragraph(List.of(new Run(label + ": ", true, false, null), Run.plain(text)))));
	}

	private void addOpportunities(Priority priority, List<Piece> pieces, int level) {
		var byHeading = new LinkedHashMap<String, List<Opportunity>>();
		priority.getOpportunities().forEach(one -> byHeading
				.computeIfAbsent(Setting.isBlank(one.getHeading()) ? setting.word("opportunities.title") : one.getHeading(), h -> new ArrayList<>()).add(one));
		byHeading.forEach((words, opportunities) -> {
			pieces.add(heading(level, words));
			pieces.add(new Piece.Prose(new Words(List.of(new Passage.Points(false, 1, opportunities.stream().map(this::opportunity).toList())))));
		});
	}

	private List<Passage> opportunity(Opportunity opportunity) {
		return setting.words(opportunity.getText()).passages();
	}

	private Grid grid(Priority priority) {
		var headings = columns.stream().map(column -> heading(column, priority)).toList();
		var body = priority.getActions().stream().map(action -> columns.stream().map(column -> cell(column, action)).toList()).toList();
		return Grid.headed("", headings, columns.stream().map(column -> Align.START).toList(), body);
	}

	/** The heading explains the star only where one is printed. */
	private String heading(ActionColumn column, Priority priority) {
		if (!Setting.isBlank(column.getHeading())) {
			return column.getHeading();
		}
		var starred = column.getField() == LEADS && priority.getActions().stream().flatMap(action -> action.getLeads().stream()).anyMatch(Lead::isPrimary);
		var own = setting.plan().getTerms().stream().anyMatch(term -> "actions.leads".equals(term.getKey()) || "action.leads".equals(term.getKey()));
		return setting.word(starred && !own ? "actions.leads-starred" : "actions." + column.getField().getLiteral());
	}

	private Cell cell(ActionColumn column, Action action) {
		return switch (column.getField()) {
		case REF -> Cell.heading(Objects.toString(action.getRef(), ""));
		case TEXT -> Cell.of(withCondition(action));
		case LEADS -> Cell.of(ActionCells.leads(action.getLeads()));
		case PRIMARY_LEADS -> Cell.of(ActionCells.primaryLeads(action));
		case OTHER_LEADS -> Cell.of(ActionCells.otherLeads(action));
		case MEASURES -> Cell.of(cells.measures(action.getMeasures()));
		case OUTCOME -> Cell.of(setting.words(action.getOutcome()));
		case TIMESCALE -> Cell.of(cells.timescale(action));
		case UPDATES -> Cell.of(updates(column, action));
		case STATUS -> ActionCells.status(action, table.getRound()).map(ActionTables::status).orElse(Cell.of(""));
		case FUNDING -> Cell.of(action.getFundings().stream().map(ActionCells::moneyOrWords).collect(Collectors.joining(", ")));
		case CONTINUES -> Cell.of(ActionCells.continues(action));
		};
	}

	/** Where rounds have columns of their own, another column has what is in none of them. */
	private Words updates(ActionColumn column, Action action) {
		var rounds = columns.stream().map(ActionColumn::getRound).filter(Objects::nonNull).collect(Collectors.toSet());
		return column.getRound() != null ? cells.newestUpdate(action, column.getRound())
				: rounds.isEmpty() ? cells.newestUpdate(action, table.getRound()) : cells.newestUpdateOutside(action, rounds);
	}

	private Words withCondition(Action action) {
		var text = setting.words(action.getText());
		return Setting.isBlank(action.getCondition()) ? text
				: text.and(new Words(List.of(new Passage.Paragraph(List.of(new Run(action.getCondition(), false, true, null))))));
	}

	private static Cell status(StatusValue status) {
		return Cell.of(ActionCells.status(status)).coloured(status.getColour());
	}
}
