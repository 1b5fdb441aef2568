package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.report.Format;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.StructureHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;

/** Makes the headings of a layout, tagged H1 to H4, into headings of web pages and of word processors. */
final class FormatHeadings {

	private final ReportDesignHandle design;
	private final Format format;

	FormatHeadings(ReportDesignHandle design, Format format) {
		this.design = design;
		this.format = format;
	}

	void apply() throws SemanticException {
		if (format == Format.PDF || format == Format.XLSX) {
			return;
		}
		var found = new ArrayList<ReportItemHandle>();
		collect(design, found);
		for (var item : found) {
			replace(item);
		}
	}

	private static void collect(DesignElementHandle element, List<ReportItemHandle> found) {
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					collect(inner, found);
				}
				if ((content instanceof LabelHandle || content instanceof DataItemHandle) && content instanceof ReportItemHandle item && level(item) > 0) {
					found.add(item);
				}
			}
		}
	}

	private static int level(ReportItemHandle item) {
		var tag = item.getTagType();
		return tag != null && tag.matches("H[1-6]") ? tag.charAt(1) - '0' : 0;
	}

	/** Where the rows of the item come from, when it has rows of its own. */
	private static void bind(ReportItemHandle item, ReportItemHandle made) throws SemanticException {
		if (item.getPropertyHandle(ReportItemHandle.DATA_SET_PROP).isLocal()) {
			made.setDataSet(item.getDataSet());
			for (var columns = item.columnBindingsIterator(); columns.hasNext();) {
				made.addColumnBinding((ComputedColumn) ((StructureHandle) columns.next()).getStructure().copy(), true);
			}
			for (var parameters = item.paramBindingsIterator(); parameters.hasNext();) {
				made.getPropertyHandle(ReportItemHandle.PARAM_BINDINGS_PROP).addItem(((StructureHandle) parameters.next()).getStructure().copy());
			}
		}
	}

	private void replace(ReportItemHandle item) throws SemanticException {
		var level = level(item);
		var words = item instanceof LabelHandle label ? PieceWriter.quoted(label.getDisplayText()) : "row[" + PieceWriter.quoted(((DataItemHandle) item).getResultSetColumn()) + "]";
		var made = design.getElementFactory().newTextData(null);
		if (format == Format.HTML) {
			made.setContentType(DesignChoiceConstants.TEXT_DATA_CONTENT_TYPE_HTML);
			made.setValueExpr("\"<h" + level + ">\" + String(" + words + ").replace(/&/g, \"&amp;\").replace(/</g, \"&lt;\") + \"</h" + level + ">\"");
		} else {
			made.setContentType(DesignChoiceConstants.TEXT_DATA_CONTENT_TYPE_PLAIN);
			made.setValueExpr(PieceWriter.quoted(WordMarks.heading(level)) + " + " + words);
		}
		bind(item, made);
		made.setStyleName(item.getProperty("style") == null ? null : item.getStringProperty("style"));
		for (var property : new String[] { "bookmark", "toc", "pageBreakBefore", "pageBreakAfter" }) {
			var given = item.getPropertyHandle(property);
			if (given != null && given.isLocal()) {
				made.setProperty(property, given.getValue());
			}
		}
		for (var rules = item.visibilityRulesIterator(); rules.hasNext();) {
			made.getPropertyHandle("visibility").addItem(((StructureHandle) rules.next()).getStructure().copy());
		}
		var slot = item.getContainerSlotHandle();
		var at = slot.findPosn(item);
		item.drop();
		slot.add(made, at);
	}
}
