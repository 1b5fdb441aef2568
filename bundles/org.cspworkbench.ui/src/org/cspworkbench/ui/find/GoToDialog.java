package org.cspworkbench.ui.find;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Type a few letters, press Enter, be there. */
public final class GoToDialog extends Dialog {

	private final List<Place> places;
	private Text text;
	private TableViewer viewer;

	public GoToDialog(Shell shell, Places places) {
		super(shell);
		this.places = places.all();
		setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.text("goTo.title"));
	}

	/** Enter goes and Escape leaves: there is nothing to press. */
	@Override
	protected Control createButtonBar(Composite parent) {
		return null;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		text = WidgetIds.tag(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER), "goTo.text");
		text.setMessage(UiMessages.text("goTo.told"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		var holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.tag(viewer.getTable(), "goTo.table");
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(columns, 75, true);
		column(columns, 25, false);
		show();
		text.addListener(SWT.Modify, event -> show());
		text.addListener(SWT.KeyDown, this::move);
		text.addListener(SWT.DefaultSelection, event -> go());
		viewer.getTable().addListener(SWT.DefaultSelection, event -> go());
		return area;
	}

	private void column(TableColumnLayout columns, int weight, boolean name) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(place -> name ? ((Place) place).name() : ((Place) place).kind()));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void show() {
		viewer.setInput(Places.fitting(places, text.getText()));
		viewer.getTable().setSelection(0);
	}

	private void move(Event event) {
		var table = viewer.getTable();
		var step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && table.getItemCount() > 0) {
			table.setSelection(Math.floorMod(table.getSelectionIndex() + step, table.getItemCount()));
			event.doit = false;
		}
	}

	private void go() {
		var place = Optional.ofNullable((Place) viewer.getStructuredSelection().getFirstElement());
		var display = getShell().getDisplay();
		close();
		place.ifPresent(chosen -> display.asyncExec(chosen.go()));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(640, 420);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var window = getParentShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + Math.min(120, window.height / 6));
	}
}
