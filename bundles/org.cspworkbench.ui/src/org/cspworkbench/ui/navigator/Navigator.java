package org.cspworkbench.ui.navigator;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.Soon;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A filter field over the tree of plans. Enter or a double click opens an element. */
public final class Navigator {

	private final TreeViewer viewer;
	private final Text filter;
	private final PlanTree tree;
	private final PlanLabels labels;
	private final PlanLibrary library;
	private final PlanOpener plans;
	private final BiConsumer<PlanSession, EObject> opener;
	private final Set<PlanNode> opening = new HashSet<>();

	public Navigator(Composite parent, PlanLibrary library, Findings findings, PlanOpener plans, BiConsumer<PlanSession, EObject> opener) {
		this.library = library;
		this.plans = plans;
		this.opener = opener;
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(parent);
		filter = WidgetIds.tag(new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE), "navigator.filter");
		filter.setMessage(UiMessages.text("navigator.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.tag(viewer.getTree(), "navigator.tree");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		tree = new PlanTree(library, this::read, refusal -> Problems.show(parent.getShell(), refusal));
		viewer.setContentProvider(tree);
		labels = new PlanLabels(library, findings, tree);
		viewer.setLabelProvider(new FullLabels(labels));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(library);
		viewer.expandToLevel(2);
		viewer.addDoubleClickListener(event -> open());
		new NavigatorVerbs(viewer, library, this::open);
		filter.addModifyListener(event -> filter(filter.getText()));
		var soon = new Soon(viewer.getTree(), this::refresh);
		PlanLibrary.Listener refresh = soon::please;
		Runnable badges = soon::please;
		library.addListener(refresh);
		findings.addListener(badges);
		viewer.getTree().addDisposeListener(event -> {
			library.removeListener(refresh);
			findings.removeListener(badges);
		});
	}

	private void refresh() {
		tree.readAgain();
		viewer.refresh();
	}

	public void focus() {
		viewer.getTree().setFocus();
	}

	/** Selects what is worked on, or the nearest around it that stands in the tree. What lies in a plan is shown with it. */
	public void show(PlanSession session, EObject element) {
		if (!session.isReadOnly()) {
			new Soon(viewer.getTree(), () -> select(element instanceof Plan ? new PlanNode(session.id()) : element)).please();
		}
	}

	private void select(Object wanted) {
		for (var node = wanted; node != null; node = tree.getParent(node)) {
			viewer.reveal(node);
			if (viewer.testFindItem(node) != null) {
				viewer.setSelection(new StructuredSelection(node), true);
				viewer.setExpandedState(node, viewer.getExpandedState(node) || node instanceof PlanNode);
				return;
			}
		}
	}

	private void open() {
		var node = viewer.getStructuredSelection().getFirstElement();
		switch (node) {
			case PlanNode plan -> openPlan(plan);
			case EObject element -> library.sessionOf(element).ifPresent(session -> opener.accept(session, element));
			case null, default -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
		}
	}

	private void openPlan(PlanNode node) {
		plans.open(node.id(), session -> {
			opener.accept(session, session.plan());
			new Soon(viewer.getTree(), () -> viewer.setExpandedState(node, true)).please();
		});
	}

	/** For a node that was unfolded before its plan was open. One that cannot be opened folds again. */
	private void read(PlanNode node) {
		if (opening.add(node)) {
			plans.open(node.id(), session -> opened(node), refusal -> {
				opened(node);
				Problems.show(viewer.getTree().getShell(), refusal);
			});
		}
	}

	private void opened(PlanNode node) {
		opening.remove(node);
		if (viewer.getTree().isDisposed()) {
			return;
		}
		viewer.setExpandedState(node, library.session(node.id()).isPresent());
		viewer.refresh(node);
	}

	private void filter(String typed) {
		var words = typed.strip().toLowerCase();
		if (words.isEmpty()) {
			viewer.resetFilters();
			return;
		}
		viewer.setFilters(new LabelFilter(words));
		viewer.expandToLevel(4);
	}

	/** Shows a node when its own words, or those of a node inside it, hold what was typed. Plans that are not open are not opened. */
	private final class LabelFilter extends ViewerFilter {

		private final String words;

		LabelFilter(String words) {
			this.words = words;
		}

		@Override
		public boolean select(Viewer viewer, Object parent, Object node) {
			return labels.getText(node).toLowerCase().contains(words) || insideMatches(node);
		}

		private boolean insideMatches(Object node) {
			if (node instanceof PlanNode plan && library.session(plan.id()).isEmpty()) {
				return false;
			}
			for (var child : tree.getChildren(node)) {
				if (select(viewer, node, child)) {
					return true;
				}
			}
			return false;
		}
	}
}
