package org.cspworkbench.exchange.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.exchange.reading.FigureWords;
import org.cspworkbench.exchange.reading.PartnerNames;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;

/** What a plan has that fits into tables: its actions, priorities, figures, agencies and terms. */
final class PlanSheets {

	private static final Messages MESSAGES = Messages.of(PlanSheets.class);

	private final Plan plan;

	private PlanSheets(Plan plan) {
		this.plan = plan;
	}

	static List<Sheet> of(Plan plan) {
		var sheets = new PlanSheets(plan);
		return Stream.of(sheets.actions(), sheets.priorities(), sheets.figures(), sheets.agencies(), sheets.terms()).filter(sheet -> !sheet.rows().isEmpty()).toList();
	}

	private static Sheet sheet(String name, List<List<Object>> rows) {
		return new Sheet(MESSAGES.text("sheet." + name), List.of(MESSAGES.text("sheet." + name + ".columns").split("\\|")), rows);
	}

	private Sheet actions() {
		var rows = new ArrayList<List<Object>>();
		for (var priority : plan.getPriorities()) {
			addActions(priority, priority, rows);
		}
		return sheet("actions", rows);
	}

	private static void addActions(Priority priority, Priority topic, List<List<Object>> rows) {
		topic.getActions().forEach(action -> rows.add(row(title(priority), topic == priority ? null : topic.getTitle(), action.getRef(), action.getText(), leads(action),
				lines(action.getMeasures().stream().map(measure -> measure.getText())), action.getOutcome(), action.getTimescale(), action.getDue(),
				action.getStatus() == null ? null : action.getStatus().getWord(), lines(action.getUpdates().stream().map(PlanSheets::update)))));
		topic.getTopics().forEach(below -> addActions(priority, below, rows));
	}

	/** As the documents of partnerships head it: "Priority 1: Road safety". */
	private static String title(Priority priority) {
		return priority.getLabel() == null || priority.getLabel().isBlank() ? priority.getTitle() : MESSAGES.text("label.priority", priority.getLabel()) + ": " + priority.getTitle();
	}

	private static String leads(Action action) {
		return action.getLeads().stream().map(PlanSheets::lead).collect(Collectors.joining(", "));
	}

	private static String lead(Lead lead) {
		var name = Stream.of(lead.getAgency() == null ? null : lead.getAgency().getName(), lead.getRole(), lead.getText()).filter(Objects::nonNull).findFirst().orElse("");
		return PartnerNames.written(name) + (lead.isPrimary() ? "*" : "") + (lead.getUnit() == null ? "" : " (" + lead.getUnit() + ")");
	}

	private static String update(Update update) {
		return update.getDate() == null ? update.getText() : update.getDate() + " " + update.getText();
	}

	private static String lines(Stream<String> texts) {
		return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	private Sheet priorities() {
		var rows = new ArrayList<List<Object>>();
		plan.getPriorities().forEach(priority -> rows.add(row(title(priority), priority.getTheme(), priority.getScope(), priority.getWhy(),
				lines(priority.getTargets().stream().map(target -> target.getText())), lines(priority.getOpportunities().stream().map(opportunity -> opportunity.getText())))));
		return sheet("priorities", rows);
	}

	private Sheet figures() {
		var rows = new ArrayList<List<Object>>();
		plan.getSeries().forEach(series -> series.getFigures().forEach(figure -> rows.add(figure(series, figure))));
		return sheet("figures", rows);
	}

	private static List<Object> figure(Series series, Figure figure) {
		var indicator = Optional.ofNullable(series.getIndicator());
		return row(indicator.map(Indicator::getName).orElse(null), indicator.map(Indicator::getKey).orElse(null), indicator.map(found -> FigureWords.label(found.getKind())).orElse(null),
				indicator.map(Indicator::getUnit).orElse(null), FigureWords.label(series.getKind()), series.getArea() == null ? null : series.getArea().getName(),
				series.getGroup() == null ? null : series.getGroup().getName(), String.valueOf(figure.getPeriod()), figure.getValue(), FigureWords.reason(figure), FigureWords.marks(figure), source(series, figure));
	}

	private static String source(Series series, Figure figure) {
		var source = figure.getSource() == null ? series.getSource() : figure.getSource();
		return source == null ? null : source.getName();
	}

	private Sheet agencies() {
		var rows = new ArrayList<List<Object>>();
		if (plan.getPartnership() != null) {
			plan.getPartnership().getAgencies().forEach(agency -> {
				rows.add(agency(agency, null));
				agency.getUnits().forEach(unit -> rows.add(agency(unit, agency)));
			});
		}
		return sheet("agencies", rows);
	}

	private static List<Object> agency(Agency agency, Agency partOf) {
		return row(agency.getName(), agency.getShortName(), partOf == null ? null : partOf.getName(), String.join(", ", agency.getAliases()));
	}

	private Sheet terms() {
		return sheet("terms", plan.getGlossary().stream().map(term -> row(term.getTerm(), term.getExpansion() == null ? term.getMeaning() : term.getExpansion())).toList());
	}

	private static List<Object> row(Object... cells) {
		return Arrays.asList(cells);
	}
}
