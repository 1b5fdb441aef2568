package org.cspworkbench.ui.evidence;

import java.util.function.Function;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.ClippedCells;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A table of rows of one kind. */
final class Columns<R> {

	private static final int NARROWEST = 40;
	private static final int PADDING = 12;
	/** Headings are bold, and wider by that. */
	private static final double BOLD = 1.12;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();

	Columns(Composite parent, String id, int style) {
		var holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
			GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		}
		viewer = new TableViewer(holder, style | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		WidgetIds.tag(viewer.getTable(), id);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
	}

	/** @param style SWT.RIGHT for numbers */
	@SuppressWarnings("unchecked")
	Columns<R> with(String heading, int weight, int style, Function<R, String> text) {
		var column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((R) row)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width(heading), true));
		return this;
	}

	/** No column is so narrow that its heading is cut off. */
	private int width(String heading) {
		var gc = new GC(viewer.getTable());
		var width = gc.textExtent(heading).x;
		gc.dispose();
		return Math.max(NARROWEST, (int) (width * BOLD) + PADDING);
	}

	TableViewer viewer() {
		return viewer;
	}
}
