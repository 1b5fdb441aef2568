package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.binding.BoundSeries;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is counted: the measures of the datasets, and the indicators of the plan with what they are bound to. */
public class IndicatorsPart implements EvidenceDesk.Listener {

	private record MeasureOf(String dataset, String measure) {
	}

	private final PlanSession.Listener listener = session -> planChanged();

	@Inject
	private EvidenceDesk desk;

	private PlanSession session;
	private TreeViewer tree;
	private Background background;
	private List<TreeNodes.Node> datasets = List.of();

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(parent);
		var filter = WidgetIds.tag(new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE), "evidence.indicators.filter");
		filter.setMessage(UiMessages.text("navigator.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = TreeNodes.tree(parent, "evidence.indicators", SWT.SINGLE);
		filter.addModifyListener(event -> TreeNodes.filter(tree, filter.getText()));
		tree.addSelectionChangedListener(event -> {
			if (tree.getStructuredSelection().getFirstElement() instanceof TreeNodes.Node node) {
				choose(node.value());
			}
		});
		background = new Background(parent);
		desk.addListener(this);
		factsChanged();
	}

	private void choose(Object value) {
		switch (value) {
			case MeasureOf(var dataset, var measure) -> desk.chooseMeasure(dataset, measure);
			case Indicator indicator -> bound(indicator).ifPresent(bound -> desk.choose(new SeriesChoice(bound.dataset(), bound.measure(), bound.area(), List.of())));
			case null, default -> {
			}
		}
	}

	private Optional<BoundSeries> bound(Indicator indicator) {
		var home = session.plan().getHomeArea();
		return session.plan().getSeries().stream().filter(series -> series.getIndicator() == indicator && (series.getArea() == home || home == null))
				.flatMap(series -> BoundSeries.of(series).stream()).findFirst();
	}

	@Override
	public void factsChanged() {
		background.ask(UiMessages.text("evidence.reading"), () -> {
			var nodes = new ArrayList<TreeNodes.Node>();
			for (var view : desk.library().datasets()) {
				if (!view.measures().isEmpty()) {
					nodes.add(new TreeNodes.Node(view.dataset().title(), view.dataset().id(), measures(view, Optional.empty())));
				}
			}
			return nodes;
		}, nodes -> {
			datasets = nodes;
			show();
		});
	}

	private static List<TreeNodes.Node> measures(DatasetView view, Optional<String> parent) {
		return view.measures().values().stream().filter(measure -> measure.parent().equals(parent)).map(measure -> node(view, measure)).toList();
	}

	private static TreeNodes.Node node(DatasetView view, Measure measure) {
		var words = measure.unit().isEmpty() ? measure.title() : UiMessages.text("evidence.measure.unit", measure.title(), measure.unit());
		return new TreeNodes.Node(words, new MeasureOf(view.dataset().id(), measure.key()), measures(view, Optional.of(measure.key())));
	}

	private void planChanged() {
		if (tree != null && !tree.getTree().isDisposed()) {
			show();
		}
	}

	private void show() {
		var roots = new ArrayList<TreeNodes.Node>();
		if (session != null) {
			roots.add(new TreeNodes.Node(UiMessages.text("evidence.plan.indicators", session.plan().getTitle()), "plan", session.plan().getIndicators().stream().map(this::node).toList()));
		}
		roots.addAll(datasets);
		if (!roots.equals(tree.getInput())) {
			TreeNodes.show(tree, roots);
		}
	}

	private TreeNodes.Node node(Indicator indicator) {
		var name = indicator.getName() == null ? indicator.getKey() : indicator.getName();
		return new TreeNodes.Node(bound(indicator).map(bound -> UiMessages.text("evidence.bound", name, bound.dataset())).orElse(name), indicator, List.of());
	}

	@Inject
	void follow(@org.eclipse.e4.core.di.annotations.Optional PlanSession current) {
		leavePlan();
		session = current;
		if (session != null) {
			session.addListener(listener);
		}
		planChanged();
	}

	private void leavePlan() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	@Focus
	void focus() {
		tree.getTree().setFocus();
	}

	@PreDestroy
	void leave() {
		leavePlan();
		desk.removeListener(this);
	}
}
