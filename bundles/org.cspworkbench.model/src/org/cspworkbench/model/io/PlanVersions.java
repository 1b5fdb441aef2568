package org.cspworkbench.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.cspworkbench.model.plan.PlanPackage;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

/** The versions of the metamodel, and the upgrades that lead from each to the next. Told in words in docs/metamodel.md. */
record PlanVersions(int current, List<PlanUpgrade> upgrades) {

	static final String ATTRIBUTE = PlanPackage.Literals.PLAN__METAMODEL_VERSION.getName();

	private static final List<PlanUpgrade> UPGRADES = List.of();

	static PlanVersions known() {
		return new PlanVersions(PlanDocuments.METAMODEL_VERSION, UPGRADES);
	}

	int check(String written, String name) throws UnreadablePlanException {
		if (written == null) {
			return 1;
		}
		int version;
		try {
			version = Integer.parseInt(written);
		} catch (NumberFormatException e) {
			throw new UnreadablePlanException(e, "file.version", name, written);
		}
		if (version < 1) {
			throw new UnreadablePlanException("file.version", name, written);
		}
		if (version > current) {
			throw new UnreadablePlanException("file.newer", name, version, current);
		}
		return version;
	}

	byte[] bringUp(byte[] content, int version, String name) throws UnreadablePlanException {
		try {
			var document = parse(content);
			for (int from = version; from < current; from++) {
				upgradeFrom(from).upgrade(document);
			}
			document.getDocumentElement().setAttribute(ATTRIBUTE, String.valueOf(current));
			return write(document);
		} catch (Exception e) {
			throw new UnreadablePlanException(e, "file.upgrade", name, version, current);
		}
	}

	private PlanUpgrade upgradeFrom(int version) {
		return upgrades.stream().filter(upgrade -> upgrade.from() == version).findFirst()
				.orElseThrow(() -> new IllegalStateException("No upgrade from version " + version));
	}

	private static Document parse(byte[] content) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
		factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DocumentReader.DEEPEST_NESTING));
		factory.setXIncludeAware(false);
		var builder = factory.newDocumentBuilder();
		// The usual one writes to the console; this one only throws.
		builder.setErrorHandler(new DefaultHandler());
		return builder.parse(new ByteArrayInputStream(content));
	}

	private static byte[] write(Document document) throws Exception {
		var factory = TransformerFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		var bytes = new ByteArrayOutputStream();
		factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
		return bytes.toByteArray();
	}
}
