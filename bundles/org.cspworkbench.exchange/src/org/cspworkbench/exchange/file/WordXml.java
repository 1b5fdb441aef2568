package org.cspworkbench.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.w3c.dom.Node;

/** What stands in a Word document between its paragraphs and tables: content controls, tracked changes, text boxes. */
final class WordXml {

	/** A node is read as what stands in it. */
	private static final XmlOptions CONTENT = new XmlOptions().setLoadReplaceDocumentElement(null);
	private static final Set<String> HOLDERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");
	private static final Set<String> TAKEN_AWAY = Set.of("del", "moveFrom");

	private WordXml() {
	}

	/** The elements within another, those in content controls and the like among them. */
	static List<XmlObject> children(XmlObject holder) {
		var found = new ArrayList<XmlObject>();
		try (var cursor = holder.newCursor()) {
			for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				if (HOLDERS.contains(cursor.getName().getLocalPart())) {
					found.addAll(children(cursor.getObject()));
				} else {
					found.add(cursor.getObject());
				}
			}
		}
		return found;
	}

	/** Without those that a tracked change has taken away. */
	static List<XWPFTableRow> rows(XWPFTable table) {
		return children(table.getCTTbl()).stream().filter(CTRow.class::isInstance).map(CTRow.class::cast)
				.filter(row -> row.getTrPr() == null || children(row.getTrPr()).stream().noneMatch(change -> named(change.getDomNode(), "del"))).map(row -> new XWPFTableRow(row, table)).toList();
	}

	static List<XWPFTableCell> cells(XWPFTableRow row) {
		return children(row.getCtRow()).stream().filter(CTTc.class::isInstance).map(cell -> new XWPFTableCell((CTTc) cell, row, row.getTable().getBody())).toList();
	}

	static boolean isTakenAway(XWPFRun run) {
		return Stream.iterate(run.getCTR().getDomNode().getParentNode(), node -> node != null, Node::getParentNode).anyMatch(node -> TAKEN_AWAY.contains(String.valueOf(node.getLocalName())));
	}

	/** The paragraphs and tables in the text boxes that hang on a paragraph. */
	static List<XmlObject> boxes(XWPFParagraph paragraph) {
		var boxes = new ArrayList<Node>();
		collect(paragraph.getCTP().getDomNode(), node -> named(node, "txbxContent"), boxes);
		return boxes.stream().flatMap(box -> held(box).stream()).toList();
	}

	private static List<XmlObject> held(Node box) {
		var found = new ArrayList<Node>();
		collect(box, node -> named(node, "p") || named(node, "tbl"), found);
		return found.stream().map(WordXml::parsed).toList();
	}

	/** What stands in a box is not read with the document. */
	private static XmlObject parsed(Node node) {
		try {
			return named(node, "tbl") ? CTTbl.Factory.parse(node, CONTENT) : CTP.Factory.parse(node, CONTENT);
		} catch (XmlException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static List<String> boxLines(XWPFParagraph paragraph) {
		var boxes = new ArrayList<Node>();
		collect(paragraph.getCTP().getDomNode(), node -> named(node, "txbxContent"), boxes);
		var lines = new ArrayList<Node>();
		boxes.forEach(box -> collect(box, node -> named(node, "p"), lines));
		return lines.stream().map(WordXml::words).filter(line -> !line.isBlank()).toList();
	}

	static String words(CTP paragraph) {
		return words(paragraph.getDomNode());
	}

	/** The outermost of those that fit. What stands there a second time for older programs is passed over, as is what was taken away. */
	private static void collect(Node node, Predicate<Node> fits, List<Node> found) {
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (fits.test(child)) {
				found.add(child);
			} else if (!named(child, "Fallback") && !TAKEN_AWAY.contains(String.valueOf(child.getLocalName()))) {
				collect(child, fits, found);
			}
		}
	}

	private static String words(Node paragraph) {
		var texts = new ArrayList<Node>();
		collect(paragraph, node -> named(node, "t") || named(node, "tab") || named(node, "br"), texts);
		var words = new StringBuilder();
		texts.forEach(text -> words.append(named(text, "t") && text.getFirstChild() != null ? text.getFirstChild().getNodeValue() : " "));
		return words.toString().replace('\u00a0', ' ').strip();
	}

	private static boolean named(Node node, String name) {
		return name.equals(node.getLocalName());
	}
}
