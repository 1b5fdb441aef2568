package org.cspworkbench.forms.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Step;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.cspworkbench.forms.values.CellEntry;
import org.cspworkbench.forms.values.CellText;
import org.cspworkbench.forms.values.CellValue;
import org.cspworkbench.forms.values.NumberText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.AssessmentPackage.Literals;
import org.cspworkbench.model.assessment.Cell;
import org.cspworkbench.model.assessment.CellColumn;
import org.cspworkbench.model.assessment.CellRow;
import org.cspworkbench.model.assessment.FreeTable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;

/** A table typed by hand: its cells where they stand, and its totals worked out while they are typed. */
final class FreeTableContent extends EditedContent<CellRow> {

	private static final int HEADING = 0;

	private final FreeTable table;
	private List<CellRow> rows = List.of();

	FreeTableContent(FormField field) {
		super(field);
		this.table = (FreeTable) field.owner();
		refresh();
	}

	@Override
	void refresh() {
		rows = List.copyOf(table.getRows());
		forgetAllBut(rows);
	}

	@Override
	List<CellRow> rows() {
		return rows;
	}

	@Override
	public List<GridColumn> columns() {
		var columns = new ArrayList<GridColumn>();
		columns.add(new GridColumn("heading", "", Messages.freeTable_row, "", new Width(16, 3), false, true));
		for (int i = 0; i < table.getColumns().size(); i++) {
			columns.add(column(table.getColumns().get(i), i));
		}
		if (table.isRowTotals()) {
			columns.add(new GridColumn("total", "", Messages.table_total, "", new Width(9, 0), true, false));
		}
		return columns;
	}

	@Override
	public int rowCount() {
		return rows.size() + (table.isColumnTotals() ? 1 : 0);
	}

	@Override
	public Object row(int index) {
		return index < rows.size() ? rows.get(index) : table;
	}

	@Override
	public String rowName(int row) {
		return row < rows.size() ? Objects.toString(rows.get(row).getHeading(), "") : Messages.table_total;
	}

	@Override
	public GridCell cell(int row, int column) {
		if (row >= rowCount()) {
			return column == HEADING ? GridCell.of(Messages.freeTable_addRow, Kind.GHOST) : GridCell.of("", Kind.SPANNED);
		}
		if (row >= rows.size() || isTotal(column)) {
			return GridCell.of(column == HEADING ? Messages.table_total : total(row, column), Kind.TOTAL);
		}
		var shown = column == HEADING ? GridCell.of(Objects.toString(rows.get(row).getHeading(), "")) : bodyCell(rows.get(row), column - 1);
		return unread(rows.get(row), column).map(typed -> shown.withProblem(typed.typed(), typed.sentence())).orElse(shown);
	}

	@Override
	public boolean editable(int row, int column) {
		return !field().readOnly() && !isTotal(column) && (row >= rowCount() || row < rows.size() && takes(rows.get(row), column));
	}

	@Override
	public String textToEdit(int row, int column) {
		if (row < rows.size() && !isTotal(column)) {
			var typed = unread(rows.get(row), column);
			if (typed.isPresent()) {
				return typed.get().typed();
			}
		}
		return cell(row, column).text();
	}

	@Override
	public boolean grows() {
		return !field().readOnly();
	}

	@Override
	public RowActions rowActions() {
		return new ListedRows(this, table, Literals.FREE_TABLE__ROWS, Literals.CELL_ROW);
	}

	@Override
	Reading<List<Command>> read(CellRow row, int column, String typed) {
		if (column == HEADING) {
			return Reading.of(List.of(edits().set(row, Literals.CELL_ROW__HEADING, typed.isBlank() ? null : typed.strip())));
		}
		return value(column - 1, typed.strip()).map(value -> {
			var commands = new ArrayList<Command>();
			var cell = standing(row, column - 1).orElseGet(() -> missing(row, column - 1, commands));
			set(commands, cell, Literals.CELL__NUMBER, value.number());
			set(commands, cell, Literals.CELL__TEXT, value.words());
			return commands;
		});
	}

	@Override
	CellRow append(Step step, int index) {
		var row = AssessmentFactory.eINSTANCE.createCellRow();
		step.run(edits().insert(table, Literals.FREE_TABLE__ROWS, row, Math.min(index, table.getRows().size())));
		return row;
	}

