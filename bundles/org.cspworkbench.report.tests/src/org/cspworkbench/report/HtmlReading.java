package org.cspworkbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A published web page as a program for readers who do not see it takes it in. */
final class HtmlReading {

	private final Document page;

	HtmlReading(Path file) throws IOException {
		page = Jsoup.parse(file.toFile());
	}

	String words() {
		return page.selectFirst("main").text();
	}

	/** The words of the cells of tables that hold a sentence each; numbers and cells of several paragraphs may be written otherwise elsewhere. */
	List<String> longCells() {
		return page.select("table:not([role=presentation]) td").stream().filter(cell -> cell.select("p, li, br, div + div, table").isEmpty()).map(Element::text).filter(words -> words.length() > 20).toList();
	}

	String title() {
		return page.title();
	}

	String language() {
		return page.selectFirst("html").attr("lang");
	}

	List<String> skippedHeadings() {
		return Levels.skipped(page.select("h1, h2, h3, h4, h5, h6").stream().map(heading -> heading.tagName().charAt(1) - '0').toList());
	}

	List<String> tablesWithoutHeadings() {
		return page.select("table:not([role=presentation])").stream().filter(table -> table.select("th[scope=col]").isEmpty()).map(Element::text).toList();
	}

	List<String> imagesWithoutWords() {
		return page.select("img").stream().filter(image -> image.attr("alt").length() < 10).map(image -> image.attr("alt")).toList();
	}
}
