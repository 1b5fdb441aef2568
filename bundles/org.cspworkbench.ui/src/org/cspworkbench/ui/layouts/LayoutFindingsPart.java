package org.cspworkbench.ui.layouts;

import java.util.List;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What keeps the selected layout from being published: code of its own, data, files and addresses from outside the plan. */
public class LayoutFindingsPart {

	private Layout layout;
	private Label verdict;
	private Table findings;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().applyTo(parent);
		verdict = WidgetIds.tag(new Label(parent, SWT.WRAP), "layoutFindings.verdict");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		findings = WidgetIds.tag(new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL), "layoutFindings.table");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(findings);
		show();
	}

	@Inject
	void inspect(@Optional Layout chosen) {
		layout = chosen;
		show();
	}

	private void show() {
		if (findings == null || findings.isDisposed()) {
			return;
		}
		var found = layout == null ? List.<String>of() : Layouts.findings(layout);
		findings.removeAll();
		found.forEach(sentence -> new TableItem(findings, SWT.NONE).setText(sentence));
		verdict.setText(layout == null ? "" : UiMessages.text(layout.shipped() ? "layouts.verdict.shipped" : found.isEmpty() ? "layouts.verdict.clean" : "layouts.verdict.refused", layout.title()));
		verdict.getParent().layout();
	}

	@Focus
	void focus() {
		findings.setFocus();
	}
}