	@Override
	boolean takes(CellRow row, int column) {
		return column == HEADING || !isTotal(column) && !isCovered(row, column - 1);
	}

	@Override
	String changeLabel(CellRow row, int column) {
		return NLS.bind(Messages.edit_change, Messages.edit_cell);
	}

	@Override
	String addLabel() {
		return edits().addLabel(Literals.CELL_ROW);
	}

	@Override
	String pasteLabel(int count) {
		return count == 1 ? NLS.bind(Messages.edit_pasteOne, Messages.edit_row) : NLS.bind(Messages.edit_paste, count, Messages.edit_rows);
	}

	@Override
	EObject subject(CellRow row) {
		return row;
	}

	@Override
	Optional<EStructuralFeature> feature(int column) {
		return Optional.of(column == HEADING ? Literals.CELL_ROW__HEADING : Literals.CELL_ROW__CELLS);
	}

	private record Value(BigDecimal number, String words) {
	}

	/** In a column of numbers words may only say why there is none. */
	private Reading<Value> value(int column, String typed) {
		if (typed.isEmpty()) {
			return Reading.of(new Value(null, null));
		}
		var number = NumberText.read(typed);
		if (number instanceof Reading.Value<BigDecimal>(var read)) {
			return Reading.of(new Value(read, null));
		}
		boolean numeric = table.getColumns().get(column).isNumeric();
		boolean reason = CellText.read(typed) instanceof Reading.Value<?>(var entry) && entry instanceof CellEntry cell
				&& !(cell.value() instanceof CellValue.Number);
		return numeric && !reason ? number.map(never -> new Value(never, null)) : Reading.of(new Value(null, typed));
	}

	private void set(List<Command> commands, Cell cell, EStructuralFeature feature, Object value) {
		if (!Objects.equals(cell.eGet(feature), value)) {
			commands.add(edits().set(cell, feature, value));
		}
	}

	/** A row may have fewer cells than the table has columns: the ones before it are made too. */
	private Cell missing(CellRow row, int column, List<Command> commands) {
		int covered = row.getCells().stream().mapToInt(cell -> Math.max(1, cell.getColumnSpan())).sum();
		var made = IntStream.rangeClosed(covered, column).mapToObj(i -> AssessmentFactory.eINSTANCE.createCell()).toList();
		commands.add(AddCommand.create(field().site().editingDomain(), row, Literals.CELL_ROW__CELLS, made));
		return made.getLast();
	}

	private GridColumn column(CellColumn column, int index) {
		return new GridColumn("column" + index, Objects.toString(column.getGroupHeading(), ""), Objects.toString(column.getHeading(), ""), "",
				column.isNumeric() ? new Width(8, 1) : new Width(12, 3), column.isNumeric(), !column.isNumeric());
	}

	private GridCell bodyCell(CellRow row, int column) {
		if (isCovered(row, column)) {
			return GridCell.of("", Kind.SPANNED);
		}
		return standing(row, column).map(cell -> GridCell.of(words(cell), cell.getNumber() == null ? Kind.ABSENT : Kind.PLAIN)).orElse(GridCell.of(""));
	}

	private static String words(Cell cell) {
		return cell.getNumber() != null ? NumberText.write(cell.getNumber()) : Objects.toString(cell.getText(), "");
	}

	/** The cell that begins in the column. */
	private static Optional<Cell> standing(CellRow row, int column) {
		int at = 0;
		for (var cell : row.getCells()) {
			if (at == column) {
				return Optional.of(cell);
			}
			at += Math.max(1, cell.getColumnSpan());
		}
		return Optional.empty();
	}

	/** Whether a cell further left reaches over the column. */
	private static boolean isCovered(CellRow row, int column) {
		int width = row.getCells().stream().mapToInt(cell -> Math.max(1, cell.getColumnSpan())).sum();
		return column < width && standing(row, column).isEmpty();
	}

	private boolean isTotal(int column) {
		return table.isRowTotals() && column == table.getColumns().size() + 1;
	}

	private String total(int row, int column) {
		var of = row < rows.size() ? Stream.of(rows.get(row)) : rows.stream();
		var numbers = isTotal(column) ? of.flatMap(each -> each.getCells().stream()) : of.flatMap(each -> standing(each, column - 1).stream());
		return numbers.map(Cell::getNumber).filter(Objects::nonNull).reduce(BigDecimal::add).map(NumberText::write).orElse("");
	}
}
