package org.cspworkbench.ui.evidence;

import java.time.LocalDate;
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
import org.cspworkbench.evidence.chart.Comparisons;
import org.cspworkbench.evidence.geography.AreaGroup;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.evidence.BindableFacts.Counted;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Chooses indicator, area, period and comparator, shows what would come into the plan, and brings it in as one step. */
final class BindDialog extends EvidenceDialog {

	private static final int DELAY = 300;
	/** The year to the newest month is what an assessment looks at. */
	private static final int ROLLING = 4;

	private record Row(Series series, FigureDifference figure) {
	}

	private final List<Rhythm> rhythms = Rhythm.all();
	private BindableFacts facts;
	private List<String> areas = List.of();
	private List<AreaGroup> groups = List.of();
	private Combo counted;
	private Combo indicator;
	private Combo area;
	private Combo rhythm;
	private Combo comparator;
	private MonthSpan months;
	private Label summary;
	private Columns<Row> preview;
	private Background background;
	private BindingProposal proposal;
	private int changes;

	BindDialog(Shell shell, PlanSession session, EvidenceDesk desk) {
		super(shell, "bind", 4, session, desk);
	}

	@Override
	void fill(Composite body) {
		counted = combo(body, "bind.what");
		indicator = combo(body, "bind.indicator");
		area = combo(body, "bind.area");
		comparator = combo(body, "bind.comparator");
		rhythm = combo(body, "bind.rhythm");
		rhythms.forEach(one -> rhythm.add(one.title()));
		rhythm.select(desk.view().rhythm().map(rhythms.stream().map(Rhythm::rhythm).toList()::indexOf).orElse(ROLLING));
		months = new MonthSpan(body, this::soon);
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
		background.ask(UiMessages.text("evidence.reading"), () -> BindableFacts.read(desk.library()), this::show, this::refuse);
	}

	static String name(Series series) {
		return series.getArea() != null ? series.getArea().getName() : series.getGroup() == null ? "" : Optional.ofNullable(series.getGroup().getAverageLabel()).orElse(series.getGroup().getName());
	}

	private void show(BindableFacts read) {
		facts = read;
		if (facts.counted().isEmpty()) {
			setErrorMessage(UiMessages.text("bind.none"));
			return;
		}
		facts.counted().forEach(one -> counted.add(one.title()));
		var chosen = desk.choice();
		counted.select(facts.placeOf(chosen));
		var codes = new LinkedHashSet<String>();
		Optional.ofNullable(session.plan().getHomeArea()).map(Area::getCode).ifPresent(codes::add);
		Stream.concat(Stream.of(chosen.area()), chosen.beside().stream()).filter(code -> !code.isEmpty()).forEach(codes::add);
		session.plan().getAreas().stream().map(Area::getCode).filter(code -> code != null && !code.isEmpty()).forEach(codes::add);
		areas = List.copyOf(codes);
		areas.forEach(code -> area.add(facts.name(code)));
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
		comparator.select(1 + desk.view().group().map(groups.stream().map(AreaGroup::name).toList()::indexOf).orElse(-1));
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
		offer(null);
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
		return new BindingRequest(indicator(), List.copyOf(all), chosen().view().dataset().id(), chosen().measure().key(), rhythms.get(rhythm.getSelectionIndex()).rhythm(), months.chosen(), group, places.coded());
	}

	private Indicator indicator() {
		return indicator.getSelectionIndex() > 0 ? session.plan().getIndicators().get(indicator.getSelectionIndex() - 1) : choice().made();
	}

	private void refuse(Refusal refusal) {
		setErrorMessage(refusal.getMessage());
		offer(null);
	}

	private void show(BindingProposal next) {
		var rows = Stream.concat(next.made().stream(), next.changed().stream()).flatMap(BindDialog::rows).toList();
		preview.viewer().setInput(rows);
		summary.setText(rows.isEmpty() ? UiMessages.text("bind.nothing") : UiMessages.text("bind.preview", next.made().size(), next.changed().size(), rows.size()));
		offer(rows.isEmpty() ? null : next);
	}

	private static Stream<Row> rows(SeriesRefresh refresh) {
		return refresh.figures().stream().filter(FigureDifference::isProposed).map(figure -> new Row(refresh.series(), figure));
	}

	private void offer(BindingProposal next) {
		proposal = next;
		ready(next != null);
	}

	@Override
	protected void okPressed() {
		if (figuresAreOpen() && take(proposal.command(session.domain(), session.plan()))) {
			super.okPressed();
		}
	}
}
