package org.cspworkbench.model.io;

/** Escaping for XML. Characters that XML cannot hold, such as control characters from a word processor, are left out. */
final class XmlText {

	private XmlText() {
	}

	static String attribute(String text) {
		return escape(text, true);
	}

	static String content(String text) {
		return escape(text, false);
	}

	/** Undoes the escaping of an attribute. */
	static String plain(String escaped) {
		return escaped.replace("&lt;", "<").replace("&quot;", "\"").replace("&#x9;", "\t").replace("&#xA;", "\n").replace("&#xD;", "\r")
				.replace("&amp;", "&");
	}

	private static String escape(String text, boolean attribute) {
		return isPlain(text, attribute) ? text : escapeEach(text, attribute);
	}

	/** Most texts, and the longest ones, which are pictures, hold nothing that has to be escaped. */
	private static boolean isPlain(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > 0xD7FF || c < ' ' && (attribute || c != '\n') || c == '&' || c == '<' || c == '>' || attribute && c == '"') {
				return false;
			}
		}
		return true;
	}

	private static String escapeEach(String text, boolean attribute) {
		var escaped = new StringBuilder(text.length() + 16);
		text.codePoints().filter(XmlText::isAllowed).forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '\r' -> escaped.append("&#xD;");
				case '>' -> escaped.append(attribute ? ">" : "&gt;");
				case '"' -> escaped.append(attribute ? "&quot;" : "\"");
				case '\n' -> escaped.append(attribute ? "&#xA;" : "\n");
				case '\t' -> escaped.append(attribute ? "&#x9;" : "\t");
				default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
