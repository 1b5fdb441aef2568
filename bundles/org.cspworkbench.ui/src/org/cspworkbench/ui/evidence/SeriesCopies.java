package org.cspworkbench.ui.evidence;

import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.table.CsvFile;
import org.cspworkbench.forms.values.SpreadsheetBlock;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;

/** A series taken out of the window: as a picture, as cells, as a file. */
record SeriesCopies(PlotCanvas chart, SeriesTable table) {

	void copyPicture() {
		copy(chart.picture(), ImageTransfer.getInstance());
	}

	/** Tabs between cells, as spreadsheets paste them. */
	void copyData() {
		copy(SpreadsheetBlock.write(table.harmless()), TextTransfer.getInstance());
	}

	private void copy(Object what, Transfer how) {
		var clipboard = new Clipboard(chart.getDisplay());
		clipboard.setContents(new Object[] { what }, new Transfer[] { how });
		clipboard.dispose();
	}

	void saveData() {
		var dialog = new FileDialog(chart.getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*.csv");
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			CsvFile.write(Path.of(chosen), table.harmless().stream());
		} catch (ImportException e) {
			Problems.show(chart.getShell(), new Refusal(e.getMessage(), e));
		}
	}
}
