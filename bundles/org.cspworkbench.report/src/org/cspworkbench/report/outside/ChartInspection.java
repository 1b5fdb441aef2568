package org.cspworkbench.report.outside;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.report.Messages;
import org.cspworkbench.report.PublishingException;
import org.eclipse.osgi.util.NLS;

/** Looks through a chart, which BIRT reads as an XML document of its own, for pictures from elsewhere and for classes in Java. */
final class ChartInspection {

	/** BIRT takes a script that is nothing but such a name for a class. */
	private static final Pattern CLASS_NAME = Pattern.compile("\\s*[\\w$]+(\\.[\\w$]+)*\\s*");

	private String address;
	private String code;

	ChartInspection(String file, String chart) throws PublishingException {
		var parsers = XMLInputFactory.newDefaultFactory();
		parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			read(parsers.createXMLStreamReader(new StringReader(chart.strip())), file);
		} catch (XMLStreamException e) {
			throw new PublishingException(NLS.bind(Messages.layout_no_design, file), e);
		}
	}

	/** Of the first picture that is not part of the chart itself. */
	Optional<String> address() {
		return Optional.ofNullable(address);
	}

	/** The first class in Java that the chart names. */
	Optional<String> code() {
		return Optional.ofNullable(code);
	}

	private void read(XMLStreamReader xml, String file) throws XMLStreamException, PublishingException {
		var element = "";
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.DTD -> throw new PublishingException(NLS.bind(Messages.layout_doctype, file));
			case XMLStreamConstants.START_ELEMENT -> element = xml.getLocalName();
			case XMLStreamConstants.END_ELEMENT -> element = "";
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> judge(element, xml.getText().strip());
			default -> {
			}
			}
		}
	}

	/** The address that a click leads to is another element, and fetched by nobody before the click. */
	private void judge(String element, String text) {
		if (element.equals("URL") && !text.isEmpty() && address == null) {
			address = text;
		} else if (element.equals("Script") && CLASS_NAME.matcher(text).matches() && code == null) {
			code = text;
		}
	}
}
