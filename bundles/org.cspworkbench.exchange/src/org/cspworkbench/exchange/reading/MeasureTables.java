package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.reading.MeasureColumns.Meaning;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ListContent;
import org.cspworkbench.model.assessment.PlanList;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Those tables of a document that hold measures. A measure belongs to a priority: that of its row, of the heading above it, or of its place. Where
 * nothing names one, the themes of all measures must each be that of one priority, which is known at the end; else the table stays cells.
 */
final class MeasureTables {

	/** A table whose priorities nothing near it names, and the cells that stand in its place. */
	private record Waiting(MeasureRows rows, Block cells) {
	}

	private final Map<Piece, MeasureRows> found = new IdentityHashMap<>();
	private final Set<Priority> listed = new HashSet<>();
	private final List<Waiting> waiting = new ArrayList<>();
	private final Plan plan;
	private final ThemeMatch themes;
	private final PriorityReader priorities;
	private final MeasureMaker maker;

	MeasureTables(List<Piece> pieces, Plan plan, ThemeMatch themes, PriorityReader priorities, MeasureMaker maker) {
		this.plan = plan;
		this.themes = themes;
		this.priorities = priorities;
		this.maker = maker;
		pieces.forEach(piece -> {
			if (piece instanceof Table table) {
				MeasureRows.of(table).ifPresent(rows -> found.put(table, rows));
			}
		});
	}

	Optional<MeasureRows> at(Piece piece) {
		return Optional.ofNullable(found.get(piece));
	}

	/** Whether measures stand in a chapter itself. */
	boolean isIn(Chapter chapter) {
		return chapter.pieces().stream().anyMatch(found::containsKey);
	}

	/** @param place the priority around the table, or null */
	Optional<PlanList> read(MeasureRows rows, Priority place, boolean reviewed) {
		var named = new ArrayList<Priority>();
		for (var row : rows.rows()) {
			var words = rows.columns().text(row.row(), Meaning.PRIORITY);
			var heading = words.isEmpty() && Headings.priority(row.heading()).isPresent() ? row.heading() : words;
			named.add(heading.isEmpty() ? known(row.heading()).orElse(place) : named(heading, reviewed));
		}
		return named.contains(null) ? Optional.empty() : Optional.of(add(rows, named, reviewed));
	}

	/** A number alone names a priority only where a heading gives it to one. */
	private Priority named(String heading, boolean reviewed) {
		var title = priorities.title(heading);
		return PriorityReader.isNumberAlone(title.title()) ? null : priorities.priority(title, reviewed);
	}

	/** A priority that the plan has under that title. */
	private Optional<Priority> known(String heading) {
		return heading.isEmpty() ? Optional.empty() : plan.getPriorities().stream().filter(priority -> PartnerNames.key(priority.getTitle()).equals(PartnerNames.key(Headings.title(heading)))).findFirst();
	}

	private PlanList add(MeasureRows rows, List<Priority> owners, boolean reviewed) {
		for (int index = 0; index < owners.size(); index++) {
			maker.add(rows.columns(), rows.rows().get(index).row(), owners.get(index));
		}
		var list = AssessmentFactory.eINSTANCE.createPlanList();
		list.setContent(ListContent.MEASURES);
		list.getPriorities().addAll(new LinkedHashSet<>(owners));
		listed.addAll(owners);
		if (reviewed) {
			list.setReview(plan.getReviews().getFirst());
		}
		return list;
	}

	void await(MeasureRows rows, Block cells) {
		waiting.add(new Waiting(rows, cells));
	}

	/** When all priorities of the document are known. */
	void settle() {
		for (var table : waiting) {
			var owners = table.rows().rows().stream().map(row -> owner(row, table.rows().columns())).toList();
			if (owners.stream().noneMatch(Optional::isEmpty)) {
				EcoreUtil.replace(table.cells(), add(table.rows(), owners.stream().map(Optional::get).toList(), false));
			}
		}
		sayOnce();
	}

	/** What the list of measures prints is not said again above the actions. */
	private void sayOnce() {
		plan.eAllContents().forEachRemaining(element -> {
			if (element instanceof ActionTable table && !table.getPriorities().isEmpty() && table.getPriorities().stream().allMatch(this::isSaid)) {
				table.setWithTargets(false);
			}
		});
	}

	private boolean isSaid(Priority priority) {
		return listed.contains(priority) && priority.getTargets().isEmpty() && priority.getTopics().stream().allMatch(topic -> topic.getTargets().isEmpty() && topic.getMeasures().isEmpty());
	}

	private Optional<Priority> owner(MeasureRows.Measured row, MeasureColumns columns) {
		if (plan.getPriorities().size() == 1) {
			return Optional.of(plan.getPriorities().getFirst());
		}
		return known(row.heading()).or(() -> ofTheme(row.heading())).or(() -> row.heading().isEmpty() ? ofTheme(columns.text(row.row(), Meaning.NAME)) : Optional.empty());
	}

	private Optional<Priority> ofTheme(String words) {
		var theme = words.isEmpty() ? Optional.<String>empty() : themes.theme(words);
		var about = theme.stream().flatMap(id -> plan.getPriorities().stream().filter(priority -> id.equals(priority.getTheme()))).toList();
		return about.size() == 1 ? Optional.of(about.getFirst()) : Optional.empty();
	}
}
