package org.cspworkbench.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cspworkbench.model.Element;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A piece of a plan file that is not understood: an attribute or a whole element with all that is in it. Its text carries
 * the namespaces that it needs, so that it can be copied into another plan.
 */
sealed interface Kept {

	Pattern NAMESPACE = Pattern.compile("\\sxmlns(?::([^\\s=\"]+))?=\"([^\"]*)\"");
	Pattern ATTRIBUTE = Pattern.compile("((?:\\sxmlns(?::[^\\s=\"]+)?=\"[^\"]*\")*)\\s([^\\s=\"<>]+)=\"([^\"<]*)\"");
	Pattern CHILD = Pattern.compile("(<[^\\s=\"<>/]+)((?:\\sxmlns(?::[^\\s=\"]+)?=\"[^\"]*\")*)(.*)", Pattern.DOTALL);

	Map<String, String> namespaces();

	String text();

	/** The value is escaped, as it stands between the quotation marks. */
	record Attribute(String name, String value, Map<String, String> namespaces) implements Kept {
		@Override
		public String text() {
			return declare(namespaces) + " " + name + "=\"" + value + "\"";
		}
	}

	/** The start is the bracket and the name, the rest is all that follows. */
	record Child(String start, String rest, Map<String, String> namespaces) implements Kept {
		@Override
		public String text() {
			return start + declare(namespaces) + rest;
		}
	}

	static Optional<Kept> parse(String text) {
		var child = CHILD.matcher(text);
		if (child.matches()) {
			return Optional.of(new Child(child.group(1), child.group(3), namespaces(child.group(2))));
		}
		var attribute = ATTRIBUTE.matcher(text);
		if (attribute.matches()) {
			return Optional.of(new Attribute(attribute.group(2), attribute.group(3), namespaces(attribute.group(1))));
		}
		return Optional.empty();
	}

	/** The pieces kept with an element. Classes of a theme that do not extend the core ones keep theirs in an adapter. */
	static List<String> of(EObject element) {
		if (element instanceof Element known) {
			return known.getKept();
		}
		return adapter(element).map(Store::pieces).orElse(List.of());
	}

	static void add(EObject element, Kept piece) {
		if (element instanceof Element known) {
			known.getKept().add(piece.text());
			return;
		}
		adapter(element).orElseGet(() -> {
			var store = new Store();
			element.eAdapters().add(store);
			return store;
		}).pieces().add(piece.text());
	}

	static String declare(Map<String, String> namespaces) {
		var declarations = new StringBuilder();
		namespaces.forEach((prefix, uri) -> declarations.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
				.append("=\"").append(XmlText.attribute(uri)).append('"'));
		return declarations.toString();
	}

	private static Map<String, String> namespaces(String declarations) {
		var namespaces = new TreeMap<String, String>();
		for (Matcher matcher = NAMESPACE.matcher(declarations); matcher.find();) {
			namespaces.put(matcher.group(1) == null ? "" : matcher.group(1), XmlText.plain(matcher.group(2)));
		}
		return namespaces;
	}

	private static Optional<Store> adapter(EObject element) {
		return Optional.ofNullable((Store) EcoreUtil.getExistingAdapter(element, Store.class));
	}

	final class Store extends AdapterImpl {

		private final List<String> pieces = new ArrayList<>();

		List<String> pieces() {
			return pieces;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Store.class;
		}
	}
}
