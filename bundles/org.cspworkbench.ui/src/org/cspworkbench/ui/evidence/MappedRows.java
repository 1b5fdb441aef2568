package org.cspworkbench.ui.evidence;

import java.util.List;

import org.cspworkbench.evidence.mapping.MappingPreview;
import org.cspworkbench.evidence.mapping.Reading;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What comes of the first rows of a table. */
final class MappedRows {

	private final Table table;

	MappedRows(Composite parent) {
		table = WidgetIds.tag(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "importData.preview");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(MappingFields.COLUMNS, 1).hint(600, 130).applyTo(table);
		new TableColumn(table, SWT.RIGHT).setText(UiMessages.text("importData.preview.row"));
		for (var heading : List.of("evidence.area", "evidence.period", "evidence.measure", "importData.made")) {
			new TableColumn(table, SWT.NONE).setText(UiMessages.text(heading));
		}
	}

	void show(MappingPreview preview) {
		table.setRedraw(false);
		table.removeAll();
		for (var row : preview.rows()) {
			for (var reading : row.readings()) {
				new TableItem(table, SWT.NONE).setText(cells(row.row().line(), reading));
			}
		}
		for (var column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private static String[] cells(long line, Reading reading) {
		return switch (reading) {
			case Reading.Stated stated -> new String[] { String.valueOf(line), stated.areaName().isEmpty() ? stated.areaCode() : stated.areaName(), Wording.months(stated.period()),
					stated.measureTitle(), ProvenancePart.words(stated.amount()) };
			case Reading.Unreadable unreadable -> new String[] { String.valueOf(line), "", "", "", unreadable.reason() };
		};
	}
}
