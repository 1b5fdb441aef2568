package org.cspworkbench.forms.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.edit.Step;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridContent;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.internal.text.Matching;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** The parts in a containment as rows of a grid. What was typed and could not be read stays in its cell, marked, until it is put right. */
final class RowsContent implements GridContent {

	private record Place(EObject row, EStructuralFeature feature) {
	}

	private record Unread(String typed, String sentence) {
	}

	private final FormField field;
	private final EReference containment;
	private final Edits edits;
	private final List<RowColumn> columns;
	private final List<EClass> types;
	private final boolean showsKind;
	private final Map<Place, Unread> unread = new LinkedHashMap<>();
	private final Map<Place, String> findings = new HashMap<>();
	private final Map<EObject, String> rowFindings = new HashMap<>();
	private Runnable onChange = () -> {
	};
	private String filter = "";
	private List<EObject> rows = List.of();

	RowsContent(FormField field) {
		this.field = field;
		this.containment = (EReference) field.feature();
		this.edits = field.edits();
		this.columns = new TableColumns(field).columns();
		this.types = field.site().childTypes(field.owner(), containment);
		this.showsKind = types.size() > 1;
		refresh();
	}

	/** Called when the rows may have changed by what was done here. */
	void onChange(Runnable listener) {
		onChange = listener;
	}

	void refresh() {
		var all = all();
		rows = filter.isBlank() ? List.copyOf(all) : all.stream().filter(this::fits).toList();
		if (!unread.isEmpty()) {
			Set<EObject> there = new HashSet<>(all);
			unread.keySet().removeIf(place -> !there.contains(place.row()));
		}
	}

	void filter(String words) {
		filter = words;
		refresh();
	}

	List<EClass> types() {
		return types;
	}

	int indexOf(EObject row) {
		return rows.indexOf(row);
	}

