package org.cspworkbench.report.engine;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The space between paragraphs of a Writer file, which BIRT's emitter leaves out, and the lines that stay with what is below them. */
final class OdtSpacing {

	private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
	private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
	private static final String TEXT = OdtFinishing.TEXT;
	/** Above headings of the levels 1 to 4, in points. */
	private static final int[] ABOVE = { 14, 18, 14, 9 };
	private static final int COVER = 170;
	private static final float COVER_FONT = 28;
	private static final float SMALL_FONT = 9.5f;
	private static final int CAPTION = 200;

	private final Map<String, Element> styles = new HashMap<>();

	private OdtSpacing(Document content) {
		ZippedXml.elements(content.getDocumentElement(), STYLE, "style").forEach(style -> styles.put(style.getAttributeNS(STYLE, "name"), style));
	}

	static void apply(Document content) {
		var spacing = new OdtSpacing(content);
		ZippedXml.elements(content.getDocumentElement(), TEXT, "h").forEach(spacing::heading);
		ZippedXml.elements(content.getDocumentElement(), TEXT, "p").stream().filter(paragraph -> "text".equals(paragraph.getParentNode().getLocalName())).forEach(spacing::paragraph);
	}

	private void heading(Element heading) {
		var level = Integer.parseInt(heading.getAttributeNS(TEXT, "outline-level"));
		space(heading, "", size(heading) >= COVER_FONT ? COVER : ABOVE[Math.min(level, ABOVE.length) - 1], 4, true);
	}

	private void paragraph(Element paragraph) {
		var leads = paragraph.getTextContent().length() <= CAPTION && paragraph.getNextSibling() instanceof Element below && "table".equals(below.getLocalName());
		space(paragraph, leads ? "-leads" : "", 0, size(paragraph) < SMALL_FONT ? 3 : 6, leads);
	}

	private float size(Element paragraph) {
		var style = styles.get(paragraph.getAttributeNS(TEXT, "style-name"));
		return style == null ? 0 : ZippedXml.elements(style, STYLE, "text-properties").stream().map(look -> look.getAttributeNS(FO, "font-size")).filter(size -> size.endsWith("pt"))
				.map(size -> Float.parseFloat(size.replace("pt", ""))).findFirst().orElse(0f);
	}

	/** In a style of its own, since that of the paragraph may be used in cells too. */
	private void space(Element paragraph, String kind, int above, int below, boolean keepsWithNext) {
		var style = styles.get(paragraph.getAttributeNS(TEXT, "style-name"));
		if (style == null) {
			return;
		}
		var name = style.getAttributeNS(STYLE, "name") + "-spaced" + kind;
		styles.computeIfAbsent(name, made -> spaced(style, made, above, below, keepsWithNext));
		paragraph.setAttributeNS(TEXT, "text:style-name", name);
	}

	private static Element spaced(Element style, String name, int above, int below, boolean keepsWithNext) {
		var copy = (Element) style.cloneNode(true);
		copy.setAttributeNS(STYLE, "style:name", name);
		style.getParentNode().insertBefore(copy, style.getNextSibling());
		for (var look : ZippedXml.elements(copy, STYLE, "paragraph-properties")) {
			look.setAttributeNS(FO, "fo:margin-top", above + "pt");
			look.setAttributeNS(FO, "fo:margin-bottom", below + "pt");
			if (keepsWithNext) {
				look.setAttributeNS(FO, "fo:keep-with-next", "always");
			}
		}
		return copy;
	}

	/** Page and pages in one line: the cell of the pages is far from that of the page. */
	static void joinNumbers(Document styles) {
		for (var count : ZippedXml.elements(styles.getDocumentElement(), TEXT, "page-count")) {
			var span = count.getParentNode();
			var cell = span.getParentNode().getParentNode();
			if (cell.getPreviousSibling() instanceof Element before && before.getLastChild() instanceof Element line && "p".equals(line.getLocalName())) {
				line.appendChild(span);
			}
		}
	}
}
