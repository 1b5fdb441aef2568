package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.report.Publication;
import org.cspworkbench.report.compose.WordMarks;
import org.cspworkbench.report.flow.Piece;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the headings of a Writer file into headings, sets the space between its paragraphs, and turns its font into one that is on every desk. */
final class OdtFinishing implements Finishing {

	static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	private static final String FONT = "Arial";

	@Override
	public void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException {
		try (var zip = new ZippedXml(file)) {
			var content = zip.read("/content.xml");
			ZippedXml.elements(content.getDocumentElement(), TEXT, "p").forEach(paragraph -> mend(content, paragraph));
			OdtSpacing.apply(content);
			fonts(content.getDocumentElement());
			zip.write("/content.xml", content);
			if (zip.has("/styles.xml")) {
				var styles = zip.read("/styles.xml");
				fonts(styles.getDocumentElement());
				OdtSpacing.joinNumbers(styles);
				zip.write("/styles.xml", styles);
			}
		}
	}

	private static void mend(Document content, Element paragraph) {
		var first = firstText(paragraph);
		if (first == null || first.getNodeValue().isEmpty() || !WordMarks.isHeading(first.getNodeValue().charAt(0))) {
			return;
		}
		var level = WordMarks.level(first.getNodeValue().charAt(0));
		first.setNodeValue(first.getNodeValue().substring(1));
		var heading = (Element) content.renameNode(paragraph, TEXT, "text:h");
		heading.setAttributeNS(TEXT, "text:outline-level", Integer.toString(level));
	}

	private static Node firstText(Node node) {
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			var found = child.getNodeType() == Node.TEXT_NODE ? child : firstText(child);
			if (found != null && !found.getNodeValue().isBlank()) {
				return found;
			}
		}
		return null;
	}

	private static void fonts(Element element) {
		var attributes = element.getAttributes();
		for (var i = 0; i < attributes.getLength(); i++) {
			var attribute = attributes.item(i);
			if (attribute.getNodeValue().contains("Noto Sans")) {
				attribute.setNodeValue(FONT);
			}
		}
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				fonts(inner);
			}
		}
	}
}
