package org.cspworkbench.ui.evidence;

import java.util.List;

import org.cspworkbench.evidence.chart.PlotTable;
import org.cspworkbench.forms.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The figures of a chart as a table. */
final class SeriesTable {

	private static final int WIDEST = 220;

	private final Table table;
	private PlotTable cells = new PlotTable(List.of(), List.of());

	SeriesTable(Composite parent) {
		table = WidgetIds.tag(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), "evidence.figures");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
	}

	void clear() {
		show(new PlotTable(List.of(), List.of()));
	}

	void show(PlotTable next) {
		cells = next;
		table.setRedraw(false);
		table.removeAll();
		for (var column : table.getColumns()) {
			column.dispose();
		}
		for (int i = 0; i < next.headings().size(); i++) {
			new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT).setText(next.headings().get(i));
		}
		next.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
		for (var column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(WIDEST, column.getWidth()));
		}
		table.setRedraw(true);
	}

	/** The cells for other programs; nothing in them is taken for a formula. */
	List<List<String>> harmless() {
		return cells.harmless();
	}
}
