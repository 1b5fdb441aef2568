package org.cspworkbench.report.outside;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds in a text what would be fetched when the text is drawn. A link is fetched by nobody before somebody follows it. */
final class Addresses {

	private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^>]*>");
	private static final Pattern FETCHED = Pattern.compile("(?i)(?<![\\w:-])(?:src|href|background|data|url)\\s*[=(]\\s*[\\\\]?[\"']?\\s*((?:file:|https?:|ftp:|jar:|bundle\\w*:|platform:|//|/|\\\\)[^\"')\\s>]*)");
	private static final Pattern STYLE = Pattern.compile("(?i)(?:url\\s*\\(|@import)\\s*[\"']?\\s*([^\"')\\s;]*)");
	private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

	private Addresses() {
	}

	/** In an expression or in words, which may be HTML. */
	static Optional<String> fetchedBy(String text) {
		var plain = FETCHED.matcher(LINK.matcher(text).replaceAll(""));
		if (plain.find()) {
			return Optional.of(plain.group(1));
		}
		return text.indexOf('<') < 0 ? Optional.empty()
				: Jsoup.parse(text).getAllElements().stream().flatMap(Addresses::fetchedBy).filter(Addresses::leadsOut).findFirst();
	}

	/** In a style sheet. */
	static Optional<String> fetchedByStyle(String style) {
		var plain = ESCAPE.matcher(style).replaceAll(escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16) & 0xFFFF)));
		return STYLE.matcher(plain).results().map(found -> found.group(1)).filter(address -> !address.isBlank()).findFirst();
	}

	private static Stream<String> fetchedBy(Element element) {
		if (element.normalName().equals("style")) {
			return fetchedByStyle(element.data()).stream();
		}
		return element.attributes().asList().stream().flatMap(attribute -> fetchedBy(element.normalName(), attribute));
	}

	private static Stream<String> fetchedBy(String element, Attribute attribute) {
		return switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
		case "src", "background", "data", "srcset", "poster" -> Stream.of(attribute.getValue().strip());
		case "href" -> element.equals("a") ? Stream.empty() : Stream.of(attribute.getValue().strip());
		case "style" -> fetchedByStyle(attribute.getValue()).stream();
		default -> Stream.empty();
		};
	}

	/** Everything but a picture that is written out in the text itself. */
	private static boolean leadsOut(String address) {
		return !address.isEmpty() && !address.regionMatches(true, 0, "data:", 0, 5) && !address.regionMatches(true, 0, "cid:", 0, 4);
	}
}
