package org.cspworkbench.ui.layouts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.Standing;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the selected layout asks for beyond the plan, and whether the analyst allows it. */
public class LayoutFindingsPart {

	/** The question has to fit on the screen; the table has them all. */
	private static final int MOST_ASKS = 10;

	@Inject
	private MApplication application;
	@Inject
	private GlobalOptions start;

	private Layout layout;
	private Label verdict;
	private Table findings;
	private Button trust;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().applyTo(parent);
		verdict = WidgetIds.tag(new Label(parent, SWT.WRAP), "layoutFindings.verdict");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		findings = WidgetIds.tag(new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL), "layoutFindings.table");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(findings);
		trust = WidgetIds.tag(new Button(parent, SWT.PUSH), "layoutFindings.trust");
		trust.addListener(SWT.Selection, event -> changeTrust());
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
		var standing = layout == null || layout.shipped() ? Standing.CLEAN : Layouts.standing(layout);
		findings.removeAll();
		found.forEach(sentence -> new TableItem(findings, SWT.NONE).setText(sentence));
		verdict.setText(layout == null ? "" : UiMessages.text("layouts.verdict." + (layout.shipped() ? "shipped" : standing.name().toLowerCase(Locale.ROOT)), layout.title()));
		trust.setText(UiMessages.text(standing == Standing.TRUSTED ? "layouts.distrust" : "layouts.trust"));
		trust.setToolTipText(UiMessages.text(standing == Standing.TRUSTED ? "layouts.distrust.tip" : "layouts.trust.tip"));
		trust.setEnabled(standing == Standing.ASKS || standing == Standing.TRUSTED);
		verdict.getParent().layout();
	}

	private void changeTrust() {
		var layouts = Layouts.in(start.data());
		try {
			if (Layouts.standing(layout) == Standing.TRUSTED) {
				layouts.distrust(layout);
			} else if (isSure()) {
				layouts.trust(layout);
			} else {
				return;
			}
			application.getContext().set(Layout.class, layouts.find(Layouts.file(layout).orElseThrow().toString(), start.data()));
		} catch (PublishingException e) {
			Problems.show(trust.getShell(), new Refusal(e.getMessage(), e));
		}
	}

	private boolean isSure() {
		var asks = Layouts.findings(layout).stream().limit(MOST_ASKS).collect(Collectors.joining("\n"));
		return MessageDialog.open(MessageDialog.WARNING, trust.getShell(), UiMessages.text("layouts.trust.title"), UiMessages.text("layouts.trust.question", layout.title(), asks), SWT.NONE,
				UiMessages.text("layouts.trust.yes"), UiMessages.text("layouts.trust.no")) == 0;
	}

	@Focus
	void focus() {
		findings.setFocus();
	}
}
