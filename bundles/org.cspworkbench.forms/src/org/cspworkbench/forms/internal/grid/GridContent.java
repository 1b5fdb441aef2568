package org.cspworkbench.forms.internal.grid;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.values.Suggestion;

/** What a grid shows, and what it does when somebody works in it. Rows and columns count from 0. */
public interface GridContent {

	List<GridColumn> columns();

	int rowCount();

	/** Stays the same while rows move around it. */
	Object row(int index);

	GridCell cell(int row, int column);

	/** How a row is called: "Action 1.2". */
	String rowName(int row);

	/** What is wrong in a row that no column shows. */
	default Optional<String> rowProblem(int row) {
		return Optional.empty();
	}

	default boolean editable(int row, int column) {
		return true;
	}

	/** The text with which editing begins. */
	String textToEdit(int row, int column);

	/** Takes what was typed, or says why it cannot. */
	Optional<String> type(int row, int column, String typed);

	default List<Suggestion> suggest(int row, int column, String typed) {
		return List.of();
	}

	/** Whether typing behind the last row makes a new one; the grid then has one more row, a ghost. */
	default boolean grows() {
		return false;
	}

	/** The block goes in with its upper left corner there. */
	void paste(int row, int column, List<List<String>> block);

	/** The block goes in as new rows in front of one; into the cells from there on where rows cannot be added. */
	default void pasteRows(int before, List<List<String>> block) {
		paste(before, 0, block);
	}

	/** Empties cells: each an array of row and column. */
	void clear(List<int[]> cells);

	default RowActions rowActions() {
		return RowActions.NONE;
	}

	/** What can be done to whole rows. */
	interface RowActions {

		RowActions NONE = new RowActions() {
		};

		default boolean allowed() {
			return false;
		}

		default boolean canOpen() {
			return false;
		}

		/** The index of the new row, or -1. */
		default int add(int at) {
			return -1;
		}

		default void delete(int[] rows) {
		}

		default void duplicate(int[] rows) {
		}

		/** Moves rows in front of the row that has that index now. */
		default void move(int[] rows, int before) {
		}

		default void open(int row) {
		}
	}
}
