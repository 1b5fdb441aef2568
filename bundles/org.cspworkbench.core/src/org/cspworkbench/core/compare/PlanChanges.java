package org.cspworkbench.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Origin;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What became of one plan in another, told as people ask: its priorities, its actions, its figures, its document. Elements
 * belong together by their ids, or when the later one says that it continues the earlier one.
 */
public final class PlanChanges {

	public enum Topic {
		PLAN, PRIORITIES, ACTIONS, FIGURES, DOCUMENT, LISTS
	}

	public enum Kind {
		ADDED, DROPPED, CHANGED, CARRIED
	}

	/** A field as text, before and after. */
	public record FieldChange(String field, String before, String after) {
	}

	/** What became of one element. Of an added or dropped one, the fields tell what it says. */
	public record Change(Topic topic, Kind kind, String name, EObject element, List<FieldChange> fields) {
	}

	/** Classes whose elements have changes of their own, and the links between two plans. */
	private static final Set<EClass> TOLD_APART = Set.of(AssessmentPackage.Literals.SECTION, AssessmentPackage.Literals.BLOCK, PlanPackage.Literals.PRIORITY, PlanPackage.Literals.ACTION,
			PlanPackage.Literals.ORIGIN, PartnershipPackage.Literals.AGENCY, FiguresPackage.Literals.FIGURE, FiguresPackage.Literals.SERIES, FiguresPackage.Literals.INDICATOR);

	private final PlanResource before;
	private final PlanResource after;
	private final List<Change> changes = new ArrayList<>();

	private PlanChanges(PlanResource before, PlanResource after) {
		this.before = before;
		this.after = after;
	}

	public static List<Change> between(PlanResource before, PlanResource after) {
		var comparison = new PlanChanges(before, after);
		comparison.changes.addAll(comparison.pair(Topic.PLAN, Plan.class::isInstance));
		comparison.changes.addAll(comparison.pair(Topic.PRIORITIES, Priority.class::isInstance));
		comparison.changes.addAll(comparison.pair(Topic.ACTIONS, Action.class::isInstance));
		comparison.changes.addAll(comparison.pair(Topic.FIGURES, Series.class::isInstance));
		comparison.changes.addAll(comparison.pair(Topic.DOCUMENT, element -> element instanceof Part || element instanceof Section || element instanceof Block));
		comparison.changes.addAll(comparison.pair(Topic.LISTS, element -> element instanceof Agency || element instanceof Indicator || element instanceof Source));
		return comparison.changes;
	}

	/** In the order of the later plan; what was dropped comes last. */
	private List<Change> pair(Topic topic, Predicate<EObject> wanted) {
		var earlier = elements(before, wanted);
		var told = new ArrayList<Change>();
		for (var now : elements(after, wanted).values()) {
			var then = counterpart(now, earlier);
			told.add(then.map(found -> compare(topic, found, now)).orElseGet(() -> alone(topic, Kind.ADDED, now)));
			then.ifPresent(found -> earlier.remove(before.id(found)));
		}
		earlier.values().forEach(gone -> told.add(alone(topic, Kind.DROPPED, gone)));
		return told;
	}

	/** Reviews tell of other plans and are not this one's. */
	private static Map<String, EObject> elements(PlanResource plan, Predicate<EObject> wanted) {
		var elements = new LinkedHashMap<String, EObject>();
		var all = plan.getAllContents();
		while (all.hasNext()) {
			var element = all.next();
			if (element instanceof Review) {
				all.prune();
			} else if (wanted.test(element)) {
				elements.put(plan.id(element), element);
			}
		}
		return elements;
	}

	private Optional<EObject> counterpart(EObject now, Map<String, EObject> earlier) {
		if (now instanceof Plan) {
			return earlier.values().stream().findFirst();
		}
		var origin = origins(now).stream().filter(one -> Objects.equals(one.getPlanKey(), before.plan().getKey())).map(one -> earlier.get(one.getElementId())).filter(Objects::nonNull).findFirst();
		return origin.or(() -> Optional.ofNullable(earlier.get(after.id(now))).filter(then -> then.eClass() == now.eClass())).or(() -> sameSeries(now, earlier));
	}

	private static List<Origin> origins(EObject element) {
		return switch (element) {
			case Action action -> action.getOrigins();
			case Priority priority -> priority.getOrigins();
			default -> List.of();
		};
	}

	private static Optional<EObject> sameSeries(EObject now, Map<String, EObject> earlier) {
		return now instanceof Series series ? earlier.values().stream().filter(then -> key((Series) then).equals(key(series))).findFirst() : Optional.empty();
	}

