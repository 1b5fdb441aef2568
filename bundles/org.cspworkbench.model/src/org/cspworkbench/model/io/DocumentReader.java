package org.cspworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.model.internal.Messages;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIException;

/** Reads a file of a plan or a theme. The file may come from anywhere: it is limited in size and depth and brings no entities of its own. */
final class DocumentReader {

	static final int LARGEST_FILE = 64 * 1024 * 1024;
	static final int DEEPEST_NESTING = 200;


	private record Pointer(EObject from, EReference reference, String ids) {
	}

	private final DocumentResource resource;
	private final EPackage.Registry packages;
	private final PlanVersions versions;
	private final StandIn standIns = new StandIn();
	private final List<Pointer> pointers = new ArrayList<>();
	private XMLStreamReader xml;

	DocumentReader(DocumentResource resource, EPackage.Registry packages, PlanVersions versions) {
		this.resource = resource;
		this.packages = packages;
		this.versions = versions;
	}

	EObject read(InputStream file) throws IOException {
		var content = file.readNBytes(LARGEST_FILE + 1);
		if (content.length > LARGEST_FILE) {
			throw new UnreadablePlanException("file.tooLarge", resource.name(), LARGEST_FILE / (1024 * 1024));
		}
		if (content.length == 0) {
			throw new UnreadablePlanException("file.empty", resource.name());
		}
		var root = read(content);
		pointers.forEach(this::follow);
		root.eSet(root.eClass().getEStructuralFeature(PlanVersions.ATTRIBUTE), versions.current());
		return root;
	}

	private EObject read(byte[] content) throws UnreadablePlanException {
		try {
			xml = XmlInput.open(content, factory());
			skipToRoot();
			var version = versions.check(xml.getAttributeValue(null, PlanVersions.ATTRIBUTE), resource.name());
			if (version < versions.current()) {
				xml = XmlInput.open(versions.bringUp(content, version, resource.name()), factory());
				skipToRoot();
			}
			var root = object(resource.type(), 1);
			while (xml.hasNext()) {
				xml.next();
			}
			return root;
		} catch (XMLStreamException e) {
			throw damaged(e, content);
		}
	}

