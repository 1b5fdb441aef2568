package org.cspworkbench.ui.parts;

import java.util.List;
import java.util.function.Function;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.FindingVerbs;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is wrong in the current plan. A double click or Enter goes to the field; a mend is one button away. */
public class ChecksPart {

	private final Runnable listener = this::show;

	@Inject
	private MPart part;

	@Inject
	private EditorOpener opener;

	@Inject
	private Findings findings;

	private PlanSession session;
	private TableViewer viewer;
	private Button mend;
	private Button accept;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(parent);
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.tag(viewer.getTable(), "checks.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(columns, "checks.column.grave", 12, 90, finding -> UiMessages.text("checks." + finding.severity().name().toLowerCase()));
		column(columns, "checks.column.finding", 58, 160, Finding::sentence);
		column(columns, "checks.column.where", 30, 100, finding -> ElementText.of(finding.about(), java.util.Optional.ofNullable(session)));
		viewer.addDoubleClickListener(event -> go());
		viewer.addSelectionChangedListener(event -> offer());
		var verbs = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(verbs);
		GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(verbs);
		mend = button(verbs, "checks.mend", this::offerMends);
		accept = button(verbs, "checks.accept", () -> chosen().ifPresent(finding -> new FindingVerbs(session).accept(finding, accept.getShell())));
		findings.addListener(listener);
		show();
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.setEnabled(false);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	private void offer() {
		var open = chosen().filter(finding -> !session.isReadOnly());
		mend.setEnabled(open.filter(finding -> !finding.fixes().isEmpty()).isPresent());
		accept.setEnabled(open.isPresent());
	}

	private void column(TableColumnLayout columns, String title, int weight, int narrowest, Function<Finding, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(new FindingCell(text));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
	}

	private java.util.Optional<Finding> chosen() {
		return java.util.Optional.ofNullable((Finding) viewer.getStructuredSelection().getFirstElement());
	}

	private void go() {
		chosen().ifPresent(finding -> opener.reveal(session, finding.about(), finding.feature()));
	}

	private void offerMends() {
		var menu = new Menu(mend);
		chosen().ifPresent(finding -> finding.fixes().forEach(fix -> {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(fix.label());
			item.addListener(SWT.Selection, event -> new FindingVerbs(session).mend(finding, fix));
		}));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	@Focus
	void focus() {
		viewer.getTable().setFocus();
	}

	@Inject
	void follow(@Optional PlanSession current) {
		session = current;
		show();
	}

	@PreDestroy
	void leave() {
		findings.removeListener(listener);
	}

	private void show() {
		if (viewer == null || viewer.getTable().isDisposed()) {
			return;
		}
		var shown = session == null ? List.<Finding>of() : findings.of(session);
		viewer.setInput(shown);
		part.setLabel(shown.isEmpty() ? UiMessages.text("checks.title") : UiMessages.text("checks.title.count", shown.size()));
	}
}
