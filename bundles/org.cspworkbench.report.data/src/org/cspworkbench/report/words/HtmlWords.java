package org.cspworkbench.report.words;

import java.util.List;
import java.util.stream.Collectors;

/** Passages as HTML, of which BIRT's PDF emitter tags paragraphs, headings and bullet lists (but not numbered lists, its issue 2429). */
final class HtmlWords {

	private HtmlWords() {
	}

	static String of(List<Passage> passages) {
		return passages.stream().map(HtmlWords::of).collect(Collectors.joining());
	}

	private static String of(Passage passage) {
		return switch (passage) {
		case Passage.Paragraph(var runs) -> "<p>" + inline(runs) + "</p>";
		case Passage.Title(var level, var runs) -> "<h4>" + inline(runs) + "</h4>";
		case Passage.Quote(var quoted) -> "<blockquote>" + of(quoted) + "</blockquote>";
		case Passage.Points points -> list(points);
		};
	}

	private static String list(Passage.Points points) {
		var items = points.items().stream().map(item -> "<li>" + item(item) + "</li>").collect(Collectors.joining());
		return points.ordered() ? "<ol start=\"" + points.first() + "\">" + items + "</ol>" : "<ul>" + items + "</ul>";
	}

	/** A point of one paragraph needs no paragraph of its own, which would set it apart from its mark. */
	private static String item(List<Passage> item) {
		return item.size() == 1 && item.getFirst() instanceof Passage.Paragraph(var runs) ? inline(runs) : of(item);
	}

	static String inline(List<Run> runs) {
		return runs.stream().map(HtmlWords::run).collect(Collectors.joining());
	}

	private static String run(Run run) {
		var html = escape(run.text()).replace("\n", "<br/>");
		html = run.strong() ? "<b>" + html + "</b>" : html;
		html = run.emphasised() ? "<i>" + html + "</i>" : html;
		return run.link() == null ? html : "<a href=\"" + escape(run.link()) + "\">" + html + "</a>";
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
