package org.cspworkbench.ui.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What was imported. */
public class DatasetsPart implements EvidenceDesk.Listener {

	@Inject
	private EvidenceDesk desk;

	@Inject
	private FileChooser files;

	private Columns<DatasetView> table;
	private Background background;
	private Button remove;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(parent);
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		button(bar, "evidence.import", () -> ImportWizard.open(bar.getShell(), desk, files));
		remove = button(bar, "evidence.remove", this::remove);
		remove.setEnabled(false);
		table = new Columns<DatasetView>(parent, "evidence.datasets", SWT.SINGLE)
				.with(UiMessages.text("evidence.dataset"), 31, SWT.NONE, view -> view.dataset().title())
				.with(UiMessages.text("evidence.months"), 38, SWT.NONE, DatasetsPart::months)
				.with(UiMessages.text("evidence.rows"), 15, SWT.RIGHT, view -> "%,d".formatted(rows(view).read()))
				.with(UiMessages.text("evidence.leftOut"), 16, SWT.RIGHT, view -> "%,d".formatted(rows(view).rejected()));
		table.viewer().addSelectionChangedListener(event -> {
			var chosen = table.viewer().getStructuredSelection().getFirstElement();
			remove.setEnabled(chosen != null);
			if (chosen instanceof DatasetView view) {
				desk.chooseDataset(view.dataset().id());
			}
		});
		background = new Background(parent);
		desk.addListener(this);
		factsChanged();
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	static Part.Rows rows(DatasetView view) {
		return view.parts().stream().map(Part::rows).reduce(new Part.Rows(0, 0, 0), Part.Rows::plus);
	}

	private static String months(DatasetView view) {
		var first = periods(view).map(Period::first).min(Comparator.naturalOrder());
		var last = periods(view).map(Period::last).max(Comparator.naturalOrder());
		return first.isEmpty() ? "" : first.equals(last) ? Wording.shortMonth(first.get()) : Wording.shortMonth(first.get()) + " – " + Wording.shortMonth(last.orElseThrow());
	}

	private static Stream<Period> periods(DatasetView view) {
		return view.parts().stream().flatMap(part -> part.claims().stream()).map(Claim::periods).flatMap(List::stream);
	}

	private void remove() {
		if (table.viewer().getStructuredSelection().getFirstElement() instanceof DatasetView view && MessageDialog.openQuestion(remove.getShell(),
				UiMessages.text("evidence.remove.title"), UiMessages.text("evidence.remove.question", view.dataset().title()))) {
			background.ask(UiMessages.text("evidence.remove.title"), () -> {
				desk.library().remove(view.dataset().id());
				return view.dataset().id();
			}, desk::removed);
		}
	}

	@Override
	public void factsChanged() {
		desk.readAhead();
		background.ask(UiMessages.text("evidence.reading"), () -> desk.library().datasets(), views -> {
			table.viewer().setInput(views);
			select(desk.dataset());
		});
	}

	@Override
	public void datasetChosen(String id) {
		select(id);
	}

	@SuppressWarnings("unchecked")
	private void select(String id) {
		if (table.viewer().getInput() instanceof List<?> views) {
			((List<DatasetView>) views).stream().filter(view -> view.dataset().id().equals(id)).findFirst()
					.filter(view -> view != table.viewer().getStructuredSelection().getFirstElement()).ifPresent(view -> table.viewer().setSelection(new StructuredSelection(view), true));
		}
	}

	@Focus
	void focus() {
		table.viewer().getTable().setFocus();
	}

	@PreDestroy
	void leave() {
		desk.removeListener(this);
	}
}
