package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.GroupHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** A cell that spans rows loses its tags in the PDFs of BIRT 4.22: it becomes cells one under another, with no line between them. */
final class SpannedRows {

	private SpannedRows() {
	}

	static void part(ReportItemHandle item) throws SemanticException {
		switch (item) {
		case TableHandle table -> {
			for (var band : List.of(table.getHeader(), table.getDetail(), table.getFooter())) {
				part(band);
			}
			for (var group : table.getGroups().getContents()) {
				part(((GroupHandle) group).getHeader());
				part(((GroupHandle) group).getFooter());
			}
		}
		case GridHandle grid -> part(grid.getRows());
		default -> {
		}
		}
	}

	private static void part(SlotHandle band) throws SemanticException {
		var rows = new ArrayList<TreeMap<Integer, CellHandle>>();
		band.getContents().forEach(row -> rows.add(new TreeMap<>()));
		for (var at = 0; at < rows.size(); at++) {
			part((RowHandle) band.get(at), at, rows);
		}
	}

	/** The cells of the rows by their columns; those that came from above are there before the row is looked at. */
	private static void part(RowHandle row, int at, List<TreeMap<Integer, CellHandle>> rows) throws SemanticException {
		var above = new TreeMap<>(rows.get(at));
		var column = 1;
		for (var content : List.copyOf(row.getCells().getContents())) {
			var cell = (CellHandle) content;
			while (above.floorEntry(column) != null && column < above.floorKey(column) + above.floorEntry(column).getValue().getColumnSpan()) {
				column += above.floorEntry(column).getValue().getColumnSpan();
			}
			rows.get(at).put(column, cell);
			var height = Math.min(cell.getRowSpan(), rows.size() - at);
			for (var below = 1; below < height; below++) {
				rows.get(at + below).put(column, below(cell, below == height - 1));
			}
			if (cell.getRowSpan() > 1) {
				cell.setRowSpan(1);
				if (height > 1) {
					cell.setProperty("borderBottomStyle", DesignChoiceConstants.LINE_STYLE_NONE);
				}
			}
			column += cell.getColumnSpan();
		}
		for (var cell : above.entrySet()) {
			row.getCells().add(cell.getValue(), rows.get(at).headMap(cell.getKey()).size());
		}
	}

	/** An empty cell that looks like the one above it. */
	private static CellHandle below(CellHandle cell, boolean last) throws SemanticException {
		var copy = (CellHandle) cell.copy().getHandle(cell.getModule());
		for (var content : List.copyOf(copy.getContent().getContents())) {
			((DesignElementHandle) content).drop();
		}
		copy.setRowSpan(1);
		copy.setTagType("TD");
		copy.setProperty("borderTopStyle", DesignChoiceConstants.LINE_STYLE_NONE);
		if (!last) {
			copy.setProperty("borderBottomStyle", DesignChoiceConstants.LINE_STYLE_NONE);
		}
		return copy;
	}
}
