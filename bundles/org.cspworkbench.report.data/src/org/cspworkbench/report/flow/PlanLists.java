package org.cspworkbench.report.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Definition;
import org.cspworkbench.model.assessment.PlanList;
import org.cspworkbench.model.partnership.ContactLine;
import org.cspworkbench.model.partnership.ContactPoint;
import org.cspworkbench.model.partnership.Membership;
import org.cspworkbench.model.plan.Consultation;
import org.cspworkbench.model.plan.HigherPlan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;

/** The plan's own lists. One with nothing in it prints nothing. */
final class PlanLists {

	private final PlanList list;
	private final Setting setting;

	PlanLists(PlanList list, Setting setting) {
		this.list = list;
		this.setting = setting;
	}

	List<Piece> pieces() {
		var plan = setting.plan();
		return switch (list.getContent()) {
		case PRIORITIES -> priorities();
		case GLOSSARY -> glossary(plan.getGlossary(), setting);
		case MEMBERS -> members();
		case CONTACTS -> contacts();
		case MEETINGS -> table(plan.getPartnership() == null ? List.of() : plan.getPartnership().getMeetings(), List.of("meetings.name", "meetings.purpose", "meetings.frequency", "meetings.chair"),
				one -> List.of(Cell.heading(one.getName()), Cell.of(setting.words(one.getPurpose())), Cell.of(text(one.getFrequency())),
						Cell.of(one.getChair() == null ? "" : one.getChair().getName())));
		case SOURCES -> table(plan.getSources(), List.of("sources.name", "sources.publisher", "sources.edition", "sources.extracted", "sources.licence"),
				one -> List.of(Cell.heading(one.getName()), Cell.of(one.getPublisher() != null ? one.getPublisher().getName() : text(one.getPublisherName())),
						Cell.of(text(one.getEdition())), Cell.of(day(one.getExtractDate())), Cell.of(text(one.getLicence()))));
		case BREAKS -> table(plan.getBreaks(), List.of("breaks.title", "breaks.from", "breaks.description"),
				one -> List.of(Cell.heading(one.getTitle()), Cell.of(day(one.getFrom())), Cell.of(setting.words(one.getDescription()))));
		case DUTIES -> table(plan.getDuties(), List.of("duties.requirement", "duties.source", "duties.state", "duties.evidence"),
				one -> List.of(Cell.heading(one.getRequirement()), Cell.of(text(one.getSource())), Cell.of(sentenceCase(one.getState().getLiteral())), Cell.of(setting.words(one.getEvidence()))));
		case SCORING -> table(plan.getScorings(), List.of("scoring.subject", "scoring.scored", "scoring.scores"),
				one -> List.of(Cell.heading(one.getSubject()), Cell.of(text(one.getScoredBy())), Cell.of(scores(one))));
		case CONSULTATION -> table(chosen(plan.getConsultations(), Consultation::getPriorities), List.of("consultation.title", "consultation.when", "consultation.respondents", "consultation.findings", "consultation.response"),
				one -> List.of(Cell.heading(one.getTitle()), Cell.of(span(one.getFrom(), one.getTo())), Cell.of(one.getRespondents() == null ? "" : one.getRespondents().toString()),
						Cell.of(setting.words(one.getFindings())), Cell.of(setting.words(one.getResponse()))));
		case ALIGNMENT -> alignment();
		case FUNDING -> table(plan.getFundings(), List.of("funded.purpose", "funded.amount", "funded.funders", "funded.ends"),
				one -> List.of(Cell.heading(text(one.getPurpose())), Cell.of(ActionCells.pounds(one)), Cell.of(ActionCells.funders(one)), Cell.of(day(one.getEndsOn()))));
		case OPPORTUNITIES -> points(chosenPriorities().flatMap(priority -> priority.getOpportunities().stream()).map(one -> one.getText()).toList());
		case TARGETS -> points(chosenPriorities().flatMap(priority -> priority.getTargets().stream()).map(one -> one.getText()).toList());
		case MEASURES -> new MeasureTable(chosenPriorities().toList(), setting).pieces();
		case SIGN_OFF -> table(plan.getSignOffs(), List.of("signoff.body", "signoff.date", "signoff.reference"),
				one -> List.of(Cell.heading(one.getBody()), Cell.of(day(one.getDate())), Cell.of(text(one.getReference()))));
		};
	}

