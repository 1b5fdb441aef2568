package org.cspworkbench.report.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.report.Messages;
import org.eclipse.osgi.util.NLS;

/** Looks through a layout that did not ship with the product for what would reach beyond the plan: code, other data, files and addresses. */
public final class LayoutInspection {

	private static final String OWN_DATA = "org.cspworkbench.report.plan";
	private static final Set<String> CODE = Set.of("eventHandlerClass", "includeScripts", "scriptLibs", "includeResource", "javaClass");
	private static final Set<String> FILES = Set.of("pdfDocumentPrepend", "pdfDocumentAppend", "pdfIccProfileExternal", "externalCssURI");
	private static final Set<String> FOREIGN_DATA = Set.of("script-data-source", "script-data-set", "derived-data-set", "oda-cube", "tabular-cube");
	private static final Pattern ADDRESS = Pattern.compile("(?i)(src|href|background|url)\\s*[=(]\\s*[\"']?\\s*(file:|https?:|ftp:|jar:|//|/|\\\\)");

	private record Finding(URL file, int line, String what) {
	}

	private final List<Finding> findings = new ArrayList<>();
	private final Set<String> inspected = new HashSet<>();

	private LayoutInspection() {
	}

	/** Every finding as a sentence that says where. */
	public static List<String> findings(URL layout) {
		try {
			return all(layout).map(found -> NLS.bind(Messages.layout_finding, new Object[] { name(found.file()), found.line(), found.what() })).toList();
		} catch (IOException e) {
			return List.of(NLS.bind(Messages.layout_unreadable, name(layout)));
		}
	}

	/** What the layout asks for that it may not have, in words that end a sentence. */
	public static Optional<String> refusal(URL layout) throws IOException {
		return all(layout).map(Finding::what).findFirst();
	}

	/** In the layout and in the libraries beside it. */
	private static Stream<Finding> all(URL layout) throws IOException {
		var inspection = new LayoutInspection();
		inspection.inspect(layout);
		return inspection.findings.stream();
	}

	private static String name(URL file) {
		return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
	}

	private void inspect(URL file) throws IOException {
		if (!inspected.add(file.toExternalForm())) {
			return;
		}
		var parsers = XMLInputFactory.newDefaultFactory();
		parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
		try (var stream = file.openStream()) {
			read(file, parsers.createXMLStreamReader(stream));
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void read(URL file, XMLStreamReader xml) throws XMLStreamException, IOException {
		var property = "";
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				property = xml.getAttributeValue(null, "name");
				note(file, xml, element(xml.getLocalName(), xml.getAttributeValue(null, "extensionID"), property));
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				note(file, xml, text(property, xml.getText()));
				if ("fileName".equals(property) && !xml.getText().isBlank()) {
					inspectBeside(file, xml.getText().strip());
				}
			}
			default -> {
			}
			}
		}
	}

	private void note(URL file, XMLStreamReader xml, Optional<String> found) {
		found.ifPresent(what -> findings.add(new Finding(file, xml.getLocation().getLineNumber(), what)));
	}

	/** A library that did not ship with the product is as strange as the layout that names it. */
	private void inspectBeside(URL file, String name) throws IOException {
		if (LayoutInspection.class.getResource("/layouts/" + name) == null) {
			try {
				inspect(file.toURI().resolve(new URI(null, null, name, null)).toURL());
			} catch (URISyntaxException | IllegalArgumentException e) {
				throw new IOException(e);
			}
		}
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
