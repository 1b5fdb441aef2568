package org.cspworkbench.ui.find;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** The door to everything at the end of the tool bar. */
public class GoToField {

	/** The platform's style for one widget: a bar is lower than buttons usually are. Other platforms look elsewhere. */
	private static final String GTK_CSS = "org.eclipse.swt.internal.gtk.css";

	private static final int WIDTH = 240;

	@PostConstruct
	void create(Composite parent, ECommandService commands, EHandlerService handlers) {
		var holder = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(holder);
		var door = WidgetIds.tag(new Button(holder, SWT.PUSH | SWT.LEFT), "goTo.door");
		door.setText(UiMessages.text("goTo.door"));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).hint(Math.max(WIDTH, door.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(door);
		door.setData(GTK_CSS, "button { min-height: 0; padding: 0 10px; }");
		door.addListener(SWT.Selection, event -> handlers.executeHandler(commands.createCommand("org.cspworkbench.command.goTo")));
	}
}