	private static List<Object> key(Series series) {
		return Arrays.asList(series.getKind(), series.getIndicator() == null ? "" : series.getIndicator().getKey(), series.getArea() == null ? "" : series.getArea().getName(),
				series.getGroup() == null ? "" : series.getGroup().getName());
	}

	private Change compare(Topic topic, EObject then, EObject now) {
		var fields = then instanceof Series old && now instanceof Series series ? figures(old, series) : fields(then, now);
		return new Change(topic, fields.isEmpty() ? Kind.CARRIED : Kind.CHANGED, name(now), now, fields);
	}

	private Change alone(Topic topic, Kind kind, EObject element) {
		var says = FormHints.hint(element.eClass(), "title").map(element.eClass()::getEStructuralFeature).stream()
				.map(feature -> kind == Kind.ADDED ? new FieldChange(FormHints.label(feature), "", text(element, feature)) : new FieldChange(FormHints.label(feature), text(element, feature), "")).toList();
		return new Change(topic, kind, name(element), element, says);
	}

	private static List<FieldChange> figures(Series then, Series now) {
		var periods = new LinkedHashMap<Object, String[]>();
		then.getFigures().forEach(figure -> periods.computeIfAbsent(figure.getPeriod(), period -> new String[] { "", "" })[0] = text(figure));
		now.getFigures().forEach(figure -> periods.computeIfAbsent(figure.getPeriod(), period -> new String[] { "", "" })[1] = text(figure));
		return periods.entrySet().stream().filter(entry -> !entry.getValue()[0].equals(entry.getValue()[1]))
				.map(entry -> new FieldChange(String.valueOf(entry.getKey()), entry.getValue()[0], entry.getValue()[1])).toList();
	}

	private static String text(Figure figure) {
		return figure.getValue() != null ? figure.getValue().toPlainString() : FormHints.label(FiguresPackage.Literals.ABSENCE.getEEnumLiteral(figure.getAbsence().getValue()));
	}

	private static List<FieldChange> fields(EObject then, EObject now) {
		var changed = new ArrayList<FieldChange>();
		for (var feature : now.eClass().getEAllStructuralFeatures()) {
			if (isTold(feature)) {
				var earlier = text(then, feature);
				var later = text(now, feature);
				if (!earlier.equals(later)) {
					changed.add(new FieldChange(FormHints.label(feature), earlier, later));
				}
			}
		}
		return changed;
	}

	/** What is told for itself, and what only links two plans, is not told with the element around it. */
	private static boolean isTold(EStructuralFeature feature) {
		if (feature.isDerived() || feature.isTransient() || FormHints.isHidden(feature) || feature instanceof EReference reference && reference.isContainer()) {
			return false;
		}
		return !(feature instanceof EReference reference && reference.isContainment() && (reference.getEContainingClass() == PlanPackage.Literals.PLAN || TOLD_APART.contains(reference.getEReferenceType())));
	}

	private static String text(EObject element, EStructuralFeature feature) {
		return switch (element.eGet(feature)) {
			case null -> "";
			case List<?> list -> list.stream().map(PlanChanges::single).collect(Collectors.joining("; "));
			case Enumerator value when feature.getEType() instanceof EEnum type && type.getEEnumLiteral(value.getValue()) != null ->
				FormHints.label(type.getEEnumLiteral(value.getValue()));
			case Object value -> single(value);
		};
	}

	private static String single(Object value) {
		return switch (value) {
			case EObject target -> Objects.requireNonNullElse(FormHints.title(target), "");
			case null -> "";
			default -> value.toString();
		};
	}

	private static String name(EObject element) {
		var title = FormHints.title(element);
		if (element instanceof Series series && series.getIndicator() != null) {
			title = series.getIndicator().getName() + (series.getArea() == null ? "" : ", " + series.getArea().getName());
		}
		var line = title == null || title.isBlank() ? FormHints.label(element.eClass()) : title.strip().replaceAll("\\s+", " ");
		return line.length() <= 120 ? line : line.substring(0, 119) + "…";
	}

	/** How many elements of a topic went which way. */
	public static Map<Topic, Map<Kind, Long>> counts(List<Change> changes) {
		var counts = new LinkedHashMap<Topic, Map<Kind, Long>>();
		for (var topic : Topic.values()) {
			var kinds = new HashMap<Kind, Long>();
			for (var kind : Kind.values()) {
				kinds.put(kind, changes.stream().filter(change -> change.topic() == topic && change.kind() == kind).count());
			}
			counts.put(topic, kinds);
		}
		return counts;
	}
}
