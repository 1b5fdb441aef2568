package org.cspworkbench.report;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.model.io.XmlInput;
import org.eclipse.core.runtime.ILog;

/** The parameters that a design declares at its beginning. */
final class LayoutParameters {

	private final List<LayoutParameter> parameters = new ArrayList<>();
	private String name;
	private String prompt;
	private String usual;
	private boolean required;

	private LayoutParameters() {
	}

	static List<LayoutParameter> of(URL design) {
		var found = new LayoutParameters();
		try (var stream = design.openStream()) {
			found.read(XmlInput.open(stream.readAllBytes()));
		} catch (IOException | XMLStreamException e) {
			ILog.of(LayoutParameters.class).warn("The layout cannot be read: " + design, e);
		}
		return List.copyOf(found.parameters);
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> begin(xml);
			case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
			default -> {
			}
			}
		}
	}

	private void begin(XMLStreamReader xml) throws XMLStreamException {
		var element = xml.getLocalName();
		if (element.equals("scalar-parameter")) {
			name = xml.getAttributeValue(null, "name");
			prompt = name;
			usual = "";
			required = false;
		} else if (name != null && element.equals("property") && "isRequired".equals(xml.getAttributeValue(null, "name"))) {
			required = Boolean.parseBoolean(xml.getElementText());
		} else if (name != null && element.equals("text-property") && "promptText".equals(xml.getAttributeValue(null, "name"))) {
			prompt = xml.getElementText();
		} else if (name != null && element.equals("value") && "constant".equals(xml.getAttributeValue(null, "type"))) {
			usual = xml.getElementText();
		}
	}

	private void end(String element) {
		if (element.equals("scalar-parameter") && name != null) {
			parameters.add(new LayoutParameter(name, prompt, usual, required && usual.isBlank()));
			name = null;
		}
	}
}
