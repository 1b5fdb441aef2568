package org.cspworkbench.ui.evidence;

import java.util.List;
import java.util.Locale;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A tree of words that stand for something. */
final class TreeNodes {

	private static final int OPENED = 20;
	/** How deep a tree is open that shows what was looked for. */
	private static final int FOUND = 4;

	/** Nodes of the same words are told apart by what they stand for. */
	record Node(String words, Object value, List<Node> children) {

		boolean says(String typed) {
			return words.toLowerCase(Locale.ROOT).contains(typed) || children.stream().anyMatch(child -> child.says(typed));
		}
	}

	private TreeNodes() {
	}

	static TreeViewer tree(Composite parent, String id, int style) {
		var tree = new TreeViewer(parent, style | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.tag(tree.getTree(), id);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(LabelProvider.createTextProvider(node -> ((Node) node).words()));
		return tree;
	}

	/** Keeps open what was open; a short tree opens by itself. */
	static void show(TreeViewer tree, List<Node> roots) {
		var open = tree.getExpandedElements();
		tree.setInput(roots);
		if (tree.getFilters().length > 0) {
			tree.expandToLevel(FOUND);
		} else if (open.length > 0) {
			tree.setExpandedElements(open);
		} else if (roots.stream().mapToInt(root -> root.children().size() + 1).sum() <= OPENED || roots.size() == 1) {
			tree.expandToLevel(2);
		}
	}

	static void filter(TreeViewer tree, String typed) {
		var words = typed.strip().toLowerCase(Locale.ROOT);
		if (words.isEmpty()) {
			tree.resetFilters();
			return;
		}
		tree.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object node) {
				return ((Node) node).says(words);
			}
		});
		tree.expandToLevel(FOUND);
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object roots) {
			return ((List<?>) roots).toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return ((Node) node).children().toArray();
		}

		@Override
		public Object getParent(Object node) {
			return null;
		}

		@Override
		public boolean hasChildren(Object node) {
			return !((Node) node).children().isEmpty();
		}
	}
}
