package org.cspworkbench.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What is known about an object beside its own fields, as a table to be read. */
public record Overview(String id, String title, List<Column> columns, List<Row> rows) {

	/** Numbers stand at the right; a column is about as wide as so many letters. */
	public record Column(String title, boolean number, int letters) {
	}

	/** A row and what it tells of, which opens from it. Words in place of numbers may be the last of its cells: they run on to the end. */
	public record Row(EObject subject, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	public Overview {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