	private static XMLInputFactory factory() {
		var factory = XmlInput.factory();
		// These count characters such as &amp; too. Without a document type there are no other entities.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		// Depth is limited below, in the same way on every Java.
		factory.setProperty("jdk.xml.maxElementDepth", "0");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	private void skipToRoot() throws XMLStreamException, UnreadablePlanException {
		while (xml.next() != XMLStreamConstants.START_ELEMENT) {
			if (xml.getEventType() == XMLStreamConstants.DTD) {
				throw new UnreadablePlanException("file.doctype", resource.name());
			}
		}
		var type = resource.type();
		if (!type.getEPackage().getNsURI().equals(xml.getNamespaceURI()) || !type.getName().equals(xml.getLocalName())) {
			throw new UnreadablePlanException("file.notAPlan", resource.name(), xml.getLocalName());
		}
	}

	private UnreadablePlanException damaged(XMLStreamException e, byte[] content) {
		var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
		if (e.getNestedException() instanceof CharacterCodingException) {
			return new UnreadablePlanException(e, "file.encoding", resource.name(), line);
		}
		var text = new String(content, StandardCharsets.UTF_8);
		if (!text.stripLeading().startsWith("<") && !text.startsWith("\uFEFF")) {
			return new UnreadablePlanException(e, "file.notXml", resource.name());
		}
		if (!closed().matcher(text).find() && line >= text.stripTrailing().lines().count()) {
			return new UnreadablePlanException(e, "file.truncated", resource.name(), line);
		}
		return new UnreadablePlanException(e, "file.damaged", resource.name(), line);
	}

	private Pattern closed() {
		return Pattern.compile("</([^\\s:<>]+:)?" + resource.type().getName() + "\\s*>\\s*$");
	}

	/** Reads the element at which the reader stands, up to its end. */
	private EObject object(EClass type, int depth) throws XMLStreamException, UnreadablePlanException {
		if (depth > DEEPEST_NESTING) {
			throw new UnreadablePlanException("file.tooDeep", resource.name(), DEEPEST_NESTING, line());
		}
		var object = EcoreUtil.create(type);
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attribute(object, i);
		}
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			switch (xml.getEventType()) {
				case XMLStreamConstants.START_ELEMENT -> child(object, depth + 1);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
					if (!xml.isWhiteSpace()) {
						throw new UnreadablePlanException("file.damaged", resource.name(), line());
					}
				}
				default -> { }
			}
		}
		return object;
	}

	private void attribute(EObject object, int index) {
		var namespace = xml.getAttributeNamespace(index);
		var name = xml.getAttributeLocalName(index);
		var value = xml.getAttributeValue(index);
		if (Xmi.NAMESPACE.equals(namespace) && name.equals("id")) {
			if (!resource.takeId(object, value)) {
				warn("id.replaced", line(), value);
			}
		} else if (Xmi.NAMESPACE.equals(namespace) && name.equals("version") || Xmi.INSTANCE.equals(namespace) && name.equals("type")) {
			// Written again from what the element is.
		} else if (namespace != null && !namespace.isEmpty() || !accepts(object, name, value)) {
			Kept.add(object, Fragment.attribute(xml, index));
			if (feature(object, name) instanceof EAttribute) {
				warn("kept.value", line(), name, value);
			} else {
				warn("kept.content", line(), name);
			}
		}
	}

	private boolean accepts(EObject object, String name, String value) {
		return switch (feature(object, name)) {
			case EAttribute attribute when !attribute.isMany() -> setValue(object, attribute, value);
			case EReference reference when !reference.isContainment() -> pointers.add(new Pointer(object, reference, value));
			case null, default -> false;
		};
	}

	private static EStructuralFeature feature(EObject object, String name) {
		var feature = object.eClass().getEStructuralFeature(name);
		return feature != null && Xmi.isStored(feature) ? feature : null;
	}

	private static boolean setValue(EObject object, EAttribute attribute, String text) {
		try {
			var value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
			if (attribute.isMany()) {
				values(object, attribute).add(value);
			} else {
				object.eSet(attribute, value);
			}
			return true;
		} catch (RuntimeException e) {
			// A value of another version or a slip of the pen: the text is kept instead.
			return false;
		}
	}

	private void child(EObject parent, int depth) throws XMLStreamException, UnreadablePlanException {
		var name = xml.getLocalName();
		var feature = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty() ? feature(parent, name) : null;
		if (feature instanceof EReference reference && reference.isContainment() && (reference.isMany() || !parent.eIsSet(reference))) {
			var type = type(reference.getEReferenceType());
			if (type != null) {
				add(parent, reference, object(type, depth));
				return;
			}
		}
		var line = line();
		var fragment = Fragment.element(xml, resource.name(), depth);
		var understood = feature instanceof EAttribute attribute && fragment.isText()
				&& (attribute.isMany() || !parent.eIsSet(attribute)) && setValue(parent, attribute, fragment.words());
		if (!understood) {
			Kept.add(parent, fragment.kept());
			warn("kept.content", line, name);
		}
	}

	/** The class of the element at which the reader stands; null when it cannot stand in this place. */
	private EClass type(EClass expected) {
		var written = xml.getAttributeValue(Xmi.INSTANCE, "type");
		if (written == null) {
			return expected.isAbstract() || expected == EcorePackage.Literals.EOBJECT ? null : expected;
		}
		var colon = written.indexOf(':');
		var prefix = written.substring(0, Math.max(0, colon));
		var namespace = xml.getNamespaceURI(prefix);
		if (namespace == null || namespace.isEmpty()) {
			return null;
		}
		var name = written.substring(colon + 1);
		if (installed(namespace) instanceof EPackage owner && owner.getEClassifier(name) != null) {
			return owner.getEClassifier(name) instanceof EClass type && !type.isAbstract() && !type.isInterface()
					&& (expected == EcorePackage.Literals.EOBJECT || expected.isSuperTypeOf(type)) ? type : null;
		}
		warn("kept.type", line(), written);
		return standIns.type(namespace, prefix, name, expected).orElse(null);
	}

	private EPackage installed(String namespace) {
		try {
			return packages.getEPackage(namespace);
		} catch (RuntimeException e) {
			// A theme whose classes cannot be loaded counts as not installed.
			warn("kept.content", line(), namespace);
			return null;
		}
	}

	private static void add(EObject parent, EReference reference, EObject child) {
		if (reference.isMany()) {
			((InternalEList<Object>) values(parent, reference)).addUnique(child);
		} else {
			parent.eSet(reference, child);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> values(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	private void follow(Pointer pointer) {
		var reference = pointer.reference();
		var lost = new ArrayList<String>();
		for (var id : pointer.ids().strip().split("\\s+")) {
			var target = resource.getIDToEObjectMap().get(id);
			if (target == null || !reference.getEReferenceType().isInstance(target) || !point(pointer.from(), reference, target)) {
				lost.add(id);
			}
		}
		if (!lost.isEmpty()) {
			var ids = String.join(" ", lost);
			Kept.add(pointer.from(), Fragment.attribute(reference.getName(), ids));
			warn("kept.reference", ids);
		}
	}

	private static boolean point(EObject from, EReference reference, EObject target) {
		if (reference.isMany()) {
			return values(from, reference).add(target);
		}
		if (from.eIsSet(reference)) {
			return false;
		}
		from.eSet(reference, target);
		return true;
	}

	private int line() {
		return xml.getLocation().getLineNumber();
	}

	private void warn(String key, Object... values) {
		resource.getWarnings().add(new XMIException(Messages.sentence(key, values), resource.name(), line(), 0));
	}
}
