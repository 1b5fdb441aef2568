package org.cspworkbench.ui.outline;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Icon;
import org.cspworkbench.ui.IconLabels;
import org.cspworkbench.ui.parts.EditorPart;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What lies in the element of the tab that is worked in. A click goes there in the tab. */
public class OutlinePart {

	private final PlanSession.Listener listener = session -> refresh();
	private TreeViewer viewer;
	private EditorPart editor;

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.tag(viewer.getTree(), "outline.tree");
		viewer.setContentProvider(new Contents());
		viewer.setLabelProvider(new IconLabels(new Labels()));
		viewer.addPostSelectionChangedListener(event -> {
			if (viewer.getTree().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof EObject element) {
				editor.reveal(element, Optional.empty());
			}
		});
		show();
	}

	@Inject
	void follow(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
		if (active != null && active.getObject() instanceof EditorPart shown && shown != editor && shown.form() != null) {
			leave();
			editor = shown;
			editor.session().addListener(listener);
			show();
		}
	}

	private void show() {
		if (viewer != null && !viewer.getTree().isDisposed() && editor != null && editor.form() != null) {
			viewer.setInput(editor.form().object());
			viewer.expandToLevel(2);
		}
	}

	private void refresh() {
		if (viewer != null && !viewer.getTree().isDisposed()) {
			viewer.refresh();
		}
	}

	@Focus
	void focus() {
		viewer.getTree().setFocus();
	}

	@PreDestroy
	void leave() {
		if (editor != null) {
			editor.session().removeListener(listener);
		}
	}

	private final class Labels extends IconLabels.Content {

		@Override
		public String getText(Object element) {
			return ElementText.of((EObject) element, Optional.of(editor.session()));
		}

		@Override
		protected Icon icon(Object element) {
			return Icon.of((EObject) element);
		}
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return getChildren(input);
		}

		@Override
		public Object[] getChildren(Object element) {
			var owner = (EObject) element;
			return owner.eClass().getEAllContainments().stream().filter(feature -> !FormHints.isHidden(feature))
					.flatMap(feature -> owner.eGet(feature) instanceof List<?> many ? many.stream() : Optional.ofNullable(owner.eGet(feature)).stream()).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((EObject) element).eContainer();
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
