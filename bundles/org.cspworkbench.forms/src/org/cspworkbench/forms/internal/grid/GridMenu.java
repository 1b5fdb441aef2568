package org.cspworkbench.forms.internal.grid;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a grid: every action with the key that does it too. */
final class GridMenu {

	private final Grid grid;

	GridMenu(Grid grid) {
		this.grid = grid;
	}

	void listen() {
		grid.addListener(SWT.MenuDetect, event -> show());
	}

	private void show() {
		if (grid.getMenu() != null) {
			grid.getMenu().dispose();
		}
		var menu = new Menu(grid);
		grid.setMenu(menu);
		var actions = grid.actions();
		item(menu, "cut", Messages.menu_cut, actions::cut);
		item(menu, "copy", Messages.menu_copy, actions::copy);
		item(menu, "paste", Messages.menu_paste, actions::paste);
		item(menu, "clear", Messages.menu_clear, () -> grid.content().clear(grid.selectedCells()));
		if (grid.content().rowActions().canOpen()) {
			item(menu, WidgetIds.OPEN, Messages.menu_open, actions::open);
		}
		if (grid.content().rowActions().allowed()) {
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, WidgetIds.ADD, Messages.menu_add, actions::add);
			item(menu, WidgetIds.DUPLICATE, Messages.menu_duplicate, actions::duplicate);
			item(menu, WidgetIds.UP, Messages.menu_up, actions::up);
			item(menu, WidgetIds.DOWN, Messages.menu_down, actions::down);
			item(menu, WidgetIds.DELETE, Messages.menu_delete, actions::delete);
		}
	}

	private void item(Menu menu, String id, String label, Runnable action) {
		var item = WidgetIds.tag(new MenuItem(menu, SWT.PUSH), WidgetIds.part(grid.id(), id));
		item.setText(label);
		item.addListener(SWT.Selection, (Event event) -> action.run());
	}
}
