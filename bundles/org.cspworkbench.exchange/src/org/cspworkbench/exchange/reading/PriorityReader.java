package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Paragraph;
import org.cspworkbench.exchange.document.Piece.Point;
import org.cspworkbench.exchange.reading.ActionColumns.Meaning;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.TargetKind;

/** The priorities of a plan, those of the year before in its review, with their actions, targets and further opportunities. */
final class PriorityReader {

	private static final Messages MESSAGES = Messages.of(PriorityReader.class);
	private static final Pattern TARGET = Pattern.compile("(?i)^(overall|specific)?\\s*targets?\\s*[:–-]\\s*(\\S.*)$");
	private static final Pattern NUMBER_ALONE = Pattern.compile("(?i)(?:(?:strategic )?(?:priority|theme|objective|blaenoriaeth|amcan)|p)?\\s*(\\d{1,2}|[a-h])[.)]?");
	private static final Pattern SUCCESS = Pattern.compile("(?i)^success indicators?\\s*[:–-]\\s*(\\S.*)$");

	private final Plan plan;
	private final ThemeMatch themes;
	private final ActionMaker maker;
	private final Map<String, Headings.PriorityTitle> byNumber;

	PriorityReader(List<Piece> pieces, Plan plan, ThemeMatch themes, ActionMaker maker) {
		byNumber = byNumber(pieces);
		this.plan = plan;
		this.themes = themes;
		this.maker = maker;
	}

	/** The priority of that heading; there is one, wherever the document speaks of it. */
	Priority priority(Headings.PriorityTitle title, boolean reviewed) {
		var all = reviewed ? review().getPriorities() : plan.getPriorities();
		return known(all, title).orElseGet(() -> {
			var made = make(title.title());
			made.setLabel(title.label().isEmpty() ? null : title.label());
			all.add(place(all, title.label()), made);
			return made;
		});
	}

	/** Before those of a higher number: the rows of a table may name them in any order. */
	private static int place(List<Priority> all, String label) {
		return IntStream.range(0, all.size()).filter(at -> isNumber(label, all.get(at).getLabel()) && Integer.parseInt(all.get(at).getLabel()) > Integer.parseInt(label)).findFirst().orElse(all.size());
	}

	private static boolean isNumber(String... labels) {
		return Stream.of(labels).allMatch(label -> label != null && label.matches("\\d{1,2}"));
	}

	/** The priority of that heading, if the plan has it. */
	Optional<Priority> known(Headings.PriorityTitle title) {
		return known(plan.getPriorities(), title);
	}

	private static Optional<Priority> known(List<Priority> all, Headings.PriorityTitle title) {
		return all.stream().filter(priority -> isSame(priority, title)).findFirst();
	}

	/** Whether the words say nothing of a priority but its number. */
	static boolean isNumberAlone(String words) {
		return NUMBER_ALONE.matcher(words.strip()).matches();
	}

	/** A heading in the words of a cell; where they are the number of a priority alone, that which another heading gives it. */
	Headings.PriorityTitle title(String words) {
		var number = NUMBER_ALONE.matcher(words.strip());
		var known = number.matches() ? byNumber.get(number.group(1).toUpperCase(Locale.ROOT)) : null;
		return known != null ? known : Headings.priority(words).orElseGet(() -> new Headings.PriorityTitle("", titled(words)));
	}

	private static String titled(String words) {
		var title = Headings.title(words);
		return title.isEmpty() || words.equals(MESSAGES.text("section.introduction")) || words.equals(MESSAGES.text("section.opening")) ? MESSAGES.text("priority.unnamed") : title;
	}

	/** The headings that give priorities their numbers, unless two give the same. */
	private static Map<String, Headings.PriorityTitle> byNumber(List<Piece> pieces) {
		var titles = pieces.stream().filter(Piece.Heading.class::isInstance).flatMap(piece -> Headings.priority(((Piece.Heading) piece).text()).stream()).collect(Collectors.groupingBy(Headings.PriorityTitle::label, Collectors.toSet()));
		titles.values().removeIf(same -> same.size() > 1);
		return titles.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
	}

	Priority topic(Priority priority, String title) {
		return priority.getTopics().stream().filter(topic -> topic.getTitle().equalsIgnoreCase(title)).findFirst().orElseGet(() -> {
			var made = make(title);
			if (made.getTheme() == null) {
				made.setTheme(priority.getTheme());
			}
			priority.getTopics().add(made);
			return made;
		});
	}

	private Priority make(String title) {
		var made = PlanFactory.eINSTANCE.createPriority();
		made.setTitle(title);
		themes.theme(title).ifPresent(made::setTheme);
		return made;
	}

	private static boolean isSame(Priority priority, Headings.PriorityTitle title) {
		return PartnerNames.key(priority.getTitle()).equals(PartnerNames.key(title.title())) && (title.label().isEmpty() || priority.getLabel() == null || title.label().equals(priority.getLabel()));
	}

