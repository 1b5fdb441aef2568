package org.cspworkbench.evidence.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.internal.table.Xml;
import org.cspworkbench.store.facts.AreaLink;

/** The areas that come with the program. */
record ShippedGeography(List<Area> areas, List<AreaLink> links, List<AreaGroup> groups) {
	private static final String FILE = "kent.xml";

	static ShippedGeography read() {
		try (var in = ShippedGeography.class.getResourceAsStream(FILE)) {
			return read(Xml.open(in, FILE));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private static ShippedGeography read(XMLStreamReader xml) throws XMLStreamException {
		var read = new ShippedGeography(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next())
			if (event == XMLStreamConstants.START_ELEMENT)
				switch (xml.getLocalName()) {
					case "area" -> read.add(xml);
					case "group" -> read.groups.add(new AreaGroup(attribute(xml, "id"), attribute(xml, "name"), attribute(xml, "average"),
							List.of(attribute(xml, "areas").split(" "))));
					default -> {
					}
				}
		return read;
	}

	private void add(XMLStreamReader xml) {
		var code = attribute(xml, "code");
		areas.add(new Area(code, attribute(xml, "name"), attribute(xml, "kind"), attribute(xml, "vintage"), words(attribute(xml, "aliases"), ";"),
				attribute(xml, "placeholder").equals("true")));
		for (var parent : words(attribute(xml, "in"), " "))
			links.add(new AreaLink(code, parent, AreaLink.Kind.WITHIN, FILE));
	}

	private static Set<String> words(String text, String separator) {
		return text.isEmpty() ? Set.of() : Set.of(text.split(separator));
	}

	private static String attribute(XMLStreamReader xml, String name) {
		var value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}
}
