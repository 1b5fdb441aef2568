package org.cspworkbench.report.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML parts of a zipped document: of Word and of Writer. */
final class ZippedXml implements AutoCloseable {

	private final FileSystem zip;

	ZippedXml(Path file) throws IOException {
		zip = FileSystems.newFileSystem(file, Map.of());
	}

	boolean has(String part) {
		return Files.exists(zip.getPath(part));
	}

	List<String> parts(String folder, String name) throws IOException {
		try (var parts = Files.list(zip.getPath(folder))) {
			return parts.filter(part -> part.getFileName().toString().matches(name)).map(Path::toString).toList();
		}
	}

	Document read(String part) throws IOException {
		try (var stream = Files.newInputStream(zip.getPath(part))) {
			return parse(new InputSource(stream));
		}
	}

	void write(String part, Document xml) throws IOException {
		var text = new StringWriter();
		try {
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(text));
		} catch (TransformerException e) {
			throw new IOException(e);
		}
		write(part, text.toString());
	}

	void write(String part, String xml) throws IOException {
		Files.write(zip.getPath(part), xml.getBytes(StandardCharsets.UTF_8));
	}

	static Document parse(String xml) throws IOException {
		return parse(new InputSource(new StringReader(xml)));
	}

	private static Document parse(InputSource source) throws IOException {
		try {
			var parsers = DocumentBuilderFactory.newDefaultNSInstance();
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parsers.setCoalescing(true);
			return parsers.newDocumentBuilder().parse(source);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	static List<Element> elements(Element parent, String space, String name) {
		var found = parent.getElementsByTagNameNS(space, name);
		var elements = new ArrayList<Element>();
		for (var i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