	private Review review() {
		return plan.getReviews().stream().findFirst().orElseGet(() -> {
			var made = MonitoringFactory.eINSTANCE.createReview();
			made.setTitle(MESSAGES.text("review.title"));
			if (plan.getPeriod() != null) {
				made.setPeriod(plan.getPeriod().yearBefore());
			}
			plan.getReviews().add(made);
			return made;
		});
	}

	/** The actions of the table, in the priority of its place, or in those that its rows and the headings within it name. */
	ActionTable actions(ActionRows rows, Priority place, String heading, boolean reviewed) {
		var table = maker.table(rows.columns());
		var shown = new ArrayList<Priority>();
		var numbersLead = rows.numbersLead();
		for (var group : rows.groups()) {
			var named = "";
			for (var row : group.rows()) {
				named = rows.columns().text(row, Meaning.PRIORITY).isEmpty() ? named : rows.columns().text(row, Meaning.PRIORITY);
				var priority = priority(named, rows.columns().text(row, Meaning.TOPIC), group.heading(), place, heading, reviewed);
				if (!shown.contains(priority)) {
					shown.add(priority);
				}
				priority.getActions().add(maker.action(rows.columns(), row, numbersLead));
			}
		}
		if (reviewed) {
			table.setReview(review());
		} else {
			shown.stream().map(PriorityReader::outermost).distinct().forEach(table.getPriorities()::add);
		}
		return table;
	}

	/** @param named by the row, or by the rows above it that leave it to be said again */
	private Priority priority(String named, String topic, String groupHeading, Priority place, String heading, boolean reviewed) {
		Priority priority;
		if (!named.isEmpty()) {
			priority = priority(title(named), reviewed);
		} else if (Headings.priority(groupHeading).isPresent() || place == null && !groupHeading.isEmpty()) {
			priority = priority(title(groupHeading), reviewed);
		} else {
			priority = place != null ? place : priority(title(heading), reviewed);
			if (!groupHeading.isEmpty()) {
				priority = topic(priority, Headings.title(groupHeading));
			}
		}
		return topic.isEmpty() ? priority : topic(priority, topic);
	}

	private static Priority outermost(Priority priority) {
		return priority.eContainer() instanceof Priority around ? outermost(around) : priority;
	}

	/** Puts a chapter of further opportunities or of targets into the priority; false for any other. */
	boolean takesOver(Chapter chapter, Priority priority) {
		if (!Headings.isOpportunities(chapter.title()) || !chapter.chapters().isEmpty() || !chapter.pieces().stream().allMatch(piece -> piece instanceof Point || piece instanceof Paragraph)) {
			return false;
		}
		chapter.pieces().forEach(piece -> opportunity(priority, chapter.title(), piece));
		return true;
	}

	/** The pieces that are left when targets, success indicators and the list under "Other opportunities" have gone into the priority. */
	List<Piece> withoutTargetsAndOpportunities(List<Piece> pieces, Priority priority) {
		var left = new ArrayList<Piece>();
		String opportunities = null;
		for (var piece : pieces) {
			if (piece instanceof Paragraph paragraph && Headings.isOpportunities(paragraph.text())) {
				opportunities = paragraph.text();
				continue;
			}
			if (opportunities != null && (piece instanceof Point || piece instanceof Paragraph paragraph && WordBlocks.typedPoint(paragraph).isPresent())) {
				opportunity(priority, opportunities, piece);
				continue;
			}
			opportunities = null;
			if (!(piece instanceof Paragraph paragraph) || !target(paragraph.text(), priority)) {
				left.add(piece);
			}
		}
		return left;
	}

	private static boolean target(String text, Priority priority) {
		var success = SUCCESS.matcher(text);
		if (success.matches()) {
			var measure = PlanFactory.eINSTANCE.createMeasure();
			measure.setText(Markdown.of(success.group(1)));
			priority.getMeasures().add(measure);
			return true;
		}
		var match = TARGET.matcher(text);
		if (!match.matches()) {
			return false;
		}
		var target = PlanFactory.eINSTANCE.createTarget();
		target.setKind("overall".equals(Objects.toString(match.group(1), "").toLowerCase(Locale.ROOT)) ? TargetKind.OVERALL : TargetKind.SPECIFIC);
		target.setText(Markdown.of(match.group(2)));
		priority.getTargets().add(target);
		return true;
	}

	private static void opportunity(Priority priority, String heading, Piece piece) {
		var made = PlanFactory.eINSTANCE.createOpportunity();
		made.setHeading(heading.replaceFirst(":$", ""));
		made.setText(switch (piece) {
		case Point point -> point.markdown();
		case Paragraph paragraph -> WordBlocks.typedPoint(paragraph).map(Point::markdown).orElse(paragraph.markdown());
		default -> throw new IllegalArgumentException(piece.toString());
		});
		priority.getOpportunities().add(made);
	}
}
