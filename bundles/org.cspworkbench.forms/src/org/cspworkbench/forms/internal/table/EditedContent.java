package org.cspworkbench.forms.internal.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.edit.Step;
import org.cspworkbench.forms.internal.grid.GridContent;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * A grid whose cells are typed, pasted and cleared in named steps. What could not be read stays in its cell, marked, until it is put
 * right: nothing that was typed is lost, and nothing half understood gets into the plan.
 *
 * @param <R> what a row stands for
 */
abstract class EditedContent<R> implements GridContent {

	private record Place(Object row, String column) {
	}

	/** A text that waits in its cell. */
	record Unread(String typed, String sentence) {
	}

	private final FormField field;
	private final Edits edits;
	private final Map<Place, Unread> unread = new LinkedHashMap<>();
	private Runnable onChange = this::refresh;

	EditedContent(FormField field) {
		this.field = field;
		this.edits = field.edits();
	}

	/** The rows as they are now, before the ghost. */
	abstract List<R> rows();

	/** Looks at the model anew. */
	abstract void refresh();

	/** What typing there would do; the row may be one that has just been made. */
	abstract Reading<List<Command>> read(R row, int column, String typed);

	/** A new row at the index among all parts. */
	abstract R append(Step step, int index);

	/** "Change lead agency" */
	abstract String changeLabel(R row, int column);

	abstract String addLabel();

	abstract String pasteLabel(int rows);

	/** The object and feature that a cell is about. */
	abstract EObject subject(R row);

	abstract Optional<EStructuralFeature> feature(int column);

	/** Called when the rows may have changed by what was done here. */
	final void onChange(Runnable listener) {
		onChange = listener;
	}

	final FormField field() {
		return field;
	}

	final Edits edits() {
		return edits;
	}

	final void changed() {
		onChange.run();
	}

	final Optional<Unread> unread(R row, int column) {
		return Optional.ofNullable(unread.get(place(row, column)));
	}

	/** Rows that are gone take their texts with them. */
	final void forgetAllBut(List<?> there) {
		if (!unread.isEmpty()) {
			Set<Object> kept = new HashSet<>(there);
			unread.keySet().removeIf(place -> !kept.contains(place.row()));
		}
	}

	final List<FieldDiagnostic> inputProblems() {
		return unread.entrySet().stream().map(entry -> problem(entry.getKey(), entry.getValue())).toList();
	}

	@Override
	public int rowCount() {
		return rows().size();
	}

	@Override
	public Object row(int index) {
		return rows().get(index);
	}

	@Override
	public Optional<String> type(int row, int column, String typed) {
		boolean isNew = row >= rows().size();
		var label = isNew ? addLabel() : changeLabel(rows().get(row), column);
		var at = new Object() {
			R row;
		};
		edits.step(label, step -> {
			at.row = isNew ? append(step, Integer.MAX_VALUE) : rows().get(row);
			enter(step, at.row, column, typed);
		});
		changed();
		return unread(at.row, column).map(Unread::sentence);
	}

	/** Into the cells from there on; what reaches further down makes new rows. */
	@Override
	public void paste(int row, int column, List<List<String>> block) {
		var pasted = laid(row, column, block);
		var before = rows();
		edits.step(row >= before.size() ? pasteLabel(pasted.size()) : cellsLabel(Messages.edit_pasteOne, Messages.edit_paste, pasted.cells()), step -> {
			for (int i = 0; i < pasted.size(); i++) {
				if (row + i < before.size()) {
					fill(step, before.get(row + i), pasted.row(i));
				} else if (grows()) {
					begin(step, append(step, Integer.MAX_VALUE), pasted.row(i));
				}
			}
		});
		changed();
	}

	/** Which columns the cells of a block go into that is pasted there. */
	PastedBlock laid(int row, int column, List<List<String>> block) {
		return PastedBlock.of(block, columns(), column);
	}

	@Override
	public void clear(List<int[]> cells) {
		edits.step(cellsLabel(Messages.edit_clearOne, Messages.edit_clear, cells.size()), step -> {
			for (var cell : cells) {
				if (editable(cell[0], cell[1])) {
					enter(step, rows().get(cell[0]), cell[1], "");
				}
			}
		});
		changed();
	}

	/** A new row keeps what it starts with where nothing was pasted. */
	final void begin(Step step, R row, Map<Integer, String> texts) {
		var said = new TreeMap<>(texts);
		said.values().removeIf(String::isBlank);
		fill(step, row, said);
	}

	private void fill(Step step, R row, Map<Integer, String> texts) {
		texts.forEach((column, text) -> {
			if (takes(row, column)) {
				enter(step, row, column, text);
			}
		});
	}

	/** Whether a cell can be typed into; asked of rows that are not among the shown ones too. */
	abstract boolean takes(R row, int column);

	private void enter(Step step, R row, int column, String typed) {
		switch (read(row, column, typed)) {
			case Reading.Value<List<Command>>(var commands) -> {
				unread.remove(place(row, column));
				step.run(commands);
			}
			case Reading.Unreadable<List<Command>>(var sentence) -> unread.put(place(row, column), new Unread(typed, sentence));
		}
	}

	private Place place(R row, int column) {
		return new Place(row, columns().get(column).id());
	}

	@SuppressWarnings("unchecked")
	private FieldDiagnostic problem(Place place, Unread typed) {
		var row = (R) place.row();
		int column = columns().stream().map(each -> each.id()).toList().indexOf(place.column());
		var where = NLS.bind(Messages.cell_where, field.site().name(subject(row)), column < 0 ? "" : columns().get(column).title());
		var putBack = new QuickFix(Messages.fix_putBack, domain -> {
			unread.remove(place);
			changed();
		});
		return new FieldDiagnostic(subject(row), column < 0 ? Optional.empty() : feature(column), FieldDiagnostic.Severity.ERROR,
				where + " " + typed.sentence(), List.of(putBack));
	}

	private static String cellsLabel(String one, String many, int count) {
		return count == 1 ? NLS.bind(one, Messages.edit_cell) : NLS.bind(many, count, Messages.edit_cells);
	}
}
