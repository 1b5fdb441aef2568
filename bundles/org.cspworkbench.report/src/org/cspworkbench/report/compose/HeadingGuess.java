package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.eclipse.birt.report.model.api.util.DimensionUtil;

/** Takes large lines outside tables for headings, the largest for those of the first level, unless the author has tagged any. */
final class HeadingGuess {

	/** In points. */
	private static final double LARGE = 13;
	private static final int LEVELS = 4;

	private final List<ReportItemHandle> lines = new ArrayList<>();
	private boolean tagged;

	HeadingGuess(ReportDesignHandle design) {
		collect(design.getBody().getContents());
	}

	private void collect(List<?> contents) {
		for (var content : contents) {
			if (content instanceof LabelHandle || content instanceof DataItemHandle) {
				var line = (ReportItemHandle) content;
				tagged |= line.getTagType() != null && line.getTagType().matches("H[1-6]");
				lines.add(line);
			} else if (content instanceof DesignElementHandle element && !(element instanceof TableHandle)) {
				for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
					collect(element.getSlot(slot).getContents());
				}
			}
		}
	}

	void apply() throws SemanticException {
		if (tagged) {
			return;
		}
		var sizes = lines.stream().map(HeadingGuess::size).filter(size -> size >= LARGE).distinct().sorted((a, b) -> Double.compare(b, a)).toList();
		var last = 0;
		for (var line : lines) {
			var level = sizes.indexOf(size(line)) + 1;
			if (level > 0) {
				last = Math.min(Math.min(level, LEVELS), last + 1);
				line.setTagType("H" + last);
			}
		}
	}

	private static double size(ReportItemHandle line) {
		return line.getProperty("fontSize") instanceof DimensionValue size && DimensionUtil.isAbsoluteUnit(size.getUnits()) ? DimensionUtil.convertTo(size.getMeasure(), size.getUnits(), "pt").getMeasure() : 0;
	}
}
