package org.cspworkbench.ui.board;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.board.ActionBoard.Order;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** One row an action. A click on a heading sorts, a double click opens the action. */
final class BoardTable {

	private static final int WIDE_STATUS = 120;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

	private final Composite holder;
	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final Consumer<Order> sorted;
	private final StatusDot dots;

	BoardTable(Composite parent, Consumer<Action> opener, Consumer<Order> sorted) {
		this.sorted = sorted;
		holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.MULTI);
		ClippedCells.tell(viewer);
		dots = new StatusDot(parent.getDisplay());
		WidgetIds.tag(viewer.getTable(), "board.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("board.column.ref", 7, Order.REF, action -> action.getRef());
		column("board.column.action", 38, null, action -> action.getText());
		column("board.column.priority", 15, Order.PRIORITY, action -> priority(action).map(BoardTable::shortly).orElse(""));
		column("board.column.lead", 15, Order.LEAD, ActionBoard::leads);
		column("board.column.due", 10, Order.DUE, action -> action.getDue() == null ? action.getTimescale() : DAY.format(action.getDue()));
		column("board.column.status", 12, Order.STATUS, action -> action.getStatus() == null ? "" : action.getStatus().getWord());
		viewer.addDoubleClickListener(event -> opener.accept((Action) ((IStructuredSelection) event.getSelection()).getFirstElement()));
		viewer.getTable().addDisposeListener(event -> dots.dispose());
	}

	private static String shortly(Priority priority) {
		return priority.getShortTitle() == null || priority.getShortTitle().isBlank() ? priority.getTitle() : priority.getShortTitle();
	}

	/** The priority above the topics. */
	private static Optional<Priority> priority(Action action) {
		Priority found = null;
		for (var above = action.eContainer(); above instanceof Priority priority; above = above.eContainer()) {
			found = priority;
		}
		return Optional.ofNullable(found);
	}

	private void column(String title, int weight, Order order, Function<Action, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				var words = text.apply((Action) row);
				return words == null ? "" : words.replaceAll("\\s+", " ");
			}

			@Override
			public Image getImage(Object row) {
				return order == Order.STATUS ? dots.of(((Action) row).getStatus()) : null;
			}
		});
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, order == Order.STATUS ? WIDE_STATUS : 60));
		if (order != null) {
			column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
		}
	}

	private void sort(TableColumn column, Order order) {
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(SWT.UP);
		sorted.accept(order);
	}

	void show(List<Action> actions) {
		viewer.setInput(actions);
	}

	Composite control() {
		return holder;
	}
}
