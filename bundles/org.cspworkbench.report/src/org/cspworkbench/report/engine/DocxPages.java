package org.cspworkbench.report.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the pages of a Word file may end, and the numbers of pages in the look of the words beside them. */
final class DocxPages {

	/** A line of no more letters above a table is its caption or leads up to it. */
	private static final int CAPTION = 200;
	private static final String NO_BREAK = "\u00a0";

	private DocxPages() {
	}

	/** A caption stays with its table, and a row of a line or two on one page. */
	static void keepTogether(Document text) {
		for (var table : DocxFinishing.elements(text.getDocumentElement(), "tbl")) {
			before(table).filter(line -> line.getTextContent().length() <= CAPTION && DocxFinishing.elements(line, "pStyle").isEmpty() && DocxFinishing.elements(line, "keepNext").isEmpty())
					.ifPresent(line -> DocxFinishing.property(line, "keepNext", null));
		}
		for (var row : DocxFinishing.elements(text.getDocumentElement(), "trPr")) {
			if (row.getParentNode().getTextContent().length() <= CAPTION) {
				row.insertBefore(text.createElementNS(DocxFinishing.W, "w:cantSplit"), row.getFirstChild());
			}
		}
	}

	/** The paragraph above, whatever bookmarks stand between. */
	private static Optional<Element> before(Element table) {
		Node above = table.getPreviousSibling();
		while (above != null && above.getLocalName() != null && above.getLocalName().startsWith("bookmark")) {
			above = above.getPreviousSibling();
		}
		return above instanceof Element paragraph && "p".equals(paragraph.getLocalName()) ? Optional.of(paragraph) : Optional.empty();
	}

	/** BIRT 4.22 writes the look of a page number where Word does not read it, and a space at the end of a cell is not drawn. */
	static void mendNumbers(Document margin) {
		for (var field : DocxFinishing.elements(margin.getDocumentElement(), "fldChar")) {
			var run = (Element) field.getParentNode();
			look(run).ifPresent(look -> {
				List.copyOf(children(run)).stream().filter(child -> child != field).forEach(run::removeChild);
				run.insertBefore(look.cloneNode(true), field);
			});
		}
		for (var text : DocxFinishing.elements(margin.getDocumentElement(), "t")) {
			if (text.getTextContent().endsWith(" ")) {
				text.setTextContent(text.getTextContent().stripTrailing() + NO_BREAK);
			}
		}
	}

	/** That of the instruction in the same paragraph. */
	private static Optional<Element> look(Element run) {
		return DocxFinishing.elements((Element) run.getParentNode(), "instrText").stream().map(instruction -> (Element) instruction.getParentNode())
				.flatMap(instruction -> DocxFinishing.elements(instruction, "rPr").stream()).findFirst();
	}

	private static List<Node> children(Element element) {
		var nodes = element.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
	}
}
