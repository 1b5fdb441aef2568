package org.cspworkbench.ui.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.board.ActionFilter;
import org.cspworkbench.core.board.DueTime;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The choices above the board. Each says what it filters by as long as nothing is chosen. */
final class BoardFilters {

	private static final int ALL = 5;
	/** In characters. */
	private static final int NARROW = 88;

	private final Choice<Agency> agency;
	private final Choice<StatusValue> status;
	private final Choice<DueTime> due;
	private final Choice<Priority> priority;
	private final Text words;

	BoardFilters(Composite parent, Runnable changed) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(ALL).spacing(6, 4).applyTo(bar);
		agency = new Choice<>(bar, "board.agency", ActionBoard::name, changed);
		priority = new Choice<>(bar, "board.priority", BoardFilters::title, changed);
		status = new Choice<>(bar, "board.status", StatusValue::getWord, changed);
		due = new Choice<>(bar, "board.due", time -> UiMessages.text("board.due." + time.name().toLowerCase()), changed);
		words = WidgetIds.tag(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "board.words");
		words.setMessage(UiMessages.text("board.words"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, event -> changed.run());
		bar.addListener(SWT.Resize, event -> arrange(bar));
	}

	/** In two lines where one would clip them. */
	private void arrange(Composite bar) {
		var layout = (GridLayout) bar.getLayout();
		var columns = bar.getClientArea().width < NARROW * charWidth(bar) ? 3 : ALL;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			((GridData) words.getLayoutData()).horizontalSpan = columns == ALL ? 1 : 2;
			bar.requestLayout();
		}
	}

	private static double charWidth(Control control) {
		var gc = new GC(control);
		var width = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		return width;
	}

	private static String title(Priority priority) {
		var label = priority.getLabel() == null || priority.getLabel().isBlank() ? "" : priority.getLabel() + "  ";
		return label + priority.getTitle();
	}

	void offer(Plan plan) {
		agency.offer(leading(plan));
		status.offer(plan.getStatusValues());
		due.offer(Arrays.asList(DueTime.values()));
		priority.offer(plan.getPriorities());
	}

	/** The agencies that lead something, and those whose units do. */
	private static List<Agency> leading(Plan plan) {
		var leading = new ArrayList<Agency>();
		for (var action : ActionBoard.actions(plan)) {
			for (var lead : action.getLeads()) {
				for (EObject one = lead.getAgency(); one instanceof Agency body; one = one.eContainer()) {
					if (!leading.contains(body)) {
						leading.add(body);
					}
				}
			}
		}
		leading.sort((one, other) -> ActionBoard.name(one).compareToIgnoreCase(ActionBoard.name(other)));
		return leading;
	}

	ActionFilter filter() {
		return new ActionFilter(agency.chosen(), status.chosen(), due.chosen(), priority.chosen(), words.getText());
	}

	Optional<Agency> agency() {
		return agency.chosen();
	}

	void focus() {
		words.setFocus();
	}

	private static final class Choice<T> {

		private final Combo combo;
		private final String all;
		private final Function<T, String> name;
		private List<? extends T> values = List.of();

		Choice(Composite parent, String id, Function<T, String> name, Runnable changed) {
			this.name = name;
			all = UiMessages.text(id + ".all");
			combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
			combo.setToolTipText(UiMessages.text(id));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(combo);
			combo.addListener(SWT.Selection, event -> changed.run());
		}

		/** What is chosen stays chosen as long as it is on offer. */
		void offer(List<? extends T> offered) {
			var before = chosen();
			values = List.copyOf(offered);
			var names = new ArrayList<String>();
			names.add(all);
			values.forEach(value -> names.add(String.valueOf(name.apply(value))));
			combo.setItems(names.toArray(String[]::new));
			combo.select(before.map(value -> values.indexOf(value) + 1).orElse(0));
		}

		Optional<T> chosen() {
			return combo.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(values.get(combo.getSelectionIndex() - 1));
		}
	}
}
