package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.evidence.geography.Area;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The areas, how they lie in each other, and of which boundaries they are. The first that is chosen is what the series is about. */
public class AreasPart implements EvidenceDesk.Listener {

	@Inject
	private EvidenceDesk desk;

	private TreeViewer tree;
	private Label details;
	private Background background;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(parent);
		var filter = WidgetIds.tag(new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE), "evidence.areas.filter");
		filter.setMessage(UiMessages.text("navigator.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = TreeNodes.tree(parent, "evidence.areas", SWT.MULTI);
		filter.addModifyListener(event -> TreeNodes.filter(tree, filter.getText()));
		details = WidgetIds.tag(new Label(parent, SWT.WRAP), "evidence.area.details");
		details.setText(UiMessages.text("evidence.areas.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(details);
		tree.addSelectionChangedListener(event -> choose());
		background = new Background(parent);
		desk.addListener(this);
		factsChanged();
	}

	private void choose() {
		var areas = new ArrayList<Area>();
		for (var node : tree.getStructuredSelection().toList()) {
			if (((TreeNodes.Node) node).value() instanceof Area area && !areas.contains(area)) {
				areas.add(area);
			}
		}
		if (!areas.isEmpty()) {
			details.setText(details(areas.getFirst()));
			details.getParent().layout();
			desk.chooseAreas(areas.stream().map(Area::code).toList());
		}
	}

	private static String details(Area area) {
		var words = UiMessages.text("evidence.area.details", area.code(), area.kind(), area.vintage().isEmpty() ? UiMessages.text("evidence.area.any") : area.vintage());
		return area.placeholder() ? words + " " + UiMessages.text("evidence.area.placeholder") : words;
	}

	@Override
	public void factsChanged() {
		background.ask(UiMessages.text("evidence.reading"), () -> nodes(desk.library().geography()), nodes -> TreeNodes.show(tree, nodes));
	}

	private static List<TreeNodes.Node> nodes(Geography geography) {
		var children = new HashMap<String, List<Area>>();
		var roots = new ArrayList<Area>();
		for (var area : geography.areas()) {
			var parents = geography.parents(area.code()).stream().filter(parent -> geography.area(parent).isPresent()).toList();
			if (parents.isEmpty()) {
				roots.add(area);
			}
			parents.forEach(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>()).add(area));
		}
		var nodes = new ArrayList<TreeNodes.Node>();
		geography.groups().forEach(group -> nodes.add(new TreeNodes.Node(group.name(), group.id(),
				group.areas().stream().flatMap(code -> geography.area(code).stream()).map(area -> node(area, children)).toList())));
		roots.stream().filter(area -> children.containsKey(area.code()) || !area.kind().equals("lsoa")).map(area -> node(area, children)).forEach(nodes::add);
		return nodes;
	}

	private static TreeNodes.Node node(Area area, Map<String, List<Area>> children) {
		var inner = children.getOrDefault(area.code(), List.of()).stream().distinct().sorted(Comparator.comparing(Area::kind).thenComparing(Area::vintage).thenComparing(Area::name)).toList();
		var words = area.vintage().isEmpty() ? area.name() : UiMessages.text("evidence.area.vintage", area.name(), area.vintage());
		return new TreeNodes.Node(words, area, inner.stream().map(one -> node(one, children)).toList());
	}

	@Focus
	void focus() {
		tree.getTree().setFocus();
	}

	@PreDestroy
	void leave() {
		desk.removeListener(this);
	}
}
