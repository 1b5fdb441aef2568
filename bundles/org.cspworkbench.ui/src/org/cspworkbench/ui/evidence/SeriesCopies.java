package org.cspworkbench.ui.evidence;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.table.CsvFile;
import org.cspworkbench.forms.values.SpreadsheetBlock;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** A series taken out of the window: as a picture, as cells, as a file. */
record SeriesCopies(PlotCanvas chart, SeriesTable table, FileChooser files) {

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
		var chosen = files.toSave(chart.getShell(), FileQuestion.of(UiMessages.text("evidence.saveData.title"), "*.csv"));
		if (chosen.isEmpty()) {
			return;
		}
		try {
			CsvFile.write(chosen.get(), table.harmless().stream());
		} catch (ImportException e) {
			Problems.show(chart.getShell(), new Refusal(e.getMessage(), e));
		}
	}
}
