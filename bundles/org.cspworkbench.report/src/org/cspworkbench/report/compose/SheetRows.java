package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ListHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * Puts every table that stands in a list into a list of its own. The emitter of spreadsheets goes on where such a table began, and counts
 * its rows only at the end of the list: what follows in the list would be written over it.
 */
final class SheetRows {

	private SheetRows() {
	}

	static void separate(ReportDesignHandle design) throws SemanticException {
		var tables = new ArrayList<TableHandle>();
		collect(design, tables);
		for (var table : tables) {
			var slot = table.getContainerSlotHandle();
			var wrapping = design.getElementFactory().newList(null);
			slot.add(wrapping, slot.findPosn(table));
			table.moveTo(wrapping, ListHandle.DETAIL_SLOT);
		}
	}

	private static void collect(DesignElementHandle element, List<TableHandle> tables) {
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					collect(inner, tables);
				}
				if (content instanceof TableHandle table && element instanceof ListHandle) {
					tables.add(table);
				}
			}
		}
	}
}
