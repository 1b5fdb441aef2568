package org.cspworkbench.evidence.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.internal.table.Xml;

/** The breaks that come with the program. */
public final class DeclaredBreaks {
	private static final String FILE = "breaks.xml";

	private DeclaredBreaks() {
	}

	public static List<DeclaredBreak> shipped() {
		try (var in = DeclaredBreaks.class.getResourceAsStream(FILE)) {
			var xml = Xml.open(in, FILE);
			var breaks = new ArrayList<DeclaredBreak>();
			for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next())
				if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("break"))
					breaks.add(read(xml));
			return breaks;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private static DeclaredBreak read(XMLStreamReader xml) throws XMLStreamException {
		return new DeclaredBreak(attribute(xml, "title"), attribute(xml, "kind"), attribute(xml, "dataset"), words(attribute(xml, "measures")),
				words(attribute(xml, "areas")), LocalDate.parse(attribute(xml, "from")), attribute(xml, "comparable").equals("true"), xml.getElementText().strip());
	}

	private static String attribute(XMLStreamReader xml, String name) {
		var value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	private static Set<String> words(String text) {
		return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
	}
}
