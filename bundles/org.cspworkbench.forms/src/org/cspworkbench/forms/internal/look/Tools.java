package org.cspworkbench.forms.internal.look;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A few flat buttons in a bar: one stop for Tab, the arrow keys go from one to the next. */
public final class Tools {

	private static final String NAME = "name";

	private final ToolBar bar;
	private final String id;

	/** The buttons are called by the id and the part that each of them is. */
	public Tools(Composite parent, String id) {
		this.id = id;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0 && event.childID < bar.getItemCount()) {
					event.result = (String) bar.getItem(event.childID).getData(NAME);
				}
			}
		});
	}

	public ToolBar bar() {
		return bar;
	}

	public ToolItem push(String part, String label, String name, Runnable action) {
		return item(SWT.PUSH, part, label, name, action);
	}

	public ToolItem toggle(String part, String label, String name, Runnable action) {
		return item(SWT.CHECK, part, label, name, action);
	}

	private ToolItem item(int style, String part, String label, String name, Runnable action) {
		var item = WidgetIds.tag(new ToolItem(bar, style), WidgetIds.part(id, part));
		item.setText(" " + label + " ");
		item.setToolTipText(name);
		item.setData(NAME, name);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
