package org.cspworkbench.forms.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Step;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
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

/** The parts in a containment as rows of a grid. */
final class RowsContent extends EditedContent<EObject> {

	private record Place(EObject row, EStructuralFeature feature) {
	}

	/** The share of room from which on a column is one of words. */
	private static final int WORDS = 4;

	private final EReference containment;
	private final List<RowColumn> columns;
	private final List<EClass> types;
	private final boolean showsKind;
	private final Map<Place, String> findings = new HashMap<>();
	private final Map<EObject, String> rowFindings = new HashMap<>();
	private final Map<EObject, String> words = new HashMap<>();
	private String filter = "";
	private List<EObject> rows = List.of();

	RowsContent(FormField field) {
		super(field);
		this.containment = (EReference) field.feature();
		this.columns = new TableColumns(field).columns();
		this.types = field.site().childTypes(field.owner(), containment);
		this.showsKind = types.size() > 1;
		refresh();
	}

	@Override
	void refresh() {
		words.clear();
		choose(all());
	}

	private void choose(List<EObject> all) {
		rows = filter.isBlank() ? List.copyOf(all) : all.stream().filter(this::fits).toList();
		forgetAllBut(all);
	}

	void filter(String typed) {
		filter = Matching.fold(typed);
		choose(all());
	}

	List<EClass> types() {
		return types;
	}

	List<EStructuralFeature> features() {
		return columns.stream().map(RowColumn::feature).toList();
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
		while (row != null && row.eContainer() != field().owner()) {
			row = row.eContainer();
		}
		return row;
	}

	int total() {
		return all().size();
	}

	/** What others found out about the cells. */
	void show(List<FieldDiagnostic> diagnostics) {
		findings.clear();
		rowFindings.clear();
		for (var each : diagnostics) {
			var feature = each.feature().filter(found -> columns.stream().anyMatch(column -> column.feature() == found));
			if (feature.isPresent() && each.object().eContainer() == field().owner()) {
				findings.putIfAbsent(new Place(each.object(), feature.get()), each.sentence());
			} else {
				rowFindings.putIfAbsent(rowOf(each.object()), each.sentence());
			}
		}
	}

