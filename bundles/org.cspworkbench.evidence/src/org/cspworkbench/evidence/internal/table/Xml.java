package org.cspworkbench.evidence.internal.table;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.Sentence;

/** Opens XML from outside: no document types, no entities, nothing fetched. */
public final class Xml {

	private Xml() {
	}

	public static XMLStreamReader open(InputStream in, String title) throws IOException {
		// The platform's own parser, whatever else is on the class path.
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			return factory.createXMLStreamReader(in);
		} catch (XMLStreamException e) {
			throw broken(title, e);
		}
	}

	/** The next event; a document type is refused, since nobody writes one for any good. */
	public static int next(XMLStreamReader xml, String title) throws IOException {
		try {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
				throw new ImportException(Sentence.FILE_HAS_DOCUMENT_TYPE.with(title));
			return event;
		} catch (XMLStreamException e) {
			throw broken(title, e);
		}
	}

	/** Passes over the element that the reader stands on. */
	static void skip(XMLStreamReader xml, String title) throws IOException {
		for (int depth = 1; depth > 0;)
			switch (next(xml, title)) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
				}
			}
	}

	static ImportException broken(String title, Exception cause) {
		return new ImportException(Sentence.FILE_DAMAGED.with(title), cause);
	}
}
