package org.cspworkbench.report.compose;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Puts a space that does not break where a cell of a table would be empty: without content BIRT gives it no tag, and its row too few cells. */
final class EmptyCells {

	private EmptyCells() {
	}

	static void fill(DesignElementHandle design) throws SemanticException {
		fill(design, false);
	}

	private static void fill(DesignElementHandle element, boolean inCell) throws SemanticException {
		if (inCell && element instanceof DataItemHandle data && data.getResultSetColumn() != null) {
			var rule = StructureFactory.createMapRule();
			rule.setTestExpression("row[" + PieceWriter.quoted(data.getResultSetColumn()) + "]");
			rule.setOperator(DesignChoiceConstants.MAP_OPERATOR_NULL);
			rule.setDisplay("\u00a0");
			data.getPropertyHandle("mapRules").addItem(rule);
		}
		if (element instanceof CellHandle cell && cell.getContent().getCount() == 0) {
			var space = cell.getModuleHandle().getElementFactory().newLabel(null);
			space.setText("\u00a0");
			cell.getContent().add(space);
		}
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					fill(inner, inCell || element instanceof CellHandle);
				}
			}
		}
	}
}
