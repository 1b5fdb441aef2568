package org.cspworkbench.ui.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.binding.BindingProposal;
import org.cspworkbench.evidence.binding.BindingRequest;
import org.cspworkbench.evidence.binding.FigureDifference;
import org.cspworkbench.evidence.binding.IndicatorChoice;
import org.cspworkbench.evidence.binding.PlanBinding;
import org.cspworkbench.evidence.binding.PlanPlaces;
import org.cspworkbench.evidence.binding.SeriesRefresh;
import org.cspworkbench.evidence.binding.ThemeSources;
import org.cspworkbench.evidence.chart.Comparisons;
import org.cspworkbench.evidence.geography.AreaGroup;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.ui.Problems;
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
import org.eclipse.swt.widgets.Text;

/** Chooses indicator, area, period and comparator, shows what would come into the plan, and brings it in as one step. */
final class BindDialog extends TitleAreaDialog {

	private static final int DELAY = 300;

	private record Counted(DatasetView view, Measure measure) {
	}

	private record Facts(List<Counted> counted, Geography geography, ThemeSources themes) {
	}

	private record Row(Series series, FigureDifference figure) {
	}

	private final PlanSession session;
	private final EvidenceDesk desk;
	private final List<Rhythm> rhythms = Rhythm.all();
	private Facts facts;
	private List<String> areas = List.of();
	private List<AreaGroup> groups = List.of();
	private Combo counted;
	private Combo indicator;
	private Combo area;
	private Combo rhythm;
	private Combo comparator;
	private Text from;
	private Text to;
	private Label summary;
	private Columns<Row> preview;
	private Background background;
	private BindingProposal proposal;
	private int changes;

