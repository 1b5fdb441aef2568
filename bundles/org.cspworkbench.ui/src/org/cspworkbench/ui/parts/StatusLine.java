package org.cspworkbench.ui.parts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The line at the bottom: where the data is, and which revision of which plan one works on. */
public class StatusLine {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

	private final PlanSession.Listener listener = session -> refresh();
	private Label place;
	private Label revision;
	private PlanSession session;

	@PostConstruct
	void create(Composite parent, PlanLibrary library) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(24, 0).margins(8, 3).applyTo(line);
		place = label(line, "status.place", false);
		revision = label(line, "status.revision", true);
		place.setText(library.place());
		refresh();
	}

	private static Label label(Composite parent, String id, boolean grab) {
		var label = new Label(parent, SWT.NONE);
		label.setLayoutData(new GridData(grab ? SWT.FILL : SWT.LEFT, SWT.CENTER, grab, false));
		label.setData(WidgetIds.KEY, id);
		return label;
	}

	@Inject
	void follow(@Optional PlanSession current) {
		if (session != null) {
			session.removeListener(listener);
		}
		session = current;
		if (session != null) {
			session.addListener(listener);
		}
		refresh();
	}

	@PreDestroy
	void leave() {
		follow(null);
	}

	private void refresh() {
		if (revision == null || revision.isDisposed()) {
			return;
		}
		revision.setText(session == null ? "" : LabelText.of(words(session)));
	}

	private static String words(PlanSession session) {
		var saved = session.revision();
		var text = UiMessages.text("status.revision", session.plan().getTitle(), String.valueOf(saved.number()),
				TIME.format(saved.authorship().time().atZone(ZoneId.systemDefault())), saved.authorship().author());
		return session.isDirty() ? text + "  " + UiMessages.text("status.unsaved") : text;
	}
}
