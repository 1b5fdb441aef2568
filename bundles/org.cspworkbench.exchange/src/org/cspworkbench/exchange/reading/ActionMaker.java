package org.cspworkbench.exchange.reading;

import java.time.LocalDate;
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
import org.cspworkbench.model.assessment.ActionColumn;
import org.cspworkbench.model.assessment.ActionField;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;

/** Rows of a table of actions as actions of a priority. A column that is not understood is kept as a note on each action. */
final class ActionMaker {

	private static final Pattern SEVERAL = Pattern.compile("\\n+|\\s+/\\s+|\\s*[•·]\\s*");
	private static final Pattern BULLET = Pattern.compile("^[•·▪●○◦■]\\s*");

	private static final Pattern WELSH = Pattern.compile("(?i)\\b(?:arweinydd|arweiniol|asiantaeth|perchennog|cyfrifol|sefydliad)\\w*.*/|/.*\\b(?:arweinydd|arweiniol|asiantaeth|perchennog|cyfrifol|sefydliad)");
	private static final Pattern BOTH = Pattern.compile("[^,;\\n/]+\\s/\\s[^,;\\n/]+");

	private final Plan plan;
	private final RoundColumns rounds;
	private final PartnerNames partners;
	private final StatusWords statuses;

	ActionMaker(Plan plan, PartnerNames partners, StatusWords statuses) {
		this.plan = plan;
		rounds = new RoundColumns(plan);
		this.partners = partners;
		this.statuses = statuses;
	}

	void learn(ActionRows rows) {
		rows.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> {
			partners.learn(names(rows.columns(), row, Meaning.LEADS));
			partners.learn(names(rows.columns(), row, Meaning.OTHER_LEADS));
		});
	}

	Action action(ActionColumns columns, Row row, boolean numbersLead) {
		var action = PlanFactory.eINSTANCE.createAction();
		var text = columns.text(row, Meaning.TEXT);
		var ref = numbersLead ? LeadingNumbers.of(text) : columns.text(row, Meaning.REF).replaceFirst("\\.$", "");
		action.setRef(ref.isEmpty() ? null : ref);
		action.setText(words(numbersLead ? LeadingNumbers.without(text) : text));
		action.getLeads().addAll(partners.leads(names(columns, row, Meaning.LEADS), columns.has(Meaning.OTHER_LEADS)));
		action.getLeads().addAll(partners.leads(names(columns, row, Meaning.OTHER_LEADS), false));
		several(columns.text(row, Meaning.MEASURES)).forEach(each -> action.getMeasures().add(measure(each)));
		var outcome = columns.text(row, Meaning.OUTCOME);
		action.setOutcome(outcome.isEmpty() ? null : Markdown.of(outcome));
		timescale(action, timescale(columns, row), columns.text(row, Meaning.DUE), columns.text(row, Meaning.TIMESCALE));
		status(action, columns.of(Meaning.STATUS), row);
		funding(action, columns.text(row, Meaning.FUNDING));
		columns.of(Meaning.UPDATES).forEach(column -> {
			var round = rounds.round(columns, column);
			note(action, row.text(column.index()), round.isEmpty() && columns.of(Meaning.UPDATES).size() > 1 ? column.heading() : "").ifPresent(update -> round.ifPresent(update::setRound));
		});
		columns.of(Meaning.UNKNOWN).forEach(column -> note(action, row.text(column.index()), column.heading()));
		return action;
	}

	/** Where the heading says itself in Welsh and in English, so do the names below it: each pair is one. */
	private static String names(ActionColumns columns, Row row, Meaning meaning) {
		var names = columns.text(row, meaning);
		return columns.of(meaning).stream().anyMatch(column -> WELSH.matcher(column.heading()).find()) ? BOTH.matcher(names).replaceAll("\"$0\"") : names;
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

	/** @param due and @param when as the columns say them; the day on which something starts is not that by which it is done */
	private void timescale(Action action, String words, String due, String when) {
		var said = words.isEmpty() ? due : words;
		if (!said.isEmpty()) {
			action.setTimescale(Days.readable(said));
			Days.due(due).or(() -> quarter(due)).or(() -> Days.due(when)).or(() -> quarter(when)).ifPresent(action::setDue);
		}
	}

	private Optional<LocalDate> quarter(String words) {
		return RoundColumns.period(words, Optional.ofNullable(plan.getPeriod())).map(period -> period.last().atEndOfMonth());
	}

	private void status(Action action, List<Column> columns, Row row) {
		columns.stream().map(column -> StatusWords.shown(row, column.index())).filter(text -> !text.isEmpty()).forEach(text ->
				statuses.value(text).ifPresentOrElse(action::setStatus, () -> note(action, text, columns.getFirst().heading())));
	}

	private static Optional<Update> note(Action action, String text, String heading) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		var update = MonitoringFactory.eINSTANCE.createUpdate();
		update.setText(Notes.said(heading, text));
		Days.atStart(text).ifPresent(update::setDate);
		action.getUpdates().add(update);
		return Optional.of(update);
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
	ActionTable table(ActionColumns columns) {
		var table = AssessmentFactory.eINSTANCE.createActionTable();
		for (var column : columns.columns()) {
			field(column, columns).ifPresent(field -> {
				var added = AssessmentFactory.eINSTANCE.createActionColumn();
				added.setField(field);
				added.setHeading(column.heading().isEmpty() ? null : column.heading());
				rounds.round(columns, column).ifPresent(added::setRound);
				table.getColumns().add(added);
			});
		}
		notes(columns).ifPresent(table.getColumns()::add);
		return table;
	}

	/** The first of those columns of progress that are not of a quarter; null for none. */
	private Column progress(ActionColumns columns) {
		return columns.of(Meaning.UPDATES).stream().filter(column -> rounds.round(columns, column).isEmpty()).findFirst().orElse(null);
	}

	/** A column for what is kept as notes, where the table has none for progress in which they would stand. */
	private Optional<ActionColumn> notes(ActionColumns columns) {
		var headings = columns.of(Meaning.UNKNOWN).stream().map(Column::heading).filter(heading -> !heading.isEmpty()).toList();
		if (headings.isEmpty() || columns.of(Meaning.UPDATES).stream().anyMatch(column -> rounds.round(columns, column).isEmpty())) {
			return Optional.empty();
		}
		var added = AssessmentFactory.eINSTANCE.createActionColumn();
		added.setField(ActionField.UPDATES);
		added.setHeading(String.join(" / ", headings));
		return Optional.of(added);
	}

	private Optional<ActionField> field(Column column, ActionColumns columns) {
		return Optional.ofNullable(switch (column.meaning()) {
		case REF -> ActionField.REF;
		case TEXT -> ActionField.TEXT;
		case LEADS -> columns.has(Meaning.OTHER_LEADS) ? ActionField.PRIMARY_LEADS : ActionField.LEADS;
		case OTHER_LEADS -> ActionField.OTHER_LEADS;
		case MEASURES -> ActionField.MEASURES;
		case OUTCOME -> ActionField.OUTCOME;
		case TIMESCALE -> ActionField.TIMESCALE;
		case DUE -> columns.has(Meaning.TIMESCALE) ? null : ActionField.TIMESCALE;
		case UPDATES -> rounds.round(columns, column).isPresent() || column == progress(columns) ? ActionField.UPDATES : null;
		case STATUS -> ActionField.STATUS;
		case FUNDING -> ActionField.FUNDING;
		case START -> columns.has(Meaning.TIMESCALE) || columns.has(Meaning.DUE) ? null : ActionField.TIMESCALE;
		case PRIORITY, TOPIC, UNKNOWN -> null;
		});
	}
}
