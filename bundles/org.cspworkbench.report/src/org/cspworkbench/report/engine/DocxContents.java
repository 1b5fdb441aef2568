package org.cspworkbench.report.engine;

import org.w3c.dom.Element;

/** The contents of a Word file as a field, which Word brings up to date with the numbers of its own pages. */
final class DocxContents {

	private static final String FIELD = " TOC \\o \"1-3\" \\h \\z \\u ";

	private Element last;

	void add(Element entry, int level) {
		DocxFinishing.property(entry, "pStyle", "TOC" + Math.min(level, 3));
		if (last == null) {
			begin(entry);
		}
		last = entry;
	}

	private static void begin(Element entry) {
		var first = DocxFinishing.elements(entry, "r").getFirst();
		var begin = mark(entry, "begin");
		((Element) begin.getFirstChild()).setAttributeNS(DocxFinishing.W, "w:dirty", "true");
		entry.insertBefore(begin, first);
		var instruction = entry.getOwnerDocument().createElementNS(DocxFinishing.W, "w:instrText");
		instruction.setAttribute("xml:space", "preserve");
		instruction.setTextContent(FIELD);
		entry.insertBefore(run(entry, instruction), first);
		entry.insertBefore(mark(entry, "separate"), first);
	}

	/** To be called after the last entry. */
	void close() {
		if (last != null) {
			last.appendChild(mark(last, "end"));
		}
	}

	private static Element mark(Element entry, String type) {
		var mark = entry.getOwnerDocument().createElementNS(DocxFinishing.W, "w:fldChar");
		mark.setAttributeNS(DocxFinishing.W, "w:fldCharType", type);
		return run(entry, mark);
	}

	private static Element run(Element entry, Element content) {
		var run = entry.getOwnerDocument().createElementNS(DocxFinishing.W, "w:r");
		run.appendChild(content);
		return run;
	}
}
