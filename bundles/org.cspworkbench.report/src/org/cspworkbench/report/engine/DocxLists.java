package org.cspworkbench.report.engine;

import java.io.IOException;

import org.cspworkbench.report.compose.WordMarks;
import org.w3c.dom.Element;

/** The lists of a Word file. Every numbered list counts from its own beginning. */
final class DocxLists {

	private static final String BULLETS = "1";
	private static final int NUMBERS = 2;

	private final StringBuilder lists = new StringBuilder();
	private int last = NUMBERS;
	private boolean used;

	void apply(Element paragraph, char mark) {
		used = true;
		if (WordMarks.startsList(mark)) {
			last++;
			lists.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>".formatted(last, NUMBERS));
		}
		var number = DocxFinishing.property(paragraph, "numPr", null);
		append(number, "ilvl", "0");
		append(number, "numId", WordMarks.isNumbered(mark) ? Integer.toString(last) : BULLETS);
	}

	private static void append(Element parent, String name, String value) {
		var child = parent.getOwnerDocument().createElementNS(DocxFinishing.W, "w:" + name);
		child.setAttributeNS(DocxFinishing.W, "w:val", value);
		parent.appendChild(child);
	}

	void write(ZippedXml zip) throws IOException {
		if (!used) {
			return;
		}
		zip.write("/word/numbering.xml", """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<w:numbering xmlns:w="%s">\
				<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>\
				<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>\
				<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>%s</w:numbering>
				""".formatted(DocxFinishing.W, lists));
		add(zip, "/word/_rels/document.xml.rels", "Relationship", "Id", "rIdNumbering", "Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering", "Target",
				"numbering.xml");
		add(zip, "/[Content_Types].xml", "Override", "PartName", "/word/numbering.xml", "ContentType",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
	}

	private static void add(ZippedXml zip, String part, String name, String... attributes) throws IOException {
		var xml = zip.read(part);
		var entry = xml.createElementNS(xml.getDocumentElement().getNamespaceURI(), name);
		for (var i = 0; i < attributes.length; i += 2) {
			entry.setAttribute(attributes[i], attributes[i + 1]);
		}
		xml.getDocumentElement().appendChild(entry);
		zip.write(part, xml);
	}
}
