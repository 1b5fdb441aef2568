package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.stream.IntStream;

import org.cspworkbench.forms.internal.grid.GridContent.RowActions;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What can be done to the rows of a table that is drawn as one. Rows that are worked out, and parts of rows, stay where they are. */
record ListedRows(EditedContent<?> content, EObject table, EReference containment, EClass type) implements RowActions {

	@Override
	public boolean allowed() {
		return !content.field().readOnly();
	}

	@Override
	public boolean canOpen() {
		return true;
	}

	@Override
	public int add(int at) {
		var added = content.edits().add(table, containment, type, listed(at));
		content.changed();
		return IntStream.range(0, content.rowCount()).filter(i -> content.row(i) == added).findFirst().orElse(-1);
	}

	@Override
	public void delete(int[] rows) {
		content.edits().delete(objects(rows));
		content.changed();
	}

	@Override
	public void duplicate(int[] rows) {
		var originals = objects(rows);
		if (!originals.isEmpty()) {
			content.edits().duplicate(table, containment, originals);
			content.changed();
		}
	}

	@Override
	public void move(int[] rows, int before) {
		var moved = objects(rows);
		if (!moved.isEmpty()) {
			content.edits().move(table, containment, moved, listed(before));
			content.changed();
		}
	}

	@Override
	public void open(int row) {
		if (content.row(row) instanceof EObject object && object.eClass() == type) {
			content.field().site().open(object);
		}
	}

	/** The index, among the listed rows, of the first that stands there or below. */
	private int listed(int row) {
		return IntStream.range(Math.min(row, content.rowCount()), content.rowCount()).mapToObj(content::row).filter(all()::contains)
				.mapToInt(all()::indexOf).findFirst().orElse(all().size());
	}

	private List<EObject> objects(int[] rows) {
		return IntStream.of(rows).mapToObj(content::row).filter(all()::contains).map(EObject.class::cast).toList();
	}

	@SuppressWarnings("unchecked")
	private List<EObject> all() {
		return (List<EObject>) table.eGet(containment);
	}
}
