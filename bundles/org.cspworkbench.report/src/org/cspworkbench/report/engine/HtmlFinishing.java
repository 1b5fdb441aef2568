package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.cspworkbench.report.Messages;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.flow.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Makes BIRT's page, which is arranged for a screen of its own, into a page with landmarks, real tables and figures that fits any screen. */
final class HtmlFinishing implements Finishing {

	private static final String STYLE = """
			body { margin: 0; }
			main { max-width: 58rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; overflow-wrap: break-word; }
			h1, h2, h3, h4 { font: inherit; color: inherit; margin: 0; }
			main > :first-child, main > :first-child > :first-child { margin-top: 1rem; }
			h1 { padding-top: 1.5rem; }
			p { margin: 0 0 0.5em; }
			table { border-collapse: collapse; max-width: 100%; }
			th { text-align: left; }
			main img[src] { max-width: 100%; height: auto; }
			figure { margin: 0.5rem 0; }
			nav ul { list-style: none; padding: 0; }
			nav li { margin: 0.25em 0; }
			.wide { overflow-x: auto; }
			.skip { position: absolute; left: -100rem; }
			.skip:focus { position: static; }
			@media (max-width: 40rem) {
				main { padding: 0.5rem 1rem 2rem; }
				.wide > table { min-width: 36rem; }
				.wide td, .wide th { overflow-wrap: normal; }
				main col { width: auto !important; }
				table[role=presentation], table[role=presentation] > tbody, table[role=presentation] > tbody > tr, table[role=presentation] > tbody > tr > td { display: block; }
				table[role=presentation] > col { display: none; }
			}
			@media print {
				main { max-width: none; padding: 0; }
				.skip { display: none; }
				.wide { overflow: visible; }
				td, th { overflow-wrap: anywhere; }
				tr, img, figure { break-inside: avoid; }
				h1, h2, h3, h4 { break-after: avoid; }
			}
			""";
	/** A table of more columns, or of words that need more pixels, does not fit a small screen: it can be moved by itself, with the keyboard too. */
	private static final int WIDE = 3;
	private static final int SMALL_SCREEN = 285;
	private static final int LETTER = 8;
	private static final int PADDING = 14;

	@Override
	public void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException {
		var page = Jsoup.parse(file, StandardCharsets.UTF_8.name());
		page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
		head(page, publication.plan().language());
		HtmlCleaning.clean(page);
		landmarks(page);
		page.select("[id^=AUTOGENBOOKMARK], [id^=__bookmark], [id^=__TOC]").removeAttr("id");
		page.select("table").forEach(HtmlFinishing::mend);
		page.select("[style]").forEach(HtmlFinishing::clean);
		Files.writeString(file, page.outerHtml());
	}

	private static void head(Document page, String language) {
		page.childNodes().stream().filter(DocumentType.class::isInstance).toList().forEach(node -> node.remove());
		page.prependChild(new DocumentType("html", "", ""));
		page.selectFirst("html").attr("lang", language);
		page.select("meta").remove();
		page.head().prependElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
		page.head().prependElement("meta").attr("charset", "utf-8");
		page.head().appendElement("style").append(STYLE);
	}

	private static void landmarks(Document page) {
		var main = new Element("main").attr("id", "main");
		var content = page.selectFirst("table#contentPage");
		var holders = content == null ? List.of(page.body()) : content.select("> tbody > tr > td, > tr > td");
		holders.forEach(holder -> main.appendChildren(List.copyOf(holder.childNodes())));
		page.body().empty();
		page.body().removeAttr("style");
		page.body().appendElement("a").addClass("skip").attr("href", "#main").text(Messages.html_skip);
		page.body().appendChild(main);
		var contents = main.selectFirst("ul.contents");
		if (contents != null) {
			contents.wrap("<nav></nav>").parent().attr("aria-label", Messages.html_contents);
		}
	}

	/** A table with headings holds data; one without only places things beside each other. */
	private static void mend(Element table) {
		table.select("td[scope]").forEach(cell -> cell.tagName("th"));
		table.select("th").stream().filter(cell -> cell.text().replace('\u00a0', ' ').isBlank()).forEach(cell -> cell.tagName("td").removeAttr("scope"));
		table.removeAttr("cellpadding");
		if (table.selectFirst("th") != null) {
			data(table);
		} else if (table.selectFirst("img") instanceof Element image && table.text().isBlank()) {
			figure(table, image);
		} else {
			table.attr("role", "presentation");
		}
	}

	private static void data(Element table) {
		var rows = table.select("> tbody > tr, > tr");
		var head = new Element("thead");
		rows.stream().takeWhile(row -> row.selectFirst("th[scope=col]") != null).toList().forEach(head::appendChild);
		var body = table.selectFirst("> tbody");
		if (body != null) {
			body.before(head);
		} else {
			table.prependChild(head);
		}
		if (head.children().isEmpty()) {
			head.remove();
		}
		if (isWide(table)) {
			table.wrap("<div class=\"wide\" tabindex=\"0\" role=\"group\"></div>").parent().attr("aria-label", label(table));
		}
	}

	private static boolean isWide(Element table) {
		var columns = new int[table.select("> thead > tr, > tbody > tr").stream().mapToInt(Element::childrenSize).max().orElse(0)];
		for (var row : table.select("> thead > tr, > tbody > tr")) {
			if (row.childrenSize() == columns.length) {
				row.children().forEach(cell -> columns[cell.elementSiblingIndex()] = Math.max(columns[cell.elementSiblingIndex()], longestWord(cell.text())));
			}
		}
		return columns.length > WIDE || Arrays.stream(columns).map(letters -> letters * LETTER + PADDING).sum() > SMALL_SCREEN;
	}

	private static int longestWord(String text) {
		return Arrays.stream(text.split("[\\s\u00a0-]+")).mapToInt(String::length).max().orElse(0);
	}

	/** The caption above a table names what moves. */
	private static String label(Element table) {
		var before = table.parent() == null ? null : table.parent().previousElementSibling();
		return before != null && !before.text().isBlank() && before.text().length() < 150 ? before.text() : Messages.html_table;
	}

	private static void figure(Element table, Element image) {
		var figure = new Element("figure");
		var caption = table.nextElementSibling();
		table.replaceWith(figure);
		figure.appendChild(image);
		if (caption != null && caption.tagName().equals("div") && caption.childrenSize() == 0 && !caption.text().isBlank()) {
			figure.appendElement("figcaption").addClass(caption.className()).text(caption.text());
			caption.remove();
		}
	}

	/** Fixed sizes and hidden overflow would cut words on small screens and for readers who enlarge them. */
	private static void clean(Element element) {
		var kept = new StringBuilder();
		for (var rule : element.attr("style").split(";")) {
			var name = rule.split(":")[0].strip();
			if (!List.of("", "overflow", "table-layout", "empty-cells", "border-collapse", "height").contains(name) && !(name.equals("width") && !element.tagName().equals("col"))) {
				kept.append(rule.strip()).append(';');
			}
		}
		if (kept.isEmpty()) {
			element.removeAttr("style");
		} else {
			element.attr("style", kept.toString());
		}
		if (element.hasAttr("align")) {
			element.attr("style", element.attr("style") + "text-align:" + element.attr("align"));
		}
		element.removeAttr("align").removeAttr("valign");
	}
}
