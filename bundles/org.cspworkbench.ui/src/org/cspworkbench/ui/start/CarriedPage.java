package org.cspworkbench.ui.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cspworkbench.core.begin.NextPlanWish;
import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which priorities and actions go on: at first all that are not finished. */
final class CarriedPage extends WizardPage {

	private CheckboxTreeViewer viewer;
	private Label count;
	private PlanSession last;

	CarriedPage() {
		super("carried", UiMessages.text("next.carried"), null);
		setDescription(UiMessages.text("next.carried.told"));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(8, 8).applyTo(area);
		viewer = new CheckboxTreeViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.tag(viewer.getTree(), "next.carried");
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(480, 300).applyTo(viewer.getTree());
		viewer.setContentProvider(new Contents());
		ClippedCells.tell(viewer);
		viewer.setLabelProvider(LabelProvider.createTextProvider(CarriedPage::words));
		viewer.addCheckStateListener(event -> check((EObject) event.getElement(), event.getChecked()));
		button(area, "next.all", () -> setAll(true));
		button(area, "next.none", () -> setAll(false));
		button(area, "next.unfinished", this::suggest);
		count = WidgetIds.tag(new Label(area, SWT.RIGHT), "next.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		setControl(area);
		if (last != null) {
			show(last);
		}
	}

	private static void button(Composite area, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(area, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
	}

	private static String words(Object element) {
		return switch (element) {
			case Priority priority -> (blank(priority.getLabel()) ? "" : priority.getLabel() + "  ") + priority.getTitle();
			case Action action -> (blank(action.getRef()) ? "" : action.getRef() + "  ") + String.valueOf(action.getText()).replaceAll("\\s+", " ") + (action.getStatus() == null ? "" : "  (" + action.getStatus().getWord() + ")");
			default -> "";
		};
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** Shows another last plan. */
	void show(PlanSession session) {
		last = session;
		if (viewer != null) {
			viewer.setInput(session.plan());
			viewer.expandAll();
			suggest();
		}
	}

	private void suggest() {
		viewer.setCheckedElements(NextPlanWish.after(last.plan()).carried().toArray());
		tell();
	}

	private void setAll(boolean on) {
		everything(last.plan()).forEach(element -> viewer.setChecked(element, on));
		tell();
	}

	private static List<EObject> everything(Plan plan) {
		var all = new ArrayList<EObject>(ActionBoard.actions(plan));
		plan.eAllContents().forEachRemaining(element -> {
			if (element instanceof Priority priority && !(priority.eContainer() instanceof Review)) {
				all.add(priority);
			}
		});
		return all;
	}

	/** What is in a priority goes and stays with it; an action takes its priority along. */
	private void check(EObject element, boolean on) {
		viewer.setSubtreeChecked(element, on);
		for (var above = element.eContainer(); on && above instanceof Priority; above = above.eContainer()) {
			viewer.setChecked(above, true);
		}
		tell();
	}

	private void tell() {
		count.setText(UiMessages.text("next.count", chosen().stream().filter(Action.class::isInstance).count(), ActionBoard.actions(last.plan()).size()));
	}

	Set<EObject> chosen() {
		return viewer == null ? NextPlanWish.after(last.plan()).carried() : new LinkedHashSet<>(Arrays.stream(viewer.getCheckedElements()).map(EObject.class::cast).toList());
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object plan) {
			return ((Plan) plan).getPriorities().toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			if (element instanceof Priority priority) {
				var children = new ArrayList<Object>(priority.getActions());
				children.addAll(priority.getTopics());
				return children.toArray();
			}
			return new Object[0];
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
