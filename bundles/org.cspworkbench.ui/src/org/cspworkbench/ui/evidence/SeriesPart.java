package org.cspworkbench.ui.evidence;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.evidence.binding.FigureRhythm;
import org.cspworkbench.evidence.chart.ChartKind;
import org.cspworkbench.evidence.chart.Comparisons;
import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.PlotMaker;
import org.cspworkbench.evidence.chart.PlotTable;
import org.cspworkbench.evidence.chart.SeriesSheet;
import org.cspworkbench.evidence.chart.SheetQuery;
import org.cspworkbench.evidence.chart.SheetReader;
import org.cspworkbench.evidence.geography.AreaGroup;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One series: its chart, and the table of the same figures beside it. */
public class SeriesPart implements EvidenceDesk.Listener {

	private static final int NARROW = 760;

	@Inject
	private EvidenceDesk desk;

	@Inject
	private FileChooser files;

	private final List<Rhythm> rhythms = Rhythm.all();
	private Combo rhythm;
	private Combo kind;
	private Combo comparator;
	private PlotCanvas canvas;
	private SeriesTable table;
	private Label words;
	private Button bind;
	private Background background;
	private SeriesSheet sheet;
	private List<AreaGroup> comparisons = List.of();
	/** What needs something to be shown. */
	private List<Button> takeOut = List.of();
	private PlanSession session;
	/** The measure for which the length of periods was chosen by hand. */
	private String rhythmOf = "";

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(parent);
		choices(parent);
		var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = WidgetIds.tag(new PlotCanvas(sash), "evidence.chart");
		table = new SeriesTable(sash);
		sash.setWeights(68, 32);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		words = WidgetIds.tag(new Label(parent, SWT.WRAP), "evidence.words");
		words.setData("org.eclipse.e4.ui.css.CssClassName", "quiet");
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
		buttons(parent);
		background = new Background(parent);
		desk.addListener(this);
		chosen(desk.choice());
		begin();
	}

	/** Side by side where there is room for both. */
	private static void arrange(SashForm sash) {
		var wanted = sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			sash.setWeights(wanted == SWT.VERTICAL ? new int[] { 62, 38 } : new int[] { 68, 32 });
		}
	}

	/** The first measure of the first dataset, so that there is something to see. */
	private void begin() {
		if (!desk.choice().dataset().isEmpty()) {
			return;
		}
		new Background(canvas).ask(UiMessages.text("evidence.reading"), () -> desk.library().datasets().stream().filter(view -> !view.measures().isEmpty()).findFirst(), first -> {
			if (desk.choice().dataset().isEmpty()) {
				first.ifPresent(view -> desk.chooseMeasure(view.dataset().id(), view.measures().keySet().iterator().next()));
			}
		});
	}

	private void choices(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		kind = combo(bar, "evidence.kind");
		for (var one : ChartKind.values()) {
			kind.add(one.title());
		}
		kind.select(0);
		rhythm = combo(bar, "evidence.rhythm");
		rhythms.forEach(one -> rhythm.add(one.title()));
		rhythm.select(0);
		comparator = combo(bar, "evidence.comparator");
		comparator.add(UiMessages.text("evidence.comparator.none"));
		comparator.select(0);
		kind.addListener(SWT.Selection, event -> draw());
		rhythm.addListener(SWT.Selection, event -> {
			rhythmOf = desk.choice().measureKey();
			read();
		});
		comparator.addListener(SWT.Selection, event -> read());
	}

	private static Combo combo(Composite parent, String id) {
		var holder = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(holder);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
		new Label(holder, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(holder, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void buttons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(5).applyTo(bar);
		var copies = new SeriesCopies(canvas, table, files);
		takeOut = List.of(button(bar, "evidence.copyPicture", copies::copyPicture), button(bar, "evidence.copyData", copies::copyData), button(bar, "evidence.saveData", copies::saveData));
		bind = button(bar, "evidence.bind", () -> new BindDialog(bar.getShell(), session, desk).open());
		bind.setEnabled(session != null);
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	@Override
	public void chosen(SeriesChoice choice) {
		if (choice.area().isEmpty()) {
			read();
			return;
		}
		var before = comparator.getSelectionIndex() > 0 ? comparator.getText() : "";
		new Background(comparator).ask(UiMessages.text("evidence.reading"), () -> Comparisons.of(desk.library().geography(), choice.area()), groups -> {
			comparisons = groups;
			comparator.removeAll();
			comparator.add(UiMessages.text("evidence.comparator.none"));
			groups.forEach(group -> comparator.add(group.name()));
			comparator.select(Math.max(before.isEmpty() ? 0 : comparator.indexOf(before), 0));
			read();
		});
	}

	@Override
	public void factsChanged() {
		begin();
		read();
	}

	private FigureRhythm chosenRhythm() {
		return rhythms.get(Math.max(0, rhythm.getSelectionIndex())).rhythm();
	}

	private Optional<AreaGroup> chosenGroup() {
		var index = comparator.getSelectionIndex() - 1;
		return index >= 0 && index < comparisons.size() ? Optional.of(comparisons.get(index)) : Optional.empty();
	}

	private void read() {
		var choice = desk.choice();
		if (!choice.isComplete()) {
			clear(UiMessages.text("evidence.nothing.chosen"));
			return;
		}
		var free = !choice.measureKey().equals(rhythmOf);
		var wanted = chosenRhythm();
		var group = chosenGroup();
		background.ask(UiMessages.text("evidence.reading"), () -> sheet(choice, group, wanted, free), answer -> {
			rhythm.select(rhythms.stream().map(Rhythm::rhythm).toList().indexOf(answer.rhythm()));
			desk.shown(new SeriesView(free && rhythm.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(answer.rhythm()), group.map(AreaGroup::name)));
			sheet = answer.sheet();
			if (free && sheet.isSilent()) {
				clear(UiMessages.text("evidence.nothing.held", sheet.title(), sheet.own().name()));
			} else {
				draw();
			}
		}, refusal -> clear(refusal.getMessage()));
	}

	private record Told(FigureRhythm rhythm, SeriesSheet sheet) {
	}

	/** By the wanted length of period; unless it was chosen by hand, by the first length of which there are figures. */
	private Told sheet(SeriesChoice choice, Optional<AreaGroup> group, FigureRhythm wanted, boolean free) throws StoreException, UnknownFactsException {
		var told = sheet(choice, group, wanted);
		for (int i = 0; free && !told.sheet().hasNumbers() && i < rhythms.size(); i++) {
			var other = sheet(choice, group, rhythms.get(i).rhythm());
			told = other.sheet().hasNumbers() ? other : told;
		}
		return told;
	}

	private Told sheet(SeriesChoice choice, Optional<AreaGroup> group, FigureRhythm by) throws StoreException, UnknownFactsException {
		return new Told(by, new SheetReader(desk.library()).read(new SheetQuery(choice.dataset(), choice.measure(), choice.area(), choice.beside(), group, by)));
	}

	private void clear(String why) {
		sheet = null;
		canvas.show(new Plot.Nothing("", why));
		table.clear();
		words.setText("");
		takeOut.forEach(button -> button.setEnabled(false));
	}

	private void draw() {
		if (sheet == null) {
			return;
		}
		var plot = new PlotMaker(sheet).plot(ChartKind.values()[kind.getSelectionIndex()]);
		canvas.show(plot);
		table.show(PlotTable.of(sheet, plot));
		words.setText(LabelText.of(UiMessages.text("evidence.source", sheet.provenance())));
		words.setToolTipText(canvas.words());
		words.getParent().layout();
		takeOut.forEach(button -> button.setEnabled(true));
	}

	@Inject
	void follow(@org.eclipse.e4.core.di.annotations.Optional PlanSession current) {
		session = current;
		desk.beginAt(current);
		if (bind != null && !bind.isDisposed()) {
			bind.setEnabled(current != null && !current.isReadOnly());
		}
	}

	@Focus
	void focus() {
		canvas.setFocus();
	}

	@PreDestroy
	void leave() {
		desk.removeListener(this);
	}
}