	@Override
	List<EObject> rows() {
		return rows;
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
	public String rowName(int row) {
		return Naming.noun(rows.get(row).eClass()) + " " + field().site().name(rows.get(row));
	}

	@Override
	public GridCell cell(int row, int column) {
		if (row >= rows.size()) {
			int words = wordsColumn();
			return column == words ? GridCell.of(invitation(), Kind.GHOST) : GridCell.of("", column < words ? Kind.PLAIN : Kind.SPANNED);
		}
		var object = rows.get(row);
		if (column < kindColumns()) {
			return GridCell.of(Naming.noun(object.eClass()), Kind.DERIVED);
		}
		var cell = column(column).cell(object);
		var typed = unread(object, column);
		if (typed.isPresent()) {
			return cell.withProblem(typed.get().typed(), typed.get().sentence());
		}
		var finding = findings.get(new Place(object, column(column).feature()));
		return finding == null ? nameWhereEmpty(object, column, cell)
				: new GridCell(cell.text(), cell.kind(), cell.status(), Optional.of(finding));
	}

	@Override
	public Optional<String> rowProblem(int row) {
		return row < rows.size() ? Optional.ofNullable(rowFindings.get(rows.get(row))) : Optional.empty();
	}

	@Override
	public boolean editable(int row, int column) {
		return column >= kindColumns() && !field().readOnly() && (row >= rows.size() || takes(rows.get(row), column));
	}

	@Override
	public String textToEdit(int row, int column) {
		if (column < kindColumns()) {
			return Naming.noun(rows.get(row).eClass());
		}
		return unread(rows.get(row), column).map(Unread::typed).orElseGet(() -> column(column).text().write(rows.get(row)));
	}

	@Override
	public List<Suggestion> suggest(int row, int column, String typed) {
		var owner = row < rows.size() ? rows.get(row) : field().owner();
		return column < kindColumns() ? List.of() : column(column).text().suggest(owner, typed);
	}

	@Override
	public boolean grows() {
		return !field().readOnly() && containment.isMany() && filter.isBlank() && !types.isEmpty();
	}

	@Override
	PastedBlock laid(int row, int column, List<List<String>> block) {
		return row < rows.size() ? PastedBlock.of(block, columns(), Math.max(column, kindColumns())) : newRows(block);
	}

	private PastedBlock newRows(List<List<String>> block) {
		return PastedBlock.ofNewRows(block, columns(), kindColumns(), wordsColumn());
	}

	/** The first that is wide because a row says in it what it is about, and not only its number. */
	private int wordsColumn() {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).heading().width().share() >= WORDS).findFirst().orElse(0) + kindColumns();
	}

	/** As new rows in front of one. */
	@Override
	public void pasteRows(int before, List<List<String>> block) {
		var pasted = newRows(block);
		int index = indexAmongAll(before);
		edits().step(pasteLabel(pasted.size()), step -> {
			for (int i = 0; i < pasted.size(); i++) {
				begin(step, append(step, index + i), pasted.row(i));
			}
		});
		changed();
	}

	@Override
	public RowActions rowActions() {
		return new PartActions(this);
	}

	/** A new part in front of a row; its index among the rows, or -1 when the filter hides it. */
	int add(EClass type, int before) {
		var added = edits().add(field().owner(), containment, type, indexAmongAll(before));
		changed();
		return rows.indexOf(added);
	}

	int indexAmongAll(int row) {
		return row < rows.size() ? all().indexOf(rows.get(row)) : all().size();
	}

	EReference containment() {
		return containment;
	}

	/** New rows are what the last one is. */
	EClass usualType() {
		return all().isEmpty() ? types.getFirst() : all().getLast().eClass();
	}

	int kindColumns() {
		return showsKind ? 1 : 0;
	}

	@Override
	Reading<List<Command>> read(EObject row, int column, String typed) {
		return column(column).text().type(row, typed);
	}

	@Override
	EObject append(Step step, int index) {
		var row = field().site().create(field().owner(), containment, usualType());
		step.run(edits().insert(field().owner(), containment, row, Math.min(index, all().size())));
		return row;
	}

	@Override
	boolean takes(EObject row, int column) {
		return column >= kindColumns() && column(column).editable(row);
	}

	@Override
	String changeLabel(EObject row, int column) {
		return edits().changeLabel(row, column(column).feature());
	}

	@Override
	String addLabel() {
		return edits().addLabel(usualType());
	}

	@Override
	String pasteLabel(int count) {
		return count == 1 ? NLS.bind(Messages.edit_pasteOne, Words.inSentence(Naming.noun(usualType())))
				: NLS.bind(Messages.edit_paste, count, Words.inSentence(Naming.nouns(usualType())));
	}

	@Override
	EObject subject(EObject row) {
		return row;
	}

	@Override
	Optional<EStructuralFeature> feature(int column) {
		return column < kindColumns() ? Optional.empty() : Optional.of(column(column).feature());
	}

	/** A row without a name of its own is called by what it is. */
	private GridCell nameWhereEmpty(EObject object, int column, GridCell cell) {
		boolean nameless = cell.text().isEmpty() && cell.kind() == Kind.PLAIN && column == kindColumns()
				&& Naming.nameFeatures(object.eClass()).contains(column(column).feature());
		return nameless && !field().site().name(object).equals(Naming.noun(object.eClass()))
				? GridCell.of(field().site().name(object), Kind.GHOST) : cell;
	}

	/** The words of a row are put together once for every letter of the filter, not again until something changes. */
	private boolean fits(EObject row) {
		return words.computeIfAbsent(row, this::words).contains(filter);
	}

	private String words(EObject row) {
		var all = new StringBuilder(showsKind ? Naming.noun(row.eClass()) : "");
		columns.forEach(column -> all.append(' ').append(column.cell(row).text()));
		return Matching.fold(all.toString());
	}

	private String invitation() {
		return NLS.bind(Messages.grid_typeToAdd, Words.inSentence(Naming.noun(usualType())));
	}

	private RowColumn column(int index) {
		return columns.get(index - kindColumns());
	}

	@SuppressWarnings("unchecked")
	private List<EObject> all() {
		return (List<EObject>) field().value();
	}
}
