package org.cspworkbench.forms.internal.grid;

import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells screen readers about the cells: child number row × columns + column. */
final class GridAccess {

	private final Grid grid;
	private final String name;

	GridAccess(Grid grid, String name) {
		this.grid = grid;
		this.name = name;
	}

	void listen() {
		AccessibleName.give(grid, name, "");
		grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID != ACC.CHILDID_SELF) {
					event.result = cellName(event.childID);
				}
			}
		});
		grid.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = grid.content().rowCount() * grid.columnCount();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = grid.isFocusControl() ? focusedCell() : ACC.CHILDID_NONE;
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = focusedCell();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = state(event.childID);
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? null : cellText(event.childID);
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				locate(event);
			}
		});
		grid.addListener(SWT.Selection, event -> grid.getAccessible().setFocus(focusedCell()));
	}

	String said(int row, int column) {
		return cellName(row * grid.columnCount() + column);
	}

	private int focusedCell() {
		return grid.focusRow() * grid.columnCount() + grid.focusColumn();
	}

	/** "Status: On track, action 1.1", and what is wrong with it. */
	private String cellName(int child) {
		int row = row(child);
		var heading = grid.content().columns().get(column(child)).title();
		if (row >= grid.content().rowCount()) {
			return NLS.bind(Messages.grid_newRow, heading);
		}
		var cell = grid.content().cell(row, column(child));
		var said = NLS.bind(Messages.grid_cell, new Object[] { heading, cellText(child), grid.content().rowName(row) });
		return cell.problem().or(() -> grid.content().rowProblem(row)).map(problem -> said + " " + problem).orElse(said);
	}

	private String cellText(int child) {
		int row = row(child);
		if (row >= grid.content().rowCount()) {
			return "";
		}
		var cell = grid.content().cell(row, column(child));
		return switch (cell.kind()) {
			case TICKED -> Messages.yes;
			case UNTICKED -> Messages.no;
			default -> cell.status().map(status -> status.word()).orElse(cell.text());
		};
	}

	private int state(int child) {
		int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
		if (child == ACC.CHILDID_SELF) {
			return state | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}
		boolean focused = grid.isFocusControl() && child == focusedCell();
		boolean selected = grid.selection().contains(row(child), column(child));
		return state | (focused ? ACC.STATE_FOCUSED : 0) | (selected ? ACC.STATE_SELECTED : 0);
	}

	private void locate(AccessibleControlEvent event) {
		var place = grid.getClientArea();
		if (event.childID != ACC.CHILDID_SELF && grid.rows().isVisible(row(event.childID))) {
			place = grid.bounds(row(event.childID), column(event.childID));
		}
		Point origin = grid.toDisplay(place.x, place.y);
		event.x = origin.x;
		event.y = origin.y;
		event.width = place.width;
		event.height = place.height;
	}

	private int row(int child) {
		return child / Math.max(1, grid.columnCount());
	}

	private int column(int child) {
		return child % Math.max(1, grid.columnCount());
	}
}
