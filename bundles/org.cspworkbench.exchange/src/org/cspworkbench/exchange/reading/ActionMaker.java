package org.cspworkbench.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.ActionColumns.Column;
import org.cspworkbench.exchange.reading.ActionColumns.Meaning;
import org.cspworkbench.model.assessment.ActionField;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.PlanFactory;

/** Rows of a table of actions as actions of a priority. A column that is not understood is kept as a note on each action. */
final class ActionMaker {

	private static final Pattern SEVERAL = Pattern.compile("\\n+|\\s+/\\s+|\\s*[•·]\\s*");
	private static final Pattern BULLET = Pattern.compile("^[•·▪●○◦■]\\s*");

	private final PartnerNames partners;
	private final StatusWords statuses;

	ActionMaker(PartnerNames partners, StatusWords statuses) {
		this.partners = partners;
		this.statuses = statuses;
	}

	void learn(ActionRows rows) {
		rows.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> {
			partners.learn(rows.columns().text(row, Meaning.LEADS));
			partners.learn(rows.columns().text(row, Meaning.OTHER_LEADS));
		});
	}

	Action action(ActionColumns columns, Row row, boolean numbersLead) {
		var action = PlanFactory.eINSTANCE.createAction();
		var text = columns.text(row, Meaning.TEXT);
		var ref = numbersLead ? LeadingNumbers.of(text) : columns.text(row, Meaning.REF).replaceFirst("\\.$", "");
		action.setRef(ref.isEmpty() ? null : ref);
		action.setText(words(numbersLead ? LeadingNumbers.without(text) : text));
		action.getLeads().addAll(partners.leads(columns.text(row, Meaning.LEADS), columns.has(Meaning.OTHER_LEADS)));
		action.getLeads().addAll(partners.leads(columns.text(row, Meaning.OTHER_LEADS), false));
		several(columns.text(row, Meaning.MEASURES)).forEach(each -> action.getMeasures().add(measure(each)));
		var outcome = columns.text(row, Meaning.OUTCOME);
		action.setOutcome(outcome.isEmpty() ? null : Markdown.of(outcome));
		timescale(action, timescale(columns, row), columns.text(row, Meaning.DUE));
		status(action, columns.of(Meaning.STATUS), row);
		funding(action, columns.text(row, Meaning.FUNDING));
		columns.of(Meaning.UPDATES).forEach(column -> note(action, row.text(column.index()), columns.of(Meaning.UPDATES).size() > 1 ? column.heading() : ""));
		columns.of(Meaning.UNKNOWN).forEach(column -> note(action, row.text(column.index()), column.heading()));
		return action;
	}

	/** Lines with bullets are points of a list. */
	private static String words(String cell) {
		return cell.lines().map(line -> BULLET.matcher(line.strip()).find() ? "- " + Markdown.of(BULLET.matcher(line.strip()).replaceFirst("")) : Markdown.of(line)).filter(line -> !line.isBlank())
				.reduce((text, line) -> text + (line.startsWith("- ") && text.lines().reduce((first, last) -> last).orElse("").startsWith("- ") ? "\n" : "\n\n") + line).orElse("");
	}

	private static List<String> several(String cell) {
		return Arrays.stream(SEVERAL.split(cell)).map(String::strip).filter(text -> !text.isEmpty()).toList();
	}

	private static Measure measure(String text) {
		var measure = PlanFactory.eINSTANCE.createMeasure();
		measure.setText(Markdown.of(text));
		return measure;
	}

	/** From when to when, where each stands in a column of its own. */
	private static String timescale(ActionColumns columns, Row row) {
		var said = columns.text(row, Meaning.TIMESCALE);
		var start = Days.readable(columns.text(row, Meaning.START));
		var end = Days.readable(columns.text(row, Meaning.DUE));
		return start.isEmpty() ? said : Stream.of(start, said.isEmpty() ? end : said).filter(each -> !each.isEmpty()).collect(Collectors.joining(" – "));
	}

	private static void timescale(Action action, String words, String due) {
		var said = words.isEmpty() ? due : words;
		if (!said.isEmpty()) {
			action.setTimescale(Days.readable(said));
			Days.due(due).or(() -> Days.due(words)).ifPresent(action::setDue);
		}
	}

	private void status(Action action, List<Column> columns, Row row) {
		columns.stream().map(column -> StatusWords.shown(row, column.index())).filter(text -> !text.isEmpty()).forEach(text ->
				statuses.value(text).ifPresentOrElse(action::setStatus, () -> note(action, text, columns.getFirst().heading())));
	}

	private static void note(Action action, String text, String heading) {
		if (text.isEmpty()) {
			return;
		}
		var update = MonitoringFactory.eINSTANCE.createUpdate();
		update.setText(Notes.said(heading, text));
		Days.atStart(text).ifPresent(update::setDate);
		action.getUpdates().add(update);
	}

	private static void funding(Action action, String words) {
		if (words.isEmpty()) {
			return;
		}
		var funding = PlanFactory.eINSTANCE.createFunding();
		funding.setPurpose(words);
		Pounds.in(words).ifPresent(funding::setAmount);
		action.getFundings().add(funding);
	}

	/** A table that shows the columns of the document under their own headings. */
	static ActionTable table(ActionColumns columns) {
		var table = AssessmentFactory.eINSTANCE.createActionTable();
		for (var column : columns.columns()) {
			field(column, columns).ifPresent(field -> {
				var added = AssessmentFactory.eINSTANCE.createActionColumn();
				added.setField(field);
				added.setHeading(column.heading().isEmpty() ? null : column.heading());
				table.getColumns().add(added);
			});
		}
		return table;
	}

	private static Optional<ActionField> field(Column column, ActionColumns columns) {
		return Optional.ofNullable(switch (column.meaning()) {
		case REF -> ActionField.REF;
		case TEXT -> ActionField.TEXT;
		case LEADS -> columns.has(Meaning.OTHER_LEADS) ? ActionField.PRIMARY_LEADS : ActionField.LEADS;
		case OTHER_LEADS -> ActionField.OTHER_LEADS;
		case MEASURES -> ActionField.MEASURES;
		case OUTCOME -> ActionField.OUTCOME;
		case TIMESCALE -> ActionField.TIMESCALE;
		case DUE -> columns.has(Meaning.TIMESCALE) ? null : ActionField.TIMESCALE;
		case UPDATES -> column == columns.of(Meaning.UPDATES).getFirst() ? ActionField.UPDATES : null;
		case STATUS -> ActionField.STATUS;
		case FUNDING -> ActionField.FUNDING;
		case START -> columns.has(Meaning.TIMESCALE) || columns.has(Meaning.DUE) ? null : ActionField.TIMESCALE;
		case PRIORITY, TOPIC, UNKNOWN -> null;
		});
	}
}
