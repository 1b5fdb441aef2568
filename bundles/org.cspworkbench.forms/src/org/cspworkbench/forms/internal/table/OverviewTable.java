package org.cspworkbench.forms.internal.table;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Overview;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.form.Heading;
import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** An overview under its heading, between the fields of a form. */
public final class OverviewTable {

	private final Composite room;
	private final OverviewContent content;
	private final Grid grid;
	private Overview shown;

	public OverviewTable(Composite parent, FormSite site, Overview overview) {
		shown = overview;
		room = WidgetIds.tag(new Composite(parent, SWT.NONE), overview.id());
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		room.setLayout(layout);
		Heading.ofField(room, overview.title()).bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		content = new OverviewContent(site, overview);
		grid = WidgetIds.tag(new Grid(room, overview.id(), overview.title(), content), WidgetIds.part(overview.id(), "grid"));
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	public Composite room() {
		return room;
	}

	public void show(Overview now) {
		if (!now.equals(shown)) {
			shown = now;
			content.show(now);
			grid.refresh(null);
			Scrolling.fit(grid);
		}
	}
}
