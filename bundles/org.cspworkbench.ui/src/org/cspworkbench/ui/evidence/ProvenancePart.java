package org.cspworkbench.ui.evidence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.evidence.Differences;
import org.cspworkbench.evidence.ImportReport.DatasetReport;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Where the figures of a dataset come from, which rows were left out and why, and what the last import changed. */
public class ProvenancePart implements EvidenceDesk.Listener {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);
	private static final int MOST_ROWS = 1000;

	private record Rejected(Part part, RejectedRow row) {
	}

	private record Story(DatasetView view, List<Rejected> rejected) {
	}

	@Inject
	private EvidenceDesk desk;

	private Label heading;
	private Columns<Part> files;
	private Columns<Rejected> rejected;
	private Columns<Differences.Difference> changes;
	private CTabItem rejectedTab;
	private CTabItem changesTab;
	private Label changesHeading;
	private Background background;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(parent);
		heading = WidgetIds.tag(new Label(parent, SWT.WRAP), "evidence.provenance");
		heading.setText(UiMessages.text("evidence.provenance.none"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		var tabs = WidgetIds.tag(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "evidence.provenance.tabs");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		files(tab(tabs, "evidence.files"));
		rejectedTab = rejected(tabs);
		changesTab = changes(tabs);
		tabs.setSelection(0);
		background = new Background(parent);
		desk.addListener(this);
		factsChanged();
	}

	private static CTabItem tab(CTabFolder tabs, String key) {
		var tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(UiMessages.text(key));
		var body = new Composite(tabs, SWT.NONE);
		body.setLayout(new GridLayout());
		tab.setControl(body);
		return tab;
	}

	private void files(CTabItem tab) {
		files = new Columns<Part>((Composite) tab.getControl(), "evidence.part.files", SWT.SINGLE)
				.with(UiMessages.text("evidence.file"), 28, SWT.NONE, Part::file)
				.with(UiMessages.text("evidence.edition"), 14, SWT.NONE, part -> part.provisional() ? (part.edition() + " " + UiMessages.text("evidence.provisional")).strip() : part.edition())
				.with(UiMessages.text("evidence.rows"), 9, SWT.RIGHT, part -> "%,d".formatted(part.rows().read()))
				.with(UiMessages.text("evidence.used"), 9, SWT.RIGHT, part -> "%,d".formatted(part.rows().kept()))
				.with(UiMessages.text("evidence.leftOut"), 9, SWT.RIGHT, part -> "%,d".formatted(part.rows().rejected()))
				.with(UiMessages.text("evidence.imported"), 19, SWT.NONE, part -> TIME.format(part.imported().atZone(ZoneId.systemDefault())))
				.with(UiMessages.text("evidence.hash"), 12, SWT.NONE, Part::sha256)
				.with(UiMessages.text("evidence.notes"), 30, SWT.NONE, part -> String.join(" ", part.notes()));
	}

	private CTabItem rejected(CTabFolder tabs) {
		var tab = tab(tabs, "evidence.leftOut");
		rejected = new Columns<Rejected>((Composite) tab.getControl(), "evidence.part.rejected", SWT.SINGLE)
				.with(UiMessages.text("evidence.file"), 25, SWT.NONE, one -> one.part().file())
				.with(UiMessages.text("evidence.line"), 8, SWT.RIGHT, one -> String.valueOf(one.row().line()))
				.with(UiMessages.text("evidence.reason"), 35, SWT.NONE, one -> one.row().reason())
				.with(UiMessages.text("evidence.excerpt"), 40, SWT.NONE, one -> one.row().excerpt());
		return tab;
	}

	private CTabItem changes(CTabFolder tabs) {
		var tab = tab(tabs, "evidence.changes");
		changesHeading = WidgetIds.tag(new Label((Composite) tab.getControl(), SWT.WRAP), "evidence.changes.summary");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(changesHeading);
		changes = new Columns<Differences.Difference>((Composite) tab.getControl(), "evidence.part.changes", SWT.SINGLE)
				.with(UiMessages.text("evidence.measure"), 30, SWT.NONE, Differences.Difference::measure)
				.with(UiMessages.text("evidence.area"), 20, SWT.NONE, Differences.Difference::area)
				.with(UiMessages.text("evidence.period"), 20, SWT.NONE, one -> Wording.months(one.period()))
				.with(UiMessages.text("evidence.before"), 15, SWT.RIGHT, one -> one.before().map(ProvenancePart::words).orElse("–"))
				.with(UiMessages.text("evidence.after"), 15, SWT.RIGHT, one -> one.after().map(ProvenancePart::words).orElse("–"));
		return tab;
	}

	static String words(Amount amount) {
		return amount.known().map(value -> Wording.number(value, Math.max(0, value.scale()))).orElseGet(() -> Wording.reason(amount));
	}

	@Override
	public void datasetChosen(String id) {
		factsChanged();
	}

	@Override
	public void factsChanged() {
		var id = desk.dataset();
		background.ask(UiMessages.text("evidence.reading"), () -> {
			var view = desk.library().dataset(id);
			if (view.isEmpty()) {
				return null;
			}
			var rows = new ArrayList<Rejected>();
			for (var part : view.get().parts()) {
				for (var row : part.rows().rejected() == 0 || rows.size() >= MOST_ROWS ? List.<RejectedRow>of() : desk.library().rejected(id, part.key())) {
					rows.add(new Rejected(part, row));
				}
			}
			return new Story(view.get(), rows);
		}, this::show);
	}

	private void show(Story story) {
		heading.setText(story == null ? UiMessages.text("evidence.provenance.none") : LabelText.of(heading(story.view())));
		files.viewer().setInput(story == null ? List.of() : story.view().parts());
		rejected.viewer().setInput(story == null ? List.of() : story.rejected());
		rejectedTab.setText(story == null || story.rejected().isEmpty() ? UiMessages.text("evidence.leftOut") : UiMessages.text("evidence.leftOut.count", story.rejected().size()));
		var report = desk.lastImport(story == null ? "" : story.view().dataset().id());
		changes.viewer().setInput(report.map(one -> one.differences().examples()).orElse(List.of()));
		changesHeading.setText(report.map(ProvenancePart::summary).orElse(UiMessages.text("evidence.changes.none")));
		changesTab.setText(report.filter(one -> one.differences().changed() + one.differences().removed() > 0)
				.map(one -> UiMessages.text("evidence.changes.count", one.differences().changed() + one.differences().removed())).orElse(UiMessages.text("evidence.changes")));
		heading.getParent().layout();
	}

	private static String heading(DatasetView view) {
		var dataset = view.dataset();
		var licence = dataset.licence().isEmpty() ? UiMessages.text("evidence.licence.none") : dataset.licence();
		var words = Stream.of(dataset.title(), dataset.publisher(), licence, dataset.link()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
		return dataset.restricted() ? words + " · " + UiMessages.text("evidence.restricted") : words;
	}

	static String summary(DatasetReport report) {
		var differences = report.differences();
		return differences.isEmpty() ? UiMessages.text("evidence.changes.nothing")
				: UiMessages.text("evidence.changes.summary", differences.added(), differences.changed(), differences.removed());
	}

	@PreDestroy
	void leave() {
		desk.removeListener(this);
	}
}
