package org.cspworkbench.forms.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Step;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.cspworkbench.forms.internal.text.FigureText;
import org.cspworkbench.forms.internal.text.ReferenceValue;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.forms.values.Words;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.AssessmentPackage.Literals;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.FigureViews;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Shown;
import org.cspworkbench.model.views.TableSubjects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * A table of figures as it will be printed, to be typed into: a cell is a figure of the plan, wherever else it is shown. What can be
 * worked out is worked out while one types.
 */
final class FigureTableContent extends EditedContent<FigureTableContent.Line> {

	private static final int HEADING = 0;
	/** What would be worked out from a number that is not there; the reason stands once, with that number. */
	private static final String NOTHING = "–";

	private final FigureTable table;
	private final SlotNames names = new SlotNames();
	private TableSubjects subjects;
	private Optional<TypedFigures> figures = Optional.empty();
	private Optional<FigureViews> views = Optional.empty();
	private List<FigureColumn> columns = List.of();
	private List<Line> rows = List.of();

	/** A row by what stays the same about it: itself when it is listed, or the area or months for which it was made. */
	record Line(Object key, FigureRow row, int depth) {

		static Line of(TableSubjects.Row listed) {
			var row = listed.row();
			var key = row.eContainer() != null ? row : row.getArea() != null ? row.getArea() : row.getPeriod();
			return new Line(key, row, listed.depth());
		}

		boolean isListed() {
			return key == row;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Line line && key.equals(line.key);
		}

		@Override
		public int hashCode() {
			return key.hashCode();
		}
	}

	FigureTableContent(FormField field) {
		super(field);
		this.table = (FigureTable) field.owner();
		refresh();
	}

	@Override
	void refresh() {
		subjects = TableSubjects.of(table);
		columns = subjects.columns();
		rows = subjects.rows().stream().map(Line::of).toList();
		var plan = EcoreUtil.getRootContainer(table) instanceof Plan each ? Optional.of(each) : Optional.<Plan>empty();
		figures = plan.map(each -> new TypedFigures(each, field().site()));
		views = plan.map(each -> new FigureViews(each, new PlanFigures(each)));
		forgetAllBut(rows);
	}

	@Override
	List<Line> rows() {
		return rows;
	}

	@Override
	public List<GridColumn> columns() {
		var headings = new ArrayList<GridColumn>();
		headings.add(new GridColumn("heading", "", Messages.figureTable_about, "", new Width(18, 3), false, true));
		for (int i = 0; i < columns.size(); i++) {
			var column = columns.get(i);
			headings.add(new GridColumn("column" + i, Objects.toString(column.getGroupHeading(), ""), names.of(column), "", new Width(10, 1), true, true));
		}
		if (table.isTotalColumn()) {
			headings.add(new GridColumn("total", "", Messages.table_total, "", new Width(9, 0), true, false));
		}
		return headings;
	}

	@Override
	public int rowCount() {
		return rows.size() + (table.isTotalRow() ? 1 : 0);
	}

	@Override
	public Object row(int index) {
		return index < rows.size() ? rows.get(index).key() : table;
	}

	@Override
	public String rowName(int row) {
		return row < rows.size() ? names.of(rows.get(row).row()) : Messages.table_total;
	}

	@Override
	public GridCell cell(int row, int column) {
		if (row >= rowCount()) {
			return column == HEADING ? GridCell.of(Messages.figureTable_addRow, Kind.GHOST) : GridCell.of("", Kind.SPANNED);
		}
		if (row >= rows.size()) {
			return GridCell.of(column == HEADING ? Messages.table_total : columnTotal(column), Kind.TOTAL);
		}
		var line = rows.get(row);
		if (column == HEADING) {
			return heading(line);
		}
		var cell = spansWords(line) ? spanning(line, column) : isTotal(column) ? GridCell.of(rowTotal(line), Kind.TOTAL) : figure(line, column);
		return unread(line, column).map(typed -> cell.withProblem(typed.typed(), typed.sentence())).orElse(cell);
	}

	@Override
	public boolean editable(int row, int column) {
		return !field().readOnly() && (row >= rowCount() || row < rows.size() && takes(rows.get(row), column));
	}

	@Override
	public String textToEdit(int row, int column) {
		if (row >= rows.size()) {
			return row < rowCount() ? cell(row, column).text() : "";
		}
		var line = rows.get(row);
		var typed = unread(line, column);
		if (typed.isPresent()) {
			return typed.get().typed();
		}
		if (column == HEADING) {
			return line.isListed() ? Objects.toString(line.row().getHeading(), names.of(line.row())) : names.of(line.row());
		}
		boolean isFigure = takes(line, column) && !spansWords(line);
		return isFigure ? figures.map(each -> each.text(subjects, columns.get(column - 1), line.row())).orElse("") : cell(row, column).text();
	}

	@Override
	public List<Suggestion> suggest(int row, int column, String typed) {
		return column != HEADING || row < rowCount() ? List.of()
				: about().flatMap(reference -> reference.suggest(table, typed).stream()).toList();
	}

	@Override
	public boolean grows() {
		return !field().readOnly();
	}

	@Override
	public RowActions rowActions() {
		return new ListedRows(this, table, Literals.FIGURE_TABLE__ROWS, Literals.FIGURE_ROW);
	}

