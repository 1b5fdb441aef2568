package org.cspworkbench.model.io;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with all that is in it, word for word. */
final class Fragment {

	private static final Pattern QUALIFIED = Pattern.compile("([\\w.-]+):[\\w.-]+");

	private final Map<String, String> namespaces = new TreeMap<>();
	private final StringBuilder rest = new StringBuilder();
	private final StringBuilder words = new StringBuilder();
	private String start;
	private boolean text = true;

	private Fragment() {
	}

	static Kept attribute(String name, String value) {
		return new Kept.Attribute(name, XmlText.attribute(value), Map.of());
	}

	static Kept attribute(XMLStreamReader xml, int index) {
		var fragment = new Fragment();
		var name = fragment.name(xml, xml.getAttributePrefix(index), xml.getAttributeLocalName(index));
		fragment.noteQualifiedName(xml, xml.getAttributeValue(index));
		return new Kept.Attribute(name, XmlText.attribute(xml.getAttributeValue(index)), fragment.namespaces);
	}

	/** Takes the element at which the reader stands and leaves the reader at its end. */
	static Fragment element(XMLStreamReader xml, String file, int depth) throws XMLStreamException, UnreadablePlanException {
		var fragment = new Fragment();
		fragment.start = "<" + fragment.elementName(xml);
		fragment.text = xml.getAttributeCount() == 0;
		fragment.attributes(xml);
		fragment.content(xml, fragment.start.substring(1), file, depth);
		return fragment;
	}

	/** Whether it is plain words, without attributes and elements. */
	boolean isText() {
		return text;
	}

	String words() {
		return words.toString();
	}

	Kept kept() {
		return new Kept.Child(start, rest.toString(), namespaces);
	}

	private void content(XMLStreamReader xml, String name, String file, int depth) throws XMLStreamException, UnreadablePlanException {
		if (depth > DocumentReader.DEEPEST_NESTING) {
			throw new UnreadablePlanException("file.tooDeep", file, DocumentReader.DEEPEST_NESTING, xml.getLocation().getLineNumber());
		}
		var opened = rest.length();
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			switch (xml.getEventType()) {
				case XMLStreamConstants.START_ELEMENT -> {
					open(opened);
					text = false;
					var inner = elementName(xml);
					rest.append('<').append(inner);
					attributes(xml);
					content(xml, inner, file, depth + 1);
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					open(opened);
					words.append(xml.getText());
					rest.append(XmlText.content(xml.getText()));
				}
				default -> { }
			}
		}
		rest.append(rest.length() == opened ? "/>" : "</" + name + ">");
	}

	private void open(int opened) {
		if (rest.length() == opened) {
			rest.append('>');
		}
	}

	private String elementName(XMLStreamReader xml) {
		return name(xml, xml.getPrefix(), xml.getLocalName());
	}

	private void attributes(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			rest.append(' ').append(name(xml, xml.getAttributePrefix(i), xml.getAttributeLocalName(i)));
			rest.append("=\"").append(XmlText.attribute(xml.getAttributeValue(i))).append('"');
			noteQualifiedName(xml, xml.getAttributeValue(i));
		}
	}

	private String name(XMLStreamReader xml, String prefix, String localName) {
		if (prefix == null || prefix.isEmpty()) {
			return localName;
		}
		note(xml, prefix);
		return prefix + ":" + localName;
	}

	/** A value such as hate:Strand may name a class, and needs its prefix. */
	private void noteQualifiedName(XMLStreamReader xml, String value) {
		var qualified = QUALIFIED.matcher(value);
		if (qualified.matches()) {
			note(xml, qualified.group(1));
		}
	}

	private void note(XMLStreamReader xml, String prefix) {
		var uri = xml.getNamespaceURI(prefix);
		if (uri != null && !prefix.equals("xml")) {
			namespaces.putIfAbsent(prefix, uri);
		}
	}
}
