package org.cspworkbench.report.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.report.Messages;

/** Looks through a layout that did not ship with the product for what would reach beyond the plan: code, other data, files and addresses. */
public final class LayoutInspection {

	private static final String OWN_DATA = "org.cspworkbench.report.plan";
	private static final Set<String> CODE = Set.of("eventHandlerClass", "includeScripts", "scriptLibs", "includeResource", "javaClass");
	private static final Set<String> FILES = Set.of("pdfDocumentPrepend", "pdfDocumentAppend", "pdfIccProfileExternal");
	private static final Set<String> FOREIGN_DATA = Set.of("script-data-source", "script-data-set", "derived-data-set", "oda-cube", "tabular-cube");
	private static final Pattern ADDRESS = Pattern.compile("(?i)(src|href|background|url)\\s*[=(]\\s*[\"']?\\s*(file:|https?:|ftp:|jar:|//|/|\\\\)");

	private LayoutInspection() {
	}

	/** What the layout asks for that it may not have, in words that end a sentence. */
	public static Optional<String> refusal(URL layout) throws IOException {
		var parsers = XMLInputFactory.newDefaultFactory();
		parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
		try (var stream = layout.openStream()) {
			return refusal(parsers.createXMLStreamReader(stream));
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private static Optional<String> refusal(XMLStreamReader xml) throws XMLStreamException {
		var property = "";
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				property = xml.getAttributeValue(null, "name");
				var found = element(xml.getLocalName(), xml.getAttributeValue(null, "extensionID"), property);
				if (found.isPresent()) {
					return found;
				}
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				var found = text(property, xml.getText());
				if (found.isPresent()) {
					return found;
				}
			}
			default -> {
			}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> element(String element, String extension, String name) {
		if (FOREIGN_DATA.contains(element) || element.equals("oda-data-source") && !OWN_DATA.equals(extension)) {
			return Optional.of(Messages.refused_data);
		}
		return element.equals("script-library") || name != null && CODE.contains(name) ? Optional.of(Messages.refused_code) : Optional.empty();
	}

	private static Optional<String> text(String property, String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		var picture = "source".equals(property) && (text.equals("file") || text.equals("url"));
		return picture || property != null && FILES.contains(property) || ADDRESS.matcher(text).find() ? Optional.of(Messages.refused_file) : Optional.empty();
	}
}
