package org.cspworkbench.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.cspworkbench.ui.Ids;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads from a remembered window, of whatever version, which tabs were open. */
final class OpenTabs {

	private static final Set<String> KINDS = Set.of(Ids.EDITOR, Ids.BOARD, Ids.RANKING, Ids.COMPARISON);

	/** A tab by the id of its kind, and what it had written down for itself. */
	record Tab(String kind, Map<String, String> state) {
	}

	private OpenTabs() {
	}

	static List<Tab> in(InputStream window) throws IOException {
		var tabs = new ArrayList<Tab>();
		var parts = parse(window).getElementsByTagName("children");
		for (int i = 0; i < parts.getLength(); i++) {
			if (parts.item(i) instanceof Element part && KINDS.contains(part.getAttribute("elementId"))) {
				tabs.add(new Tab(part.getAttribute("elementId"), state(part)));
			}
		}
		return tabs;
	}

	private static Map<String, String> state(Element part) {
		var state = new TreeMap<String, String>();
		var entries = part.getElementsByTagName("persistedState");
		for (int i = 0; i < entries.getLength(); i++) {
			var entry = (Element) entries.item(i);
			state.put(entry.getAttribute("key"), entry.getAttribute("value"));
		}
		return state;
	}

	private static Document parse(InputStream window) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(window);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}
}
