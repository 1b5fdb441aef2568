package org.cspworkbench.report.outside;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.model.io.XmlInput;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.PublishingException;
import org.eclipse.birt.report.model.parser.DesignSchemaConstants;
import org.eclipse.osgi.util.NLS;

/** Looks through one file of a layout for what reaches beyond the plan, and for the files that it names. Nothing of it runs. */
final class LayoutInspection {

	private static final String OWN_DATA = "org.cspworkbench.report.plan";
	private static final Set<String> CODE = Set.of("eventHandlerClass", "scriptLibs", "javaClass");
	private static final Set<String> FILES = Set.of("pdfDocumentPrepend", "pdfDocumentAppend", "pdfIccProfileExternal", "externalCssURI");
	private static final Set<String> SCRIPTED_DATA = Set.of("script-data-source", "script-data-set");
	private static final Set<String> FOREIGN_DATA = Set.of("derived-data-set", "oda-cube");
	private static final Set<String> NAMED = Set.of("fileName", "includeScripts");
	/** A name in quotation marks and nothing else. */
	private static final Pattern LITERAL = Pattern.compile("\\s*[\"']([^\"'\\\\]+)[\"']\\s*;?\\s*");

	/** Where a layout keeps a chart: as a document of its own inside that of the layout. */
	private static final String CHART = "xmlRepresentation";

	/** An element that is open, and what is known of it by now. */
	private static final class Open {

		private final String element;
		private final String name;
		private final int line;
		private String source = "url";
		private String address;

		private Open(String element, String name, int line) {
			this.element = element;
			this.name = name;
			this.line = line;
		}
	}

	private final String file;
	private final List<Finding> findings = new ArrayList<>();
	private final Set<String> named = new LinkedHashSet<>();
	private final Deque<Open> open = new ArrayDeque<>();

	private LayoutInspection(String file) {
		this.file = file;
	}

	/** A design or a library. */
	static LayoutInspection ofDesign(String file, byte[] content) throws PublishingException {
		var inspection = new LayoutInspection(file);
		try {
			inspection.read(XmlInput.open(content));
		} catch (XMLStreamException | RuntimeException e) {
			throw new PublishingException(NLS.bind(Messages.layout_no_design, file), e);
		}
		return inspection;
	}

	static LayoutInspection ofStyleSheet(String file, byte[] content) {
		var inspection = new LayoutInspection(file);
		Addresses.fetchedByStyle(new String(content, StandardCharsets.UTF_8)).ifPresent(address -> inspection.note(Ask.FILES, 1, address));
		return inspection;
	}

	List<Finding> findings() {
		return findings;
	}

	/** The files that it names, as it names them. */
	Set<String> named() {
		return named;
	}

	private void note(Ask ask, int line, String detail) {
		findings.add(new Finding(file, line, ask, detail.strip()));
	}

	private void read(XMLStreamReader xml) throws XMLStreamException, PublishingException {
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.DTD -> throw new PublishingException(NLS.bind(Messages.layout_doctype, file));
			case XMLStreamConstants.START_ELEMENT -> begin(xml);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText(), xml.getLocation().getLineNumber());
			case XMLStreamConstants.END_ELEMENT -> end(open.pop());
			default -> {
			}
			}
		}
	}

	private void begin(XMLStreamReader xml) throws PublishingException {
		var line = xml.getLocation().getLineNumber();
		var begun = new Open(xml.getLocalName(), xml.getAttributeValue(null, "name"), line);
		if (open.isEmpty()) {
			judgeRoot(begun.element, xml.getAttributeValue(null, "version"));
		}
		open.push(begun);
		var extension = xml.getAttributeValue(null, "extensionID");
		if (SCRIPTED_DATA.contains(begun.element)) {
			note(Ask.SCRIPTS, line, "");
		} else if (FOREIGN_DATA.contains(begun.element) || begun.element.equals("oda-data-source") && !OWN_DATA.equals(extension)) {
			note(Ask.DATA, line, extension == null ? "" : extension);
		} else if (begun.element.equals("script-library") || begun.name != null && CODE.contains(begun.name)) {
			note(Ask.CODE, line, "");
		} else if ("includeScripts".equals(begun.name)) {
			note(Ask.SCRIPTS, line, "");
		} else if (begun.element.equals("method")) {
			note(Ask.SCRIPTS, line, begun.name == null ? "" : begun.name);
		}
	}

	private void judgeRoot(String element, String version) throws PublishingException {
		if (!element.equals("report") && !element.equals("library")) {
			throw new PublishingException(NLS.bind(Messages.layout_no_design, file));
		}
		if (version != null && isNewer(version.split("\\."), DesignSchemaConstants.REPORT_VERSION.split("\\."))) {
			throw new PublishingException(NLS.bind(Messages.layout_newer, file, version));
		}
	}

	private static boolean isNewer(String[] version, String[] known) {
		for (var i = 0; i < Math.min(version.length, known.length); i++) {
			if (!version[i].equals(known[i])) {
				return version[i].length() != known[i].length() ? version[i].length() > known[i].length() : version[i].compareTo(known[i]) > 0;
			}
		}
		return false;
	}

	private void text(String text, int line) throws PublishingException {
		if (text.isBlank() || open.isEmpty()) {
			return;
		}
		var property = nearestName();
		if (property.equals(CHART)) {
			var chart = new ChartInspection(file, text);
			chart.address().ifPresent(address -> note(Ask.FILES, line, address));
			chart.code().ifPresent(code -> note(Ask.CODE, line, code));
			return;
		}
		var around = open.stream().skip(1).findFirst();
		if (around.isPresent() && around.get().element.equals("image") && "source".equals(open.peek().name)) {
			around.get().source = text.strip();
		} else if (around.isPresent() && around.get().element.equals("image") && "uri".equals(open.peek().name)) {
			around.get().address = text;
		} else if (FILES.contains(property)) {
			note(Ask.FILES, line, text);
		} else if (property.equals("backgroundImage")) {
			picture(text, line);
		} else if (NAMED.contains(property)) {
			named.add(text.strip());
		} else {
			Addresses.fetchedBy(text).ifPresent(address -> note(Ask.FILES, line, address));
		}
	}

	private String nearestName() {
		return open.stream().map(element -> element.name).filter(name -> name != null).findFirst().orElse("");
	}

	private void end(Open ended) {
		if (ended.element.equals("image") && ended.address != null && (ended.source.equals("url") || ended.source.equals("file"))) {
			var literal = LITERAL.matcher(ended.address);
			if (literal.matches()) {
				picture(literal.group(1), ended.line);
			} else {
				note(Ask.FILES, ended.line, ended.address);
			}
		}
	}

	/** A picture beside the layout is part of it. */
	private void picture(String address, int line) {
		if (LayoutParcel.isBeside(address.strip())) {
			named.add(address.strip());
		} else {
			note(Ask.FILES, line, address);
		}
	}
}
