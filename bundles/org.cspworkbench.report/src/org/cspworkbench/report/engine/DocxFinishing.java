package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.report.Publication;
import org.cspworkbench.report.compose.WordMarks;
import org.cspworkbench.report.flow.Piece;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives a Word file what BIRT's emitter cannot: heading styles, a contents field, lists, words in bold or italics, widths of columns, and the language. */
final class DocxFinishing implements Finishing {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** Noto Sans is on few desks, and Word would choose a font of its own. */
	private static final String FONT = "Arial";

	@Override
	public void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException {
		try (var zip = new ZippedXml(file)) {
			var text = zip.read("/word/document.xml");
			var lists = new DocxLists();
			var contents = new DocxContents();
			elements(text.getDocumentElement(), "p").forEach(paragraph -> mend(paragraph, lists, contents));
			contents.close();
			mendTables(text);
			DocxPages.keepTogether(text);
			zip.write("/word/document.xml", text);
			for (var part : zip.parts("/word", "(header|footer)\\d+\\.xml")) {
				var margin = zip.read(part);
				mendTables(margin);
				DocxPages.mendNumbers(margin);
				zip.write(part, margin);
			}
			styles(zip, publication.plan().language());
			lists.write(zip);
		}
	}

	static List<Element> elements(Element parent, String name) {
		return ZippedXml.elements(parent, W, name);
	}

	private static void mendTables(Document part) {
		elements(part.getDocumentElement(), "gridCol").forEach(DocxFinishing::mendWidth);
		elements(part.getDocumentElement(), "rFonts").forEach(fonts -> List.of("ascii", "hAnsi", "cs", "eastAsia").forEach(kind -> fonts.setAttributeNS(W, "w:" + kind, FONT)));
	}

	/** BIRT 4.22 writes the width of a column under the wrong name, and all columns come out alike. */
	private static void mendWidth(Element column) {
		if (column.hasAttributeNS(W, "val")) {
			column.setAttributeNS(W, "w:w", column.getAttributeNS(W, "val"));
			column.removeAttributeNS(W, "val");
		}
	}

	private static void mend(Element paragraph, DocxLists lists, DocxContents contents) {
		var texts = elements(paragraph, "t");
		if (texts.isEmpty() || texts.getFirst().getTextContent().isEmpty()) {
			return;
		}
		var first = texts.getFirst();
		var mark = first.getTextContent().charAt(0);
		if (WordMarks.isHeading(mark)) {
			first.setTextContent(first.getTextContent().substring(1));
			property(paragraph, "keepNext", null);
			property(paragraph, "pStyle", "Heading" + WordMarks.level(mark));
		} else if (WordMarks.isContents(mark)) {
			first.setTextContent(first.getTextContent().substring(1));
			contents.add(paragraph, WordMarks.contentsLevel(mark));
		} else if (WordMarks.isPoint(mark)) {
			first.setTextContent(first.getTextContent().substring(1));
			lists.apply(paragraph, mark);
		}
		texts.forEach(DocxFinishing::split);
	}

	/** Puts a property before the others of a paragraph, which begin with its style. */
	static Element property(Element paragraph, String name, String value) {
		var properties = properties(paragraph);
		var property = paragraph.getOwnerDocument().createElementNS(W, "w:" + name);
		if (value != null) {
			property.setAttributeNS(W, "w:val", value);
		}
		properties.insertBefore(property, properties.getFirstChild());
		return property;
	}

	private static Element properties(Element paragraph) {
		if (paragraph.getFirstChild() instanceof Element there && "pPr".equals(there.getLocalName())) {
			return there;
		}
		var made = paragraph.getOwnerDocument().createElementNS(W, "w:pPr");
		paragraph.insertBefore(made, paragraph.getFirstChild());
		return made;
	}

	/** A run that holds marks becomes as many runs as there are looks. */
	private static void split(Element text) {
		var words = text.getTextContent();
		if (words.chars().noneMatch(c -> WordMarks.isLook((char) c))) {
			return;
		}
		var run = (Element) text.getParentNode();
		for (var piece : WordMarks.pieces(words)) {
			add(run, piece.text(), piece.strong(), piece.emphasised());
		}
		run.getParentNode().removeChild(run);
	}

	private static void add(Element run, String words, boolean strong, boolean emphasised) {
		var copy = (Element) run.cloneNode(true);
		var text = elements(copy, "t").getFirst();
		text.setTextContent(words);
		text.setAttribute("xml:space", "preserve");
		look(copy, "b", strong);
		look(copy, "i", emphasised);
		run.getParentNode().insertBefore(copy, run);
	}

	private static void look(Element run, String name, boolean wanted) {
		if (!wanted) {
			return;
		}
		var document = run.getOwnerDocument();
		var properties = elements(run, "rPr").stream().findFirst().orElseGet(() -> (Element) run.insertBefore(document.createElementNS(W, "w:rPr"), run.getFirstChild()));
		elements(properties, name).forEach(properties::removeChild);
		properties.appendChild(document.createElementNS(W, "w:" + name));
	}

	private static void styles(ZippedXml zip, String language) throws IOException {
		var styles = zip.read("/word/styles.xml");
		var root = styles.getDocumentElement();
		elements(root, "lang").forEach(lang -> lang.setAttributeNS(W, "w:val", language));
		elements(root, "rFonts").forEach(fonts -> List.of("ascii", "hAnsi", "cs", "eastAsia").forEach(kind -> fonts.setAttributeNS(W, "w:" + kind, FONT)));
		add(root, "<w:style xmlns:w=\"%s\" w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>".formatted(W));
		for (var level = 1; level <= 4; level++) {
			add(root, """
					<w:style xmlns:w="%s" w:type="paragraph" w:styleId="Heading%d"><w:name w:val="heading %d"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
					<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="%d"/></w:pPr></w:style>""".formatted(W, level, level, level - 1));
		}
		for (var level = 1; level <= 3; level++) {
			add(root, """
					<w:style xmlns:w="%s" w:type="paragraph" w:styleId="TOC%d"><w:name w:val="toc %d"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
					<w:uiPriority w:val="39"/><w:pPr><w:ind w:left="%d"/></w:pPr></w:style>""".formatted(W, level, level, (level - 1) * 240));
		}
		zip.write("/word/styles.xml", styles);
	}

	private static void add(Element styles, String style) throws IOException {
		styles.appendChild(styles.getOwnerDocument().importNode(ZippedXml.parse(style).getDocumentElement(), true));
	}
}
