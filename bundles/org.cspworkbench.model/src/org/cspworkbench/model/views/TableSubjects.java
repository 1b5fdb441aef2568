package org.cspworkbench.model.views;

import static org.cspworkbench.model.assessment.FigureView.CHANGE;
import static org.cspworkbench.model.assessment.FigureView.COMPARATOR;
import static org.cspworkbench.model.assessment.FigureView.DIFFERENCE;
import static org.cspworkbench.model.assessment.FigureView.DIRECTION;
import static org.cspworkbench.model.assessment.FigureView.INHERITED;
import static org.cspworkbench.model.assessment.FigureView.PERCENTAGE_CHANGE;
import static org.cspworkbench.model.assessment.FigureView.POSITION;
import static org.cspworkbench.model.assessment.FigureView.PREVIOUS;
import static org.cspworkbench.model.assessment.FigureView.PREVIOUS_POSITION;
import static org.cspworkbench.model.assessment.FigureView.VALUE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;

/** What each cell of a table of figures is about: what its row, its column and the table itself say together. */
public final class TableSubjects {

	/** Views that set an area beside its group, for which naming the group does not mean the group's average. */
	private static final Set<FigureView> AMONG_THE_GROUP = EnumSet.of(POSITION, PREVIOUS_POSITION, COMPARATOR, DIFFERENCE);

	private final FigureTable table;
	private final Area home;
	private final Period period;

	/** A row of the table; those of its parts are deeper. */
	public record Row(FigureRow row, int depth) {
	}

	/** The area and the months are those of the place in the document, for what the table does not say. */
	public TableSubjects(FigureTable table, Area home, Period period) {
		this.table = table;
		this.home = home;
		this.period = period;
	}

	/** With the area and the months of the sections around the table, or else of its plan. */
	public static TableSubjects of(FigureTable table) {
		Area area = null;
		Period period = null;
		EObject around = table.eContainer();
		for (; around != null && !(around instanceof Plan); around = around.eContainer()) {
			if (around instanceof Section section) {
				area = area == null ? section.getArea() : area;
				period = period == null ? section.getPeriod() : period;
			}
		}
		return new TableSubjects(table, area == null && around instanceof Plan plan ? plan.getHomeArea() : area, period);
	}

	/** The columns that the author named, or those that such a table usually has. */
	public List<FigureColumn> columns() {
		return table.getColumns().isEmpty() ? usualColumns() : table.getColumns();
	}

	/** The rows that the author named, each with its parts, then those for areas and for periods. */
	public List<Row> rows() {
		var rows = new ArrayList<Row>();
		table.getRows().forEach(row -> addWithParts(row, rows, 0));
		areas().forEach(area -> rows.add(new Row(forArea(area), 0)));
		table.getRowsForPeriods().forEach(each -> rows.add(new Row(forPeriod(each), 0)));
		return rows;
	}

	public FigureView view(FigureColumn column, FigureRow row) {
		return Stream.of(column.getView(), row.getView(), table.getView()).filter(view -> view != INHERITED).findFirst().orElse(VALUE);
	}

	public Subject subject(FigureColumn column, FigureRow row) {
		return new Subject(
				first(column.getIndicator(), row.getIndicator(), table.getIndicator()),
				area(column, row),
				first(column.getGroup(), row.getGroup(), table.getGroup()),
				first(column.getPeriod(), row.getPeriod(), table.getPeriod(), period),
				column.getPeriod() == null && row.getPeriod() == null ? table.getComparedWith() : null);
	}

	/** A column or row that names only a group stands for the group's average. */
	private Area area(FigureColumn column, FigureRow row) {
		var named = first(column.getArea(), row.getArea());
		if (named != null) {
			return named;
		}
		var average = !AMONG_THE_GROUP.contains(view(column, row)) && (column.getGroup() != null || row.getGroup() != null);
		return average ? null : first(table.getArea(), home);
	}

	/** Whether the figures of a column add up; changes, positions and rates do not. */
	public boolean addsUp(FigureColumn column) {
		var view = column.getView() == INHERITED ? table.getView() : column.getView();
		return view == VALUE || view == PREVIOUS || view == INHERITED;
	}

	/** The sum in words; blank where there is nothing to add. */
	public String total(List<Shown> shown) {
		var amounts = shown.stream().flatMap(one -> one.amount().stream()).toList();
		return amounts.isEmpty() ? "" : indicator().map(indicator -> Wording.value(Amount.sum(amounts), indicator)).orElse("");
	}

	/** The first that the table, its rows or its columns name: it says how numbers are written. */
	private Optional<Indicator> indicator() {
		return Stream.of(Stream.ofNullable(table.getIndicator()), table.getRows().stream().map(FigureRow::getIndicator),
				table.getColumns().stream().map(FigureColumn::getIndicator)).flatMap(each -> each).filter(Objects::nonNull).findFirst();
	}

	private static void addWithParts(FigureRow row, List<Row> rows, int depth) {
		rows.add(new Row(row, depth));
		row.getRows().forEach(part -> addWithParts(part, rows, depth + 1));
	}

	private Stream<Area> areas() {
		return table.getRowsForAreas() == null ? Stream.of() : table.getRowsForAreas().getAreas().stream();
	}

	private static FigureRow forArea(Area area) {
		var row = AssessmentFactory.eINSTANCE.createFigureRow();
		row.setArea(area);
		return row;
	}

	private static FigureRow forPeriod(Period period) {
		var row = AssessmentFactory.eINSTANCE.createFigureRow();
		row.setPeriod(period);
		return row;
	}

	private List<FigureColumn> usualColumns() {
		var own = table.getRowsForAreas() != null || !table.getRowsForPeriods().isEmpty();
		var views = own ? List.of(table.getView() == INHERITED ? VALUE : table.getView())
				: List.of(VALUE, PREVIOUS, CHANGE, PERCENTAGE_CHANGE, DIRECTION, POSITION);
		return views.stream().map(view -> {
			var column = AssessmentFactory.eINSTANCE.createFigureColumn();
			column.setView(view);
			return column;
		}).toList();
	}

	@SafeVarargs
	private static <T> T first(T... values) {
		return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
	}
}