	private Stream<Priority> chosenPriorities() {
		var all = list.getReview() == null ? setting.plan().getPriorities() : list.getReview().getPriorities();
		return (list.getPriorities().isEmpty() ? all : list.getPriorities()).stream();
	}

	private <T> List<T> chosen(List<T> all, Function<T, List<Priority>> about) {
		return list.getPriorities().isEmpty() ? all : all.stream().filter(one -> about.apply(one).stream().anyMatch(list.getPriorities()::contains)).toList();
	}

	private <T> List<Piece> table(List<T> rows, List<String> headings, Function<T, List<Cell>> cells) {
		if (rows.isEmpty()) {
			return List.of();
		}
		var grid = Grid.headed("", headings.stream().map(setting::word).toList(), headings.stream().map(h -> Align.START).toList(), rows.stream().map(cells).toList());
		return List.of(new Piece.Table(grid.withoutEmptyColumns(), setting.numbering().id()));
	}

	private List<Piece> points(List<String> texts) {
		return texts.isEmpty() ? List.of() : List.of(new Piece.Prose(new Words(List.of(new Passage.Points(false, 1, texts.stream().map(text -> setting.words(text).passages()).toList())))));
	}

	/** Long titles with their scope in brackets, in the plan's order; numbered as the plan numbers them. */
	private List<Piece> priorities() {
		var priorities = chosenPriorities().toList();
		if (priorities.isEmpty()) {
			return List.of();
		}
		var first = number(priorities.getFirst());
		if (first > 0 && IntStream.range(0, priorities.size()).allMatch(i -> number(priorities.get(i)) == first + i)) {
			return List.of(listed(true, first, priorities.stream().map(priority -> priority(priority, priority.getTitle())).toList()));
		}
		if (priorities.stream().anyMatch(priority -> Setting.isBlank(priority.getLabel()))) {
			return List.of(listed(false, 1, priorities.stream().map(priority -> priority(priority, priority.getTitle())).toList()));
		}
		return List.of(new Piece.Prose(new Words(priorities.stream().flatMap(priority -> priority(priority, priority.getLabel() + ". " + priority.getTitle()).stream()).toList())));
	}

	private static Piece listed(boolean ordered, int first, List<List<Passage>> items) {
		return new Piece.Prose(new Words(List.of(new Passage.Points(ordered, first, items))));
	}

	/** 0 when the label is no plain number. */
	private static int number(Priority priority) {
		return !Setting.isBlank(priority.getLabel()) && priority.getLabel().matches("[1-9]\\d?") ? Integer.parseInt(priority.getLabel()) : 0;
	}

	private List<Passage> priority(Priority priority, String title) {
		var scope = setting.line(priority.getScope());
		return List.of(new Passage.Paragraph(scope.isEmpty() ? List.of(new Run(title, true, false, null)) : List.of(new Run(title, true, false, null), Run.plain(" (" + scope + ")"))));
	}

	static List<Piece> glossary(List<Definition> definitions, Setting setting) {
		if (definitions.isEmpty()) {
			return List.of();
		}
		var body = definitions.stream().map(one -> List.of(Cell.heading(one.getTerm()), Cell.of(meaning(one, setting)))).toList();
		var grid = Grid.headed("", List.of(setting.word("definitions.term"), setting.word("definitions.meaning")), List.of(Align.START, Align.START), body);
		return List.of(new Piece.Table(grid, setting.numbering().id()));
	}