	BindDialog(Shell shell, PlanSession session, EvidenceDesk desk) {
		super(shell);
		this.session = session;
		this.desk = desk;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.text("bind.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.text("bind.title"));
		setMessage(UiMessages.text("bind.message"));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(8, 6).applyTo(body);
		counted = combo(body, "bind.what");
		indicator = combo(body, "bind.indicator");
		area = combo(body, "bind.area");
		comparator = combo(body, "bind.comparator");
		rhythm = combo(body, "bind.rhythm");
		rhythms.forEach(one -> rhythm.add(one.title()));
		rhythm.select(4);
		var months = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(months);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(months);
		from = month(months, "bind.from");
		to = month(months, "bind.to");
		summary = WidgetIds.tag(new Label(body, SWT.WRAP), "bind.summary");
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(summary);
		preview = new Columns<Row>(body, "bind.preview", SWT.SINGLE)
				.with(UiMessages.text("evidence.area"), 35, SWT.NONE, row -> name(row.series()))
				.with(UiMessages.text("evidence.period"), 30, SWT.NONE, row -> Wording.months(row.figure().period()))
				.with(UiMessages.text("refresh.old"), 15, SWT.RIGHT, row -> row.figure().before().map(ProvenancePart::words).orElse(""))
				.with(UiMessages.text("refresh.new"), 20, SWT.RIGHT, row -> ProvenancePart.words(row.figure().after()));
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(720, 240).applyTo(preview.viewer().getTable().getParent());
		background = new Background(body);
		counted.addListener(SWT.Selection, event -> countedChosen());
		area.addListener(SWT.Selection, event -> areaChosen());
		Stream.of(indicator, rhythm, comparator).forEach(control -> control.addListener(SWT.Selection, event -> propose()));
		Stream.of(from, to).forEach(text -> text.addListener(SWT.Modify, event -> soon()));
		background.ask(UiMessages.text("evidence.reading"), this::read, this::show, this::refuse);
		return body;
	}

	private static Combo combo(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static Text month(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, SWT.BORDER), id);
		text.setMessage(UiMessages.text("bind.month.hint"));
		text.setToolTipText(UiMessages.text("bind.month.hint"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	static String name(Series series) {
		return series.getArea() != null ? series.getArea().getName() : series.getGroup() == null ? "" : Optional.ofNullable(series.getGroup().getAverageLabel()).orElse(series.getGroup().getName());
	}

	private Facts read() throws org.cspworkbench.store.StoreException {
		var all = new ArrayList<Counted>();
		for (var view : desk.library().datasets()) {
			view.measures().values().forEach(measure -> all.add(new Counted(view, measure)));
		}
		return new Facts(all, desk.library().geography(), ThemeSources.installed());
	}

	private void show(Facts read) {
		facts = read;
		if (facts.counted().isEmpty()) {
			setErrorMessage(UiMessages.text("bind.none"));
			return;
		}
		facts.counted().forEach(one -> counted.add(one.measure().title() + " – " + one.view().dataset().title()));
		var chosen = desk.choice();
		counted.select(Math.max(0, facts.counted().stream().map(one -> one.view().dataset().id().equals(chosen.dataset()) && one.measure().key().equals(chosen.measure())).toList().indexOf(true)));
		var codes = new LinkedHashSet<String>();
		Optional.ofNullable(session.plan().getHomeArea()).map(Area::getCode).ifPresent(codes::add);
		Stream.concat(Stream.of(chosen.area()), chosen.beside().stream()).filter(code -> !code.isEmpty()).forEach(codes::add);
		session.plan().getAreas().stream().map(Area::getCode).filter(code -> code != null && !code.isEmpty()).forEach(codes::add);
		areas = List.copyOf(codes);
		areas.forEach(code -> area.add(facts.geography().area(code).map(one -> one.name()).orElse(code)));
		area.select(Math.max(0, areas.indexOf(chosen.area())));
		countedChosen();
		areaChosen();
	}

	private Counted chosen() {
		return facts.counted().get(counted.getSelectionIndex());
	}

	/** The indicator that is bound to it already, or is called the same, or a new one. */
	private void countedChosen() {
		var choice = choice();
		indicator.removeAll();
		indicator.add(UiMessages.text("bind.indicator.new", choice.newName()));
		session.plan().getIndicators().forEach(one -> indicator.add(one.getName() == null ? String.valueOf(one.getKey()) : one.getName()));
		indicator.select(choice.known().map(session.plan().getIndicators()::indexOf).orElse(-1) + 1);
		propose();
	}

	private IndicatorChoice choice() {
		return new IndicatorChoice(session.plan(), facts.themes(), chosen().view().dataset().id(), chosen().measure());
	}

	private void areaChosen() {
		if (area.getSelectionIndex() < 0) {
			setErrorMessage(UiMessages.text("bind.home"));
			return;
		}
		groups = Comparisons.of(facts.geography(), areas.get(area.getSelectionIndex()));
		comparator.removeAll();
		comparator.add(UiMessages.text("evidence.comparator.none"));
		groups.forEach(group -> comparator.add(group.name()));
		comparator.select(0);
		propose();
	}

	private void soon() {
		var number = ++changes;
		getShell().getDisplay().timerExec(DELAY, () -> {
			if (number == changes && !summary.isDisposed()) {
				propose();
			}
		});
	}

	private void propose() {
		enable(null);
		if (facts == null || area.getSelectionIndex() < 0 || counted.getSelectionIndex() < 0) {
			return;
		}
		try {
			var request = request();
			setErrorMessage(null);
			background.ask(UiMessages.text("evidence.reading"), () -> new PlanBinding(desk.library(), session.plan()).propose(request, LocalDate.now()), this::show, this::refuse);
		} catch (Refusal refusal) {
			refuse(refusal);
		}
	}

	private BindingRequest request() throws Refusal {
		var places = new PlanPlaces(session.plan(), facts.geography());
		var all = new LinkedHashSet<Area>(List.of(places.area(areas.get(area.getSelectionIndex()))));
		var group = comparator.getSelectionIndex() > 0 ? Optional.of(places.group(groups.get(comparator.getSelectionIndex() - 1))) : Optional.<org.cspworkbench.model.partnership.AreaGroup>empty();
		group.ifPresent(one -> all.addAll(one.getAreas()));
		return new BindingRequest(indicator(), List.copyOf(all), chosen().view().dataset().id(), chosen().measure().key(), rhythms.get(rhythm.getSelectionIndex()).rhythm(), within(), group);
	}

	private Indicator indicator() {
		return indicator.getSelectionIndex() > 0 ? session.plan().getIndicators().get(indicator.getSelectionIndex() - 1) : choice().made();
	}

	private Optional<Period> within() throws Refusal {
		if (from.getText().isBlank() && to.getText().isBlank()) {
			return Optional.empty();
		}
		var first = from.getText().isBlank() ? YearMonth.of(1900, 1) : parse(from.getText());
		var last = to.getText().isBlank() ? YearMonth.of(2999, 12) : parse(to.getText());
		if (last.isBefore(first)) {
			throw new Refusal(UiMessages.text("bind.month.bad", to.getText()));
		}
		return Optional.of(new Period(first, last));
	}

	private static YearMonth parse(String typed) throws Refusal {
		try {
			return YearMonth.parse(typed.strip());
		} catch (DateTimeParseException e) {
			throw new Refusal(UiMessages.text("bind.month.bad", typed.strip()), e);
		}
	}

	private void refuse(Refusal refusal) {
		setErrorMessage(refusal.getMessage());
		enable(null);
	}

	private void show(BindingProposal next) {
		var rows = Stream.concat(next.made().stream(), next.changed().stream()).flatMap(BindDialog::rows).toList();
		preview.viewer().setInput(rows);
		summary.setText(rows.isEmpty() ? UiMessages.text("bind.nothing") : UiMessages.text("bind.preview", next.made().size(), next.changed().size(), rows.size()));
		enable(rows.isEmpty() ? null : next);
	}

	private static Stream<Row> rows(SeriesRefresh refresh) {
		return refresh.figures().stream().filter(FigureDifference::isProposed).map(figure -> new Row(refresh.series(), figure));
	}

	private void enable(BindingProposal next) {
		proposal = next;
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(next != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(UiMessages.text("bind.do"));
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "bind.do");
		enable(proposal);
	}

	@Override
	protected void okPressed() {
		try {
			session.requireOpenFigures();
		} catch (Refusal refusal) {
			Problems.show(getShell(), refusal);
			return;
		}
		session.commands().execute(proposal.command(session.domain(), session.plan()));
		super.okPressed();
	}
}
