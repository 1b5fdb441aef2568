package org.cspworkbench.model.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a file of a plan or a theme: XMI in which every element stands on a line of its own, long words in elements of their own, always in
 * the same order. The same content always gives the same bytes.
 */
final class DocumentWriter {

	private final DocumentResource resource;
	private final int version;
	private final Map<EClass, List<EStructuralFeature>> stored = new HashMap<>();
	private final Map<String, String> prefixes = new LinkedHashMap<>();
	private final Map<String, String> declared = new TreeMap<>();
	private Writer out;

	DocumentWriter(DocumentResource resource, int version) {
		this.resource = resource;
		this.version = version;
	}

	void write(OutputStream file) throws IOException {
		var root = resource.getContents().getFirst();
		chooseNamespaces(root);
		out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
		try {
			out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
			element(root, qualified(root.eClass()), root(), "");
			out.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Prefixes are given in the order of the namespaces, so that they do not depend on the order of the content. */
	private void chooseNamespaces(EObject root) {
		var wished = new TreeMap<String, String>();
		note(wished, root.eClass());
		declared.put("xmi", Xmi.NAMESPACE);
		declared.put("xsi", Xmi.INSTANCE);
		var kept = new TreeMap<String, String>();
		EcoreUtil.getAllContents(List.of(root)).forEachRemaining(each -> {
			if (each instanceof EObject element) {
				if (isTyped(element)) {
					note(wished, element.eClass());
				}
				keptWith(element).forEach(piece -> piece.namespaces().forEach((prefix, uri) -> kept.putIfAbsent(uri, prefix)));
			}
		});
		wished.forEach(this::declare);
		kept.forEach((uri, prefix) -> {
			if (!prefix.isEmpty()) {
				declared.putIfAbsent(prefix, uri);
			}
		});
	}

	private static void note(Map<String, String> wished, EClass type) {
		wished.putIfAbsent(type.getEPackage().getNsURI(), type.getEPackage().getNsPrefix());
	}

	private void declare(String uri, String wish) {
		var prefix = wish == null || wish.isEmpty() ? "ns" : wish;
		for (int i = 2; declared.containsKey(prefix); i++) {
			prefix = wish + i;
		}
		declared.put(prefix, uri);
		prefixes.put(uri, prefix);
	}

	private String qualified(EClass type) {
		return prefixes.get(type.getEPackage().getNsURI()) + ":" + type.getName();
	}

	private String root() {
		var others = new TreeMap<>(declared);
		others.remove("xmi");
		others.remove("xsi");
		return " xmi:version=\"2.0\" xmlns:xmi=\"" + Xmi.NAMESPACE + "\" xmlns:xsi=\"" + Xmi.INSTANCE + "\"" + Kept.declare(others);
	}

	private void element(EObject element, String name, String opening, String indent) {
		append(indent, "<", name, opening);
		if (isTyped(element)) {
			append(" xsi:type=\"", qualified(element.eClass()), "\"");
		}
		append(" xmi:id=\"", resource.getID(element), "\"");
		var features = stored.computeIfAbsent(element.eClass(), type -> type.getEAllStructuralFeatures().stream().filter(Xmi::isStored).toList());
		var kept = keptWith(element);
		attributes(element, features, kept);
		var inner = new Inner(name);
		features.stream().filter(feature -> isElement(feature) && element.eIsSet(feature)).forEach(feature -> children(element, feature, inner, indent));
		kept.forEach(piece -> {
			if (piece instanceof Kept.Child child) {
				inner.open();
				append(indent, "  ", child.start(), Kept.declare(undeclared(child)), child.rest(), "\n");
			}
		});
		inner.close(indent);
	}

	private void attributes(EObject element, List<EStructuralFeature> features, List<Kept> kept) {
		var values = new LinkedHashMap<String, String>();
		for (var feature : features) {
			if (feature.getName().equals(PlanVersions.ATTRIBUTE)) {
				values.put(feature.getName(), String.valueOf(version));
			} else if (!isElement(feature) && element.eIsSet(feature)) {
				var value = feature instanceof EReference reference ? ids(element, reference) : string((EAttribute) feature, element.eGet(feature));
				if (!value.isEmpty() || feature instanceof EAttribute) {
					values.put(feature.getName(), XmlText.attribute(value));
				}
			}
		}
		kept.forEach(piece -> {
			if (piece instanceof Kept.Attribute attribute) {
				addKept(values, attribute, element);
			}
		});
		values.forEach((name, value) -> append(" ", name, "=\"", value, "\""));
	}

	/** Pointers that lead nowhere join those that lead somewhere; a value that was entered since replaces the one that was kept. */
	private void addKept(Map<String, String> values, Kept.Attribute kept, EObject element) {
		var feature = element.eClass().getEStructuralFeature(kept.name());
		if (feature instanceof EReference reference && reference.isMany()) {
			values.merge(kept.name(), kept.value(), (known, lost) -> known + " " + lost);
		} else {
			values.putIfAbsent(kept.name(), kept.value());
			undeclared(kept).forEach((prefix, uri) -> values.putIfAbsent("xmlns:" + prefix, XmlText.attribute(uri)));
		}
	}

	private Map<String, String> undeclared(Kept piece) {
		var missing = new TreeMap<>(piece.namespaces());
		missing.entrySet().removeIf(entry -> entry.getValue().equals(declared.get(entry.getKey())));
		return missing;
	}

	private void children(EObject element, EStructuralFeature feature, Inner inner, String indent) {
		var value = element.eGet(feature);
		var all = feature.isMany() ? (List<?>) value : List.of(value);
		for (var each : all) {
			inner.open();
			if (each instanceof EObject child && feature instanceof EReference) {
				element(child, feature.getName(), "", indent + "  ");
			} else {
				append(indent, "  <", feature.getName(), ">", XmlText.content(string((EAttribute) feature, each)), "</", feature.getName(), ">\n");
			}
		}
	}

	/** Contained elements, lists of values and long words are elements; everything else is an attribute. */
	private static boolean isElement(EStructuralFeature feature) {
		return switch (feature) {
			case EReference reference -> reference.isContainment();
			case EAttribute attribute -> attribute.isMany() || isLong(attribute.getEAttributeType());
			default -> false;
		};
	}

	private static boolean isLong(EDataType type) {
		return type == ModelPackage.Literals.MARKDOWN || type == ModelPackage.Literals.TEXT || type == ModelPackage.Literals.BYTES;
	}

	private static String string(EAttribute attribute, Object value) {
		return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	/** Pointers to elements that are no longer in the plan are dropped. */
	private String ids(EObject element, EReference reference) {
		var value = element.eGet(reference, false);
		var targets = reference.isMany() ? (List<?>) value : List.of(value);
		return targets.stream().map(target -> resource.getID((EObject) target)).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static boolean isTyped(EObject element) {
		return element.eContainmentFeature() != null && element.eContainmentFeature().getEReferenceType() != element.eClass();
	}

	private static List<Kept> keptWith(EObject element) {
		return Kept.of(element).stream().flatMap(text -> Kept.parse(text).stream()).toList();
	}

	private void append(String... parts) {
		try {
			for (var part : parts) {
				out.append(part);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The inside of an element, which is opened only when there is something to put into it. */
	private final class Inner {

		private final String name;
		private boolean open;

		Inner(String name) {
			this.name = name;
		}

		void open() {
			if (!open) {
				append(">\n");
				open = true;
			}
		}

		void close(String indent) {
			if (open) {
				append(indent, "</", name, ">\n");
			} else {
				append("/>\n");
			}
		}
	}
}