	@Override
	Reading<List<Command>> read(Line line, int column, String typed) {
		if (column == HEADING) {
			return Reading.of(List.of(isNew(line) ? startRow(line.row(), typed.strip())
					: edits().set(line.row(), Literals.FIGURE_SLOT__HEADING, typed.isBlank() ? null : typed.strip())));
		}
		if (spansWords(line)) {
			return Reading.of(List.of(edits().set(line.row(), Literals.FIGURE_ROW__SPANNING_TEXT, typed.isBlank() ? null : typed.strip())));
		}
		return figures.map(each -> each.type(subjects, columns.get(column - 1), line.row(), typed))
				.orElseGet(() -> Reading.unreadable(Messages.cell_readOnly));
	}

	@Override
	Line append(Step step, int index) {
		var row = AssessmentFactory.eINSTANCE.createFigureRow();
		step.run(edits().insert(table, Literals.FIGURE_TABLE__ROWS, row, Math.min(index, table.getRows().size())));
		return new Line(row, row, 0);
	}

	@Override
	boolean takes(Line line, int column) {
		if (column == HEADING) {
			return line.isListed();
		}
		if (isTotal(column)) {
			return false;
		}
		return spansWords(line) ? column == 1 : figures.isPresent() && TypedFigures.canType(subjects.view(columns.get(column - 1), line.row()));
	}

	@Override
	String changeLabel(Line line, int column) {
		return column == HEADING ? edits().changeLabel(line.row(), Literals.FIGURE_SLOT__HEADING)
				: NLS.bind(Messages.edit_changeFigure, Words.inSentence(names.of(line.row())));
	}

	@Override
	String addLabel() {
		return edits().addLabel(Literals.FIGURE_ROW);
	}

	@Override
	String pasteLabel(int count) {
		return count == 1 ? NLS.bind(Messages.edit_pasteOne, Messages.edit_row) : NLS.bind(Messages.edit_paste, count, Messages.edit_rows);
	}

	@Override
	EObject subject(Line line) {
		return line.isListed() ? line.row() : table;
	}

	@Override
	Optional<EStructuralFeature> feature(int column) {
		return column == HEADING ? Optional.of(Literals.FIGURE_SLOT__HEADING) : Optional.empty();
	}

	/** The first word of a new row says what it is about: an indicator, an area, or else it is a heading. */
	private Command startRow(FigureRow row, String typed) {
		return about().flatMap(reference -> reference.find(table, typed).map(found -> edits().set(row, reference.reference(), found)).stream()).findFirst()
				.orElseGet(() -> edits().set(row, Literals.FIGURE_SLOT__HEADING, typed.isEmpty() ? null : typed));
	}

	private Stream<ReferenceValue> about() {
		return Stream.<EReference>of(Literals.FIGURE_SLOT__INDICATOR, Literals.FIGURE_SLOT__AREA).map(each -> new ReferenceValue(field().site(), each));
	}

	private boolean isNew(Line line) {
		return !rows.contains(line);
	}

	private GridCell heading(Line line) {
		var words = names.of(line.row());
		var text = line.depth() == 0 || words.startsWith("(") ? words : "(" + words + ")";
		return GridCell.of(text, line.isListed() ? Kind.PLAIN : Kind.DERIVED);
	}

	private GridCell figure(Line line, int column) {
		var shown = shown(line, column);
		boolean typed = takes(line, column);
		if (shown.isReason()) {
			return typed ? GridCell.of(shown.words(), Kind.ABSENT) : GridCell.of(NOTHING, Kind.DERIVED);
		}
		return GridCell.of(shown.words() + (typed ? marks(shown) : ""), typed ? Kind.PLAIN : Kind.DERIVED);
	}

	private String marks(Shown shown) {
		return shown.figures().stream().limit(1).map(FigureText::marks).findFirst().orElse("");
	}

	private GridCell spanning(Line line, int column) {
		return column == 1 ? GridCell.of(line.row().getSpanningText(), Kind.ABSENT) : GridCell.of("", Kind.SPANNED);
	}

	private static boolean spansWords(Line line) {
		return line.row().getSpanningText() != null && !line.row().getSpanningText().isBlank();
	}

	private Shown shown(Line line, int column) {
		var slot = columns.get(column - 1);
		return views.map(each -> each.shown(subjects.view(slot, line.row()), subjects.subject(slot, line.row()), slot.getDecimals())).orElse(Shown.BLANK);
	}

	private String columnTotal(int column) {
		var wholes = rows.stream().filter(line -> line.depth() == 0 && !spansWords(line)).toList();
		if (isTotal(column)) {
			return subjects.total(wholes.stream().flatMap(this::addedUp).toList());
		}
		return subjects.addsUp(columns.get(column - 1)) ? subjects.total(wholes.stream().map(line -> shown(line, column)).toList()) : "";
	}

	private String rowTotal(Line line) {
		return subjects.total(addedUp(line).toList());
	}

	private Stream<Shown> addedUp(Line line) {
		return Stream.iterate(1, column -> column <= columns.size(), column -> column + 1).filter(column -> subjects.addsUp(columns.get(column - 1)))
				.map(column -> shown(line, column));
	}

	private boolean isTotal(int column) {
		return column > columns.size();
	}
}
