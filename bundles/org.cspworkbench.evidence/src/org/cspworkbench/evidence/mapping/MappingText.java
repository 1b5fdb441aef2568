package org.cspworkbench.evidence.mapping;

import java.io.StringWriter;
import java.util.Map;

/** Writes a mapping as XML that people can read: one line for each thing said. */
final class MappingText {
	private final StringWriter out;

	MappingText(StringWriter out) {
		this.out = out;
	}

	void write(Mapping mapping, String version) {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mapping version=\"").append(version).append("\">\n");
		var source = mapping.source();
		element("source", "id", source.id(), "title", source.title(), "publisher", source.publisher(), "licence", source.licence(), "link", source.link(),
				"restricted", source.restricted() ? "true" : "");
		var layout = mapping.layout();
		element("table", "sheet", layout.sheet(), "headings", Integer.toString(layout.headings()), "headingRows", Integer.toString(layout.headingRows()), "rows",
				layout.counted() ? "events" : "figures");
		element("areas", "kind", mapping.areas().kind(), "within", mapping.areas().within(), "vintage", mapping.areas().vintage());
		element("measures", "unit", mapping.measures().unit(), "nature", mapping.measures().nature().name().toLowerCase());
		mapping.columns().forEach(this::column);
		mapping.always().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(always -> element("always", "gives", always.getKey().word(), "text", always.getValue()));
		for (var sentinel : mapping.sentinels())
			element("sentinel", "text", sentinel.text(), "means", sentinel.meaning().word(), "below",
					sentinel.below().isPresent() ? Long.toString(sentinel.below().getAsLong()) : "", "why", sentinel.why());
		mapping.skipped().stream().sorted().forEach(text -> element("skip", "text", text));
		out.append("</mapping>\n");
	}

	private void column(ColumnUse use) {
		start("column");
		attribute("heading", use.heading());
		attribute("gives", use.gives().word());
		attribute("headingGives", use.headingGives().map(Gives::word).orElse(""));
		use.fixed().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(fixed -> attribute(fixed.getKey().word(), fixed.getValue()));
		attribute("wanted", String.join(";", use.wanted().stream().sorted().toList()));
		end();
	}

	private void element(String name, String... attributes) {
		start(name);
		for (int i = 0; i < attributes.length; i += 2)
			attribute(attributes[i], attributes[i + 1]);
		end();
	}

	private void start(String name) {
		out.append("\t<").append(name);
	}

	/** Empty ones are left out, the text of a sentinel for empty cells apart. */
	private void attribute(String name, String value) {
		if (!value.isEmpty() || name.equals("text"))
			out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
	}

	private void end() {
		out.append("/>\n");
	}

	private static String escaped(String text) {
		var escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '"' -> escaped.append("&quot;");
				case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
				default -> {
					if (c >= ' ')
						escaped.appendCodePoint(c);
				}
			}
		});
		return escaped.toString();
	}
}
