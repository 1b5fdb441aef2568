package org.cspworkbench.report;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.model.io.XmlInput;
import org.eclipse.core.runtime.ILog;

/** The title and the description that a design gives itself at its beginning. */
record LayoutTitle(Optional<String> title, Optional<String> description) {

	/** They stand before all that a design consists of. */
	private static final Set<String> CONTENT = Set.of("parameters", "data-sources", "data-sets", "styles", "components", "page-setup", "body");

	static final LayoutTitle NONE = new LayoutTitle(Optional.empty(), Optional.empty());

	static LayoutTitle of(URL design) {
		try (var stream = design.openStream()) {
			return read(XmlInput.open(stream.readAllBytes()));
		} catch (IOException | XMLStreamException e) {
			ILog.of(LayoutTitle.class).warn("The layout cannot be read: " + design, e);
			return NONE;
		}
	}

	private static LayoutTitle read(XMLStreamReader xml) throws XMLStreamException {
		Optional<String> title = Optional.empty();
		Optional<String> description = Optional.empty();
		var depth = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				depth++;
				if (depth == 2 && CONTENT.contains(xml.getLocalName())) {
					return new LayoutTitle(title, description);
				}
				var name = xml.getAttributeValue(null, "name");
				if (depth == 2 && "displayName".equals(name)) {
					title = Optional.of(xml.getElementText());
					depth--;
				} else if (depth == 2 && "description".equals(name)) {
					description = Optional.of(xml.getElementText());
					depth--;
				}
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> {
			}
			}
		}
		return new LayoutTitle(title, description);
	}
}
