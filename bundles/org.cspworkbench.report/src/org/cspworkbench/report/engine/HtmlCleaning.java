package org.cspworkbench.report.engine;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what a layout may have put there as HTML of its own and what a reader's browser would run or fetch. */
final class HtmlCleaning {

	private static final String ACTIVE = "script, iframe, frame, frameset, object, embed, applet, link, base, form, input, button, svg, video, audio, source";
	private static final List<String> LINKS = List.of("http:", "https:", "mailto:", "tel:", "#");

	private HtmlCleaning() {
	}

	static void clean(Document page) {
		page.select(ACTIVE).remove();
		page.select("img").stream().filter(image -> !image.attr("src").startsWith("data:image/")).forEach(Element::remove);
		page.select("[href]").stream().filter(link -> !isLink(link.attr("href"))).forEach(link -> link.removeAttr("href"));
		page.getAllElements().forEach(HtmlCleaning::removeHandlers);
	}

	/** Whether a link leads to a page and does nothing else. */
	static boolean isLink(String address) {
		var plain = address.strip().toLowerCase(Locale.ROOT);
		return LINKS.stream().anyMatch(plain::startsWith);
	}

	private static void removeHandlers(Element element) {
		element.attributes().asList().stream().map(Attribute::getKey).filter(name -> name.toLowerCase(Locale.ROOT).startsWith("on") || List.of("srcset", "background", "ping", "formaction").contains(name))
				.toList().forEach(element::removeAttr);
	}
}