	private static Words meaning(Definition definition, Setting setting) {
		var source = Setting.isBlank(definition.getSource()) ? Words.NONE : Words.literal(setting.phrase("definitions.source", definition.getSource()));
		return Words.literal(definition.getExpansion()).and(setting.words(definition.getMeaning())).and(source);
	}

	private List<Piece> members() {
		var memberships = setting.plan().getPartnership() == null ? List.<Membership>of() : setting.plan().getPartnership().getMemberships();
		return table(memberships.stream().filter(one -> one.getAgency() != null).toList(), List.of("members.agency", "members.role", "contacts.lines"),
				one -> List.of(Cell.heading(one.getAgency().getName()), Cell.of(role(one)), Cell.of(lines(one.getAgency().getContacts()))));
	}

	private String role(Membership membership) {
		var statutory = setting.word("members.statutory");
		var told = text(membership.getRole()).toLowerCase().contains(statutory.toLowerCase());
		return Stream.of(membership.getRole(), membership.getAgency().isStatutory() && !told ? statutory : null).filter(word -> !Setting.isBlank(word)).collect(Collectors.joining(", "));
	}

	/** A contact is personal data: it is printed only when its owner ticked that it may be. */
	private String lines(List<ContactPoint> contacts) {
		return contacts.stream().filter(ContactPoint::isPublished).flatMap(contact -> contact.getLines().stream()).map(this::line).collect(Collectors.joining("\n"));
	}

	private String line(ContactLine line) {
		return (Setting.isBlank(line.getLabel()) ? setting.word("contacts." + line.getChannel().getLiteral()) : line.getLabel()) + ": " + line.getValue();
	}

	private List<Piece> contacts() {
		var partnership = setting.plan().getPartnership();
		var published = partnership == null ? List.<ContactPoint>of()
				: Stream.concat(partnership.getContacts().stream(), Stream.ofNullable(setting.plan().getProducer())).filter(ContactPoint::isPublished).distinct().toList();
		return table(published, List.of("contacts.name", "contacts.lines"),
				one -> List.of(Cell.heading(Stream.of(one.getName(), one.getRole()).filter(word -> !Setting.isBlank(word)).collect(Collectors.joining(", "))), Cell.of(lines(List.of(one)))));
	}

	private String scores(Scoring scoring) {
		return scoring.getScores().stream().filter(score -> score.getCriterion() != null && score.getLevel() != null)
				.map(score -> setting.phrase("scoring.score", score.getCriterion().getName(), score.getLevel().getLabel())).collect(Collectors.joining("\n"));
	}

	private List<Piece> alignment() {
		var pieces = new ArrayList<Piece>();
		for (var plan : chosen(setting.plan().getAlignments(), HigherPlan::getPriorities)) {
			var publisher = plan.getPublisher() != null ? plan.getPublisher().getName() : plan.getPublisherName();
			var name = Setting.isBlank(publisher) ? plan.getTitle() : plan.getTitle() + " (" + publisher + ")";
			pieces.add(new Piece.Prose(new Words(List.of(new Passage.Paragraph(List.of(new Run(name, true, false, null)))))));
			if (!Setting.isBlank(plan.getQuotation())) {
				pieces.add(new Piece.Quote(setting.words(plan.getQuotation()), ""));
			}
			if (!Setting.isBlank(plan.getText())) {
				pieces.add(new Piece.Prose(setting.words(plan.getText())));
			}
		}
		return pieces;
	}

	private static String text(String text) {
		return Objects.toString(text, "");
	}

	private static String day(LocalDate day) {
		return day == null ? "" : Wording.day(day);
	}

	private static String span(LocalDate from, LocalDate to) {
		return Stream.of(from, to).filter(Objects::nonNull).distinct().map(Wording::day).collect(Collectors.joining(" – "));
	}

	private static String sentenceCase(String literal) {
		var words = literal.replace('-', ' ');
		return words.substring(0, 1).toUpperCase() + words.substring(1);
	}
}
