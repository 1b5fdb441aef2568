package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.exhibit.Exhibit;
import org.cspworkbench.evidence.exhibit.ExhibitException;
import org.cspworkbench.evidence.exhibit.ExhibitKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Puts one of the usual tables, boxes and charts into a section of the plan. */
final class InsertDialog extends EvidenceDialog {

	private record Place(Section section, String title) {
	}

	private final EditorOpener opener;
	private final List<Place> places = new ArrayList<>();
	private Combo kind;
	private Combo section;
	private Columns<Indicator> table;

	InsertDialog(Shell shell, PlanSession session, EvidenceDesk desk, EditorOpener opener) {
		super(shell, "insert", 2, session, desk);
		this.opener = opener;
	}

	@Override
	void fill(Composite body) {
		kind = combo(body, "insert.kind");
		for (var one : ExhibitKind.values()) {
			kind.add(sentence(one.title()));
		}
		kind.select(0);
		section = combo(body, "insert.section");
		session.plan().getParts().forEach(part -> gather(part.getSections(), ""));
		places.forEach(place -> section.add(place.title()));
		section.select(0);
		var label = new Label(body, SWT.NONE);
		label.setText(UiMessages.text("insert.indicators"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		table = new Columns<Indicator>(body, "insert.indicators", SWT.CHECK).with(UiMessages.text("insert.indicators"), 100, SWT.NONE, Indicator::getName);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 280).applyTo(table.viewer().getTable().getParent());
		// What is looked at stands first, and is ticked.
		var indicators = session.plan().getIndicators().stream().filter(one -> session.plan().getSeries().stream().anyMatch(series -> series.getIndicator() == one))
				.sorted(Comparator.comparing(one -> !isLookedAt(one))).toList();
		table.viewer().setInput(indicators);
		for (var item : table.viewer().getTable().getItems()) {
			item.setChecked(isLookedAt((Indicator) item.getData()));
		}
		if (places.isEmpty()) {
			setErrorMessage(UiMessages.text("insert.noSection"));
		}
		table.viewer().getTable().addListener(SWT.Selection, event -> readyWhenTicked());
		readyWhenTicked();
	}

	private void readyWhenTicked() {
		ready(!ticked().isEmpty() && !places.isEmpty());
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

	private boolean isLookedAt(Indicator indicator) {
		var choice = desk.choice();
		return session.plan().getSeries().stream().filter(series -> series.getIndicator() == indicator && series.getBinding() != null)
				.anyMatch(series -> choice.dataset().equals(series.getBinding().getDataset()) && choice.measure().equals(series.getBinding().getMeasure()));
	}

	private List<Indicator> ticked() {
		return Stream.of(table.viewer().getTable().getItems()).filter(item -> item.getChecked()).map(item -> (Indicator) item.getData()).toList();
	}

	@Override
	protected void okPressed() {
		try {
			var target = places.get(section.getSelectionIndex()).section();
			var exhibit = new Exhibit(ExhibitKind.values()[kind.getSelectionIndex()], session.plan(), ticked(), session.plan().getHomeArea(), Optional.empty());
			if (take(exhibit.command(session.domain(), target))) {
				opener.open(session, target);
				super.okPressed();
			}
		} catch (ExhibitException e) {
			setErrorMessage(e.getMessage());
		}
	}
}
