package org.cspworkbench.ui.parts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.Opening;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.Revision;
import org.cspworkbench.ui.Beside;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.PlanSaver;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.compare.ComparisonOpener;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The revisions of the current plan, newest first. */
public class HistoryPart {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

	private final PlanSession.Listener listener = session -> refresh();

	@Inject
	private PlanLibrary library;

	@Inject
	private EditorOpener opener;

	@Inject
	private ComparisonOpener comparisons;

	@Inject
	private PlanSaver saver;

	private PlanSession session;
	private Revision shown;
	private TableViewer viewer;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parent);
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.tag(viewer.getTable(), "history.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(columns, "history.column.number", 10, revision -> String.valueOf(revision.number()));
		column(columns, "history.column.time", 25, revision -> TIME.format(revision.authorship().time().atZone(ZoneId.systemDefault())));
		column(columns, "history.column.author", 25, revision -> revision.authorship().author());
		column(columns, "history.column.reason", 40, revision -> revision.authorship().reason());
		buttons(parent);
		refresh();
	}

	private void buttons(Composite parent) {
		var buttons = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridLayoutFactory.swtDefaults().applyTo(buttons);
		var open = button(buttons, "history.open", this::open);
		var compare = button(buttons, "history.compare", this::compare);
		var restore = button(buttons, "history.restore", this::restore);
		viewer.addSelectionChangedListener(event -> {
			var chosen = chosen();
			open.setEnabled(chosen.size() == 1);
			compare.setEnabled(chosen.size() == 1 || chosen.size() == 2);
			restore.setEnabled(chosen.size() == 1 && chosen.getFirst().number() < session.revision().number());
		});
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.setEnabled(false);
		button.addListener(SWT.Selection, event -> deed.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	@SuppressWarnings("unchecked")
	private List<Revision> chosen() {
		return viewer.getStructuredSelection().toList();
	}

	private void open() {
		opener.open(PlanLibrary.idOf(chosen().getFirst()));
	}

	/** Two revisions with each other, or one with what is open now. */
	private void compare() {
		var chosen = chosen();
		comparisons.open(PlanLibrary.idOf(chosen.getLast()), chosen.size() == 2 ? PlanLibrary.idOf(chosen.getFirst()) : session.id());
	}

	private void restore() {
		var current = session;
		var older = library.opening(chosen().getFirst());
		Beside.run(UiMessages.text("open.running", current.id()), older::read, () -> restore(current, older));
	}

	private void restore(PlanSession current, Opening older) {
		try {
			if (current.isDirty()) {
				throw new Refusal(UiMessages.text("history.restore.dirty"));
			}
			saver.saveBeside(current, library.restore(current, older));
		} catch (Refusal refusal) {
			Problems.show(viewer.getTable().getShell(), refusal);
		}
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Revision, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Revision) row)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	@Focus
	void focus() {
		viewer.getTable().setFocus();
	}

	@Inject
	void follow(@Optional PlanSession current) {
		if (session != null) {
			session.removeListener(listener);
		}
		session = current;
		shown = null;
		if (session != null) {
			session.addListener(listener);
		}
		refresh();
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	private void refresh() {
		if (viewer == null || viewer.getTable().isDisposed()) {
			return;
		}
		if (session == null) {
			viewer.setInput(List.of());
		} else if (!session.revision().equals(shown)) {
			try {
				viewer.setInput(library.history(session.id()));
				shown = session.revision();
			} catch (Refusal refusal) {
				Problems.show(viewer.getTable().getShell(), refusal);
			}
		}
	}
}
