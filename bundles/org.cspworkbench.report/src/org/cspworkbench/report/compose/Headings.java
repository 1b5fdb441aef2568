package org.cspworkbench.report.compose;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.words.Words;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Headings as each emitter can tell them: a tag in PDF, an HTML heading on a web page, a mark for the finishing of Word files. */
final class Headings {

	private Headings() {
	}

	static ReportItemHandle item(ElementFactory make, Format format, int level, String words) throws SemanticException {
		if (format == Format.HTML) {
			var text = make.newTextItem(null);
			text.setContentType(DesignChoiceConstants.TEXT_CONTENT_TYPE_HTML);
			text.setContent(html(level, words));
			return text;
		}
		var label = make.newLabel(null);
		label.setText(format == Format.DOCX || format == Format.ODT ? WordMarks.heading(level) + words : words);
		label.setTagType("H" + level);
		return label;
	}

	static String html(int level, String words) {
		return "<h" + level + ">" + Words.literal(words).html().replaceAll("</?p>", "") + "</h" + level + ">";
	}
}