	int columnOf(EStructuralFeature feature) {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).feature() == feature).findFirst().orElse(-1) + kindColumns();
	}

	/** The row in which an object is found, however deep. */
	EObject rowOf(EObject object) {
		EObject row = object;
		while (row != null && row.eContainer() != field.owner()) {
			row = row.eContainer();
		}
		return row;
	}

	int total() {
		return all().size();
	}

	EObject at(int row) {
		return rows.get(row);
	}

	/** What others found out about the cells. */
	void show(List<FieldDiagnostic> diagnostics) {
		findings.clear();
		rowFindings.clear();
		for (var each : diagnostics) {
			var feature = each.feature().filter(found -> columns.stream().anyMatch(column -> column.feature() == found));
			if (feature.isPresent() && each.object().eContainer() == field.owner()) {
				findings.putIfAbsent(new Place(each.object(), feature.get()), each.sentence());
			} else {
				rowFindings.putIfAbsent(rowOf(each.object()), each.sentence());
			}
		}
	}

	List<FieldDiagnostic> inputProblems() {
		return unread.entrySet().stream().map(entry -> problem(entry.getKey(), entry.getValue())).toList();
	}

	@Override
	public List<GridColumn> columns() {
		var headings = new ArrayList<GridColumn>();
		if (showsKind) {
			headings.add(TableColumns.KIND);
		}
		columns.forEach(column -> headings.add(column.heading()));
		return headings;
	}

	@Override
	public int rowCount() {
		return rows.size();
	}

	@Override
	public Object row(int index) {
		return rows.get(index);
	}

	@Override
	public String rowName(int row) {
		return Naming.noun(at(row).eClass()) + " " + field.site().name(at(row));
	}

	@Override
	public GridCell cell(int row, int column) {
		if (row >= rows.size()) {
			return column == 0 ? GridCell.of(invitation(), Kind.GHOST) : GridCell.of("", Kind.SPANNED);
		}
		var object = rows.get(row);
		if (column < kindColumns()) {
			return GridCell.of(Naming.noun(object.eClass()), Kind.DERIVED);
		}
		var place = new Place(object, column(column).feature());
		var typed = unread.get(place);
		if (typed != null) {
			return column(column).cell(object).withProblem(typed.typed(), typed.sentence());
		}
		var cell = nameWhereEmpty(object, column, column(column).cell(object));
		var finding = findings.get(place);
		return finding == null ? cell : new GridCell(cell.text(), cell.kind(), cell.status(), Optional.of(finding));
	}

	@Override
	public Optional<String> rowProblem(int row) {
		return row < rows.size() ? Optional.ofNullable(rowFindings.get(rows.get(row))) : Optional.empty();
	}

	@Override
	public boolean editable(int row, int column) {
		return column >= kindColumns() && !field.readOnly() && (row >= rows.size() || column(column).editable(rows.get(row)));
	}

	@Override
	public String textToEdit(int row, int column) {
		if (column < kindColumns()) {
			return Naming.noun(rows.get(row).eClass());
		}
		var typed = unread.get(new Place(rows.get(row), column(column).feature()));
		return typed == null ? column(column).text().write(rows.get(row)) : typed.typed();
	}

	@Override
	public Optional<String> type(int row, int column, String typed) {
		boolean isNew = row >= rows.size();
		var feature = column(column).feature();
		var label = isNew ? edits.addLabel(usualType()) : edits.changeLabel(rows.get(row), feature);
		var object = isNew ? field.site().create(field.owner(), containment, usualType()) : rows.get(row);
		edits.step(label, step -> {
			if (isNew) {
				step.run(edits.insert(field.owner(), containment, object, all().size()));
			}
			enter(step, object, column(column), typed);
		});
		changed();
		return Optional.ofNullable(unread.get(new Place(object, feature))).map(Unread::sentence);
	}

	@Override
	public List<Suggestion> suggest(int row, int column, String typed) {
		var owner = row < rows.size() ? rows.get(row) : field.owner();
		return column < kindColumns() ? List.of() : column(column).text().suggest(owner, typed);
	}

	@Override
	public boolean grows() {
		return !field.readOnly() && containment.isMany() && filter.isBlank() && !types.isEmpty();
	}

	/** Into the cells from there on; what reaches further down makes new rows. */
	@Override
	public void paste(int row, int column, List<List<String>> block) {
		var pasted = PastedBlock.of(block, columns(), Math.max(column, kindColumns()));
		var label = row >= rows.size() ? rowsLabel(pasted.size()) : cellsLabel(Messages.edit_pasteOne, Messages.edit_paste, pasted.cells());
		edits.step(label, step -> {
			for (int i = 0; i < pasted.size(); i++) {
				fill(step, row + i < rows.size() ? rows.get(row + i) : append(step, all().size()), pasted.row(i));
			}
		});
		changed();
	}

	/** As new rows in front of one. */
	@Override
	public void pasteRows(int before, List<List<String>> block) {
		var pasted = PastedBlock.of(block, columns(), 0);
		int index = before < rows.size() ? all().indexOf(rows.get(before)) : all().size();
		edits.step(rowsLabel(pasted.size()), step -> {
			for (int i = 0; i < pasted.size(); i++) {
				fill(step, append(step, index + i), pasted.row(i));
			}
		});
		changed();
	}

	@Override
	public void clear(List<int[]> cells) {
		edits.step(cellsLabel(Messages.edit_clearOne, Messages.edit_clear, cells.size()), step -> {
			for (var cell : cells) {
				if (editable(cell[0], cell[1])) {
					enter(step, rows.get(cell[0]), column(cell[1]), "");
				}
			}
		});
		changed();
	}

	@Override
	public RowActions rowActions() {
		return new Rows();
	}

	private void fill(Step step, EObject row, Map<Integer, String> texts) {
		texts.forEach((column, text) -> {
			if (column >= kindColumns() && column(column).editable(row)) {
				enter(step, row, column(column), text);
			}
		});
	}

	private EObject append(Step step, int index) {
		var row = field.site().create(field.owner(), containment, usualType());
		step.run(edits.insert(field.owner(), containment, row, index));
		return row;
	}

	private void enter(Step step, EObject row, RowColumn column, String typed) {
		var place = new Place(row, column.feature());
		switch (column.text().type(row, typed)) {
			case Reading.Value<List<Command>>(var commands) -> {
				unread.remove(place);
				step.run(commands);
			}
			case Reading.Unreadable<List<Command>>(var sentence) -> unread.put(place, new Unread(typed, sentence));
		}
	}

	private FieldDiagnostic problem(Place place, Unread typed) {
		var where = NLS.bind(Messages.cell_where, field.site().name(place.row()), heading(place.feature()));
		return FieldDiagnostic.error(place.row(), place.feature(), where + " " + typed.sentence(),
				new QuickFix(Messages.fix_putBack, domain -> {
					unread.remove(place);
					changed();
				}));
	}

	private String heading(EStructuralFeature feature) {
		return columns.stream().filter(column -> column.feature() == feature).map(column -> column.heading().title()).findFirst().orElse("");
	}

	/** A row without a name of its own is called by what it is. */
	private GridCell nameWhereEmpty(EObject object, int column, GridCell cell) {
		boolean nameless = cell.text().isEmpty() && cell.kind() == Kind.PLAIN && column == kindColumns()
				&& Naming.nameFeatures(object.eClass()).contains(column(column).feature());
		return nameless && !field.site().name(object).equals(Naming.noun(object.eClass())) ? GridCell.of(field.site().name(object), Kind.GHOST) : cell;
	}

	private boolean fits(EObject row) {
		var words = new StringBuilder(showsKind ? Naming.noun(row.eClass()) : "");
		columns.forEach(column -> words.append(' ').append(column.cell(row).text()));
		return Matching.contains(words.toString(), filter);
	}

	private String invitation() {
		return NLS.bind(Messages.grid_typeToAdd, Words.inSentence(Naming.noun(usualType())));
	}

	/** New rows are what the last one is. */
	private EClass usualType() {
		return all().isEmpty() ? types.getFirst() : all().getLast().eClass();
	}

	private String rowsLabel(int count) {
		return count == 1 ? NLS.bind(Messages.edit_pasteOne, Words.inSentence(Naming.noun(usualType())))
				: NLS.bind(Messages.edit_paste, count, Words.inSentence(Naming.nouns(usualType())));
	}

	private static String cellsLabel(String one, String many, int count) {
		return count == 1 ? NLS.bind(one, Messages.edit_cell) : NLS.bind(many, count, Messages.edit_cells);
	}

	private RowColumn column(int index) {
		return columns.get(index - kindColumns());
	}

	int kindColumns() {
		return showsKind ? 1 : 0;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> all() {
		return (List<EObject>) field.value();
	}

	private void changed() {
		refresh();
		onChange.run();
	}

	private final class Rows implements RowActions {

		@Override
		public boolean allowed() {
			return !field.readOnly();
		}

		@Override
		public boolean canOpen() {
			return true;
		}

		@Override
		public int add(int at) {
			return types.isEmpty() ? -1 : RowsContent.this.add(usualType(), at);
		}

		@Override
		public void delete(int[] indices) {
			edits.delete(objects(indices));
			changed();
		}

		@Override
		public void duplicate(int[] indices) {
			edits.duplicate(field.owner(), containment, objects(indices));
			changed();
		}

		@Override
		public void move(int[] indices, int before) {
			var moved = objects(indices);
			int target = before < rows.size() ? all().indexOf(rows.get(before)) : all().indexOf(rows.getLast()) + 1;
			edits.move(field.owner(), containment, moved, target);
			changed();
		}

		@Override
		public void open(int row) {
			field.site().open(rows.get(row));
		}

		private List<EObject> objects(int[] indices) {
			return IntStream.of(indices).mapToObj(rows::get).toList();
		}
	}

	/** A new part in front of a row; its index among the rows, or -1 when the filter hides it. */
	int add(EClass type, int before) {
		int index = before < rows.size() ? all().indexOf(rows.get(before)) : all().size();
		var added = edits.add(field.owner(), containment, type, index);
		changed();
		return rows.indexOf(added);
	}
}
