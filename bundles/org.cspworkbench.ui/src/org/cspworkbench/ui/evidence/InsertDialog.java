package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.exhibit.Exhibit;
import org.cspworkbench.evidence.exhibit.ExhibitException;
import org.cspworkbench.evidence.exhibit.ExhibitKind;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.ui.EditorOpener;
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

/** Puts one of the usual tables, boxes and charts into a section of the plan. */
final class InsertDialog extends TitleAreaDialog {

	private record Place(Section section, String title) {
	}

	private final PlanSession session;
	private final EvidenceDesk desk;
	private final EditorOpener opener;
	private final List<Place> places = new ArrayList<>();
	private List<Indicator> indicators = List.of();
	private Combo kind;
	private Combo section;
	private Columns<Indicator> table;

	InsertDialog(Shell shell, PlanSession session, EvidenceDesk desk, EditorOpener opener) {
		super(shell);
		this.session = session;
		this.desk = desk;
		this.opener = opener;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.text("insert.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.text("insert.title"));
		setMessage(UiMessages.text("insert.message"));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
		kind = combo(body, "insert.kind");
		for (var one : ExhibitKind.values()) {
			kind.add(sentence(one.title()));
		}
		kind.select(0);
		section = combo(body, "insert.section");
		session.plan().getParts().forEach(part -> gather(part.getSections(), ""));
		places.forEach(place -> section.add(place.title()));
		section.select(0);
		new Label(body, SWT.NONE).setText(UiMessages.text("insert.indicators"));
		table = new Columns<Indicator>(body, "insert.indicators", SWT.CHECK).with(UiMessages.text("insert.indicators"), 100, SWT.NONE, Indicator::getName);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 280).applyTo(table.viewer().getTable().getParent());
		indicators = session.plan().getIndicators().stream().filter(one -> session.plan().getSeries().stream().anyMatch(series -> series.getIndicator() == one)).toList();
		table.viewer().setInput(indicators);
		tickWhatIsLookedAt();
		if (places.isEmpty()) {
			setErrorMessage(UiMessages.text("insert.noSection"));
		}
		return body;
	}

	private static Combo combo(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static String sentence(String words) {
		return words.substring(0, 1).toUpperCase() + words.substring(1);
	}

	private void gather(List<Section> sections, String before) {
		for (var one : sections) {
			var title = before + (one.getTitle() == null ? "" : one.getTitle());
			places.add(new Place(one, title));
			gather(one.getSections(), title + " › ");
		}
	}

	private void tickWhatIsLookedAt() {
		var choice = desk.choice();
		for (var item : table.viewer().getTable().getItems()) {
			item.setChecked(session.plan().getSeries().stream().filter(series -> series.getIndicator() == item.getData() && series.getBinding() != null)
					.anyMatch(series -> choice.dataset().equals(series.getBinding().getDataset()) && choice.measure().equals(series.getBinding().getMeasure())));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		var ok = WidgetIds.tag(getButton(IDialogConstants.OK_ID), "insert.do");
		ok.setText(UiMessages.text("insert.do"));
		table.viewer().getTable().addListener(SWT.Selection, event -> ok.setEnabled(!ticked().isEmpty() && !places.isEmpty()));
		ok.setEnabled(!ticked().isEmpty() && !places.isEmpty());
	}

	private List<Indicator> ticked() {
		return Stream.of(table.viewer().getTable().getItems()).filter(item -> item.getChecked()).map(item -> (Indicator) item.getData()).toList();
	}

	@Override
	protected void okPressed() {
		try {
			var target = places.get(section.getSelectionIndex()).section();
			var exhibit = new Exhibit(ExhibitKind.values()[kind.getSelectionIndex()], session.plan(), ticked(), session.plan().getHomeArea(), Optional.empty());
			session.commands().execute(exhibit.command(session.domain(), target));
			opener.open(session, target);
			super.okPressed();
		} catch (ExhibitException e) {
			setErrorMessage(e.getMessage());
		}
	}
}
