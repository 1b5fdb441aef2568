package org.cspworkbench.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the two that are to be compared: plans as they stand, or older revisions of the plan one works on. */
public final class CompareDialog extends TitleAreaDialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

	/** Something that can be compared, by the id under which the library opens it. */
	private record Side(String id, String label) {
	}

	private final List<Side> sides = new ArrayList<>();
	private final PlanSession current;
	private final Optional<String> yearBefore;
	private Combo before;
	private Combo after;
	private String earlier;
	private String later;

	public CompareDialog(Shell shell, PlanLibrary library, PlanSession current) throws Refusal {
		super(shell);
		this.current = current;
		var plans = library.plans();
		yearBefore = current == null ? Optional.empty() : yearBefore(plans, current.id());
		for (var entry : plans) {
			sides.add(new Side(entry.id(), UiMessages.text("navigator.plan", entry.summary().years(), entry.summary().title())));
			if (current != null && entry.id().equals(current.id())) {
				for (var revision : library.history(entry.id())) {
					sides.add(new Side(PlanLibrary.idOf(revision), UiMessages.text("compare.side.revision", revision.number(), TIME.format(revision.authorship().time().atZone(ZoneId.systemDefault())))));
				}
			}
		}
	}

	/** The newest of the plans of the same partnership that are for earlier years. */
	private static Optional<String> yearBefore(List<PlanEntry> plans, String id) {
		return plans.stream().filter(entry -> entry.id().equals(id)).map(PlanEntry::summary).findFirst()
				.flatMap(own -> plans.stream().filter(entry -> entry.summary().partnership().equals(own.partnership()) && entry.summary().years().compareTo(own.years()) < 0)
						.max(Comparator.comparing(entry -> entry.summary().years())))
				.map(PlanEntry::id);
	}

	/** What was saved last when there are edits since; else last year's plan, if there is one. */
	private int usualEarlier(int now) {
		var before = current == null || current.isDirty() ? Optional.<String>empty() : yearBefore;
		return before.map(sides.stream().map(Side::id).toList()::indexOf).orElse(Math.min(now + 1, sides.size() - 1));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("compare.window"));
		setTitle(UiMessages.text("compare.choose"));
		setMessage(UiMessages.text("compare.choose.told"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		before = combo(area, "compare.earlier");
		after = combo(area, "compare.later");
		var now = current == null ? 0 : Math.max(0, sides.stream().map(Side::id).toList().indexOf(current.id()));
		after.select(now);
		before.select(usualEarlier(now));
		return area;
	}

	private Combo combo(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		combo.setItems(sides.stream().map(Side::label).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(UiMessages.text("compare.do"));
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "compare.do");
	}

	@Override
	protected void okPressed() {
		earlier = sides.get(before.getSelectionIndex()).id();
		later = sides.get(after.getSelectionIndex()).id();
		super.okPressed();
	}

	public String earlier() {
		return earlier;
	}

	public String later() {
		return later;
	}
}
