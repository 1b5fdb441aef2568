package org.cspworkbench.ui.parts;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.core.check.PlanChecks;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is wrong in the current plan. A double click goes to the place. */
public class ChecksPart {

	private static final int QUIET_TIME = 400;

	private final PlanSession.Listener listener = session -> checkSoon();
	private final Runnable check = this::check;

	@Inject
	private MPart part;

	@Inject
	private EditorOpener opener;

	private PlanSession session;
	private PlanChecks checks;
	private TableViewer viewer;

	/** One broken rule and the element that it is about. */
	private record Finding(String sentence, EObject about) {
	}

	@PostConstruct
	void create(Composite parent, ThemeLibrary themes) {
		checks = new PlanChecks(themes, Platform.getExtensionRegistry());
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.tag(viewer.getTable(), "checks.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, "checks.column.finding", 70, finding -> finding.sentence());
		column(columns, "checks.column.where", 30, finding -> ElementText.of(finding.about(), java.util.Optional.ofNullable(session)));
		viewer.addDoubleClickListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Finding finding) {
				opener.open(session, finding.about());
			}
		});
		check();
	}

	private void column(TableColumnLayout columns, String title, int weight, java.util.function.Function<Finding, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Finding) row)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
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
		if (session != null) {
			session.addListener(listener);
		}
		check();
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	private void checkSoon() {
		if (viewer != null && !viewer.getTable().isDisposed()) {
			viewer.getTable().getDisplay().timerExec(QUIET_TIME, check);
		}
	}

	private void check() {
		if (viewer == null || viewer.getTable().isDisposed()) {
			return;
		}
		var findings = new ArrayList<Finding>();
		if (session != null) {
			findings.addAll(findings(Diagnostician.INSTANCE.validate(session.plan())));
			checks.findings(session.plan()).forEach(found -> findings.add(new Finding(found.sentence(), found.about())));
		}
		viewer.setInput(findings);
		part.setLabel(findings.isEmpty() ? UiMessages.text("checks.title") : UiMessages.text("checks.title.count", findings.size()));
	}

	private static List<Finding> findings(Diagnostic diagnostic) {
		var found = new ArrayList<Finding>();
		for (var child : diagnostic.getChildren()) {
			if (child.getChildren().isEmpty() && !child.getData().isEmpty() && child.getData().getFirst() instanceof EObject about) {
				found.add(new Finding(child.getMessage(), about));
			}
			found.addAll(findings(child));
		}
		return found;
	}
}
