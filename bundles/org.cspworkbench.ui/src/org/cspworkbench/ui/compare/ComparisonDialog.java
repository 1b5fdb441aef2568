package org.cspworkbench.ui.compare;

import java.util.List;
import java.util.function.Function;

import org.cspworkbench.core.compare.Difference;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists what sets two states of a plan apart. */
public final class ComparisonDialog extends TitleAreaDialog {

	private final String title;
	private final String message;
	private final List<DifferenceText> rows;

	public ComparisonDialog(Shell shell, String title, String message, List<Difference> differences) {
		super(shell);
		this.title = title;
		this.message = message;
		this.rows = differences.stream().map(DifferenceText::new).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("compare.window"));
		setTitle(title);
		setMessage(message);
		var area = (Composite) super.createDialogArea(parent);
		var holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(900, 420).applyTo(holder);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		var viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "compare.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(viewer, columns, "compare.column.what", 18, DifferenceText::what);
		column(viewer, columns, "compare.column.where", 30, DifferenceText::where);
		column(viewer, columns, "compare.column.before", 26, DifferenceText::before);
		column(viewer, columns, "compare.column.after", 26, DifferenceText::after);
		viewer.setInput(rows);
		return area;
	}

	private static void column(TableViewer viewer, TableColumnLayout columns, String title, int weight, Function<DifferenceText, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((DifferenceText) row).replaceAll("\\s+", " ")));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
