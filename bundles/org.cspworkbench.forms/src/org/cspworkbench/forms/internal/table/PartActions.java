package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.stream.IntStream;

import org.cspworkbench.forms.internal.grid.GridContent.RowActions;
import org.eclipse.emf.ecore.EObject;

/** What can be done to parts that are rows. */
record PartActions(RowsContent content) implements RowActions {

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
		return content.types().isEmpty() ? -1 : content.add(content.usualType(), at);
	}

	@Override
	public void delete(int[] rows) {
		content.edits().delete(objects(rows));
		content.changed();
	}

	@Override
	public void duplicate(int[] rows) {
		content.edits().duplicate(content.field().owner(), content.containment(), objects(rows));
		content.changed();
	}

	@Override
	public void move(int[] rows, int before) {
		int target = before < content.rowCount() ? content.indexAmongAll(before) : content.indexAmongAll(content.rowCount() - 1) + 1;
		content.edits().move(content.field().owner(), content.containment(), objects(rows), target);
		content.changed();
	}

	@Override
	public void open(int row) {
		content.field().site().open(content.rows().get(row));
	}

	private List<EObject> objects(int[] rows) {
		return IntStream.of(rows).mapToObj(content.rows()::get).toList();
	}
}
