package org.cspworkbench.core.compare;

import static org.cspworkbench.core.compare.Comparison.word;

import java.util.List;

import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;

/** A comparison as one web page that needs nothing beside it. What came and went is said in words too, never by colour alone. */
public final class ComparisonPage {

	private static final String STYLE = """
			body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1f2733; background: #fff; }
			h1, h2, h3 { color: #0b3f78; line-height: 1.25; } h3 { margin-bottom: .25rem; }
			table { border-collapse: collapse; margin: 1rem 0; } th, td { border: 1px solid #5a6472; padding: .35rem .6rem; text-align: left; vertical-align: top; }
			td.count { text-align: right; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0 0 .25rem 1rem; white-space: pre-wrap; }
			ins { background: #dff3e4; color: #14532d; } del { background: #fde4e1; color: #7f1d1d; } .kind { font-weight: 400; color: #4a5464; }
			""";

	private final StringBuilder html = new StringBuilder();

	private ComparisonPage() {
	}

	public static String of(Comparison comparison) {
		var page = new ComparisonPage();
		page.head(comparison);
		page.summary(comparison);
		for (var topic : Topic.values()) {
			page.topic(topic, comparison.differences(topic));
		}
		return page.html.append("</main>\n</body>\n</html>\n").toString();
	}

	private void head(Comparison comparison) {
		html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
				.append(escaped(comparison.title())).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>")
				.append(escaped(comparison.title())).append("</h1>\n<p>").append(escaped(comparison.told())).append("</p>\n");
	}

	private void summary(Comparison comparison) {
		html.append("<table>\n<caption>").append(comparison.summary()).append("</caption>\n<thead><tr><td></td>");
		for (var kind : Kind.values()) {
			html.append("<th scope=\"col\">").append(word(kind)).append("</th>");
		}
		html.append("</tr></thead>\n<tbody>\n");
		comparison.counts().forEach((topic, kinds) -> {
			html.append("<tr><th scope=\"row\">").append(word(topic)).append("</th>");
			for (var kind : Kind.values()) {
				html.append("<td class=\"count\">").append(kinds.get(kind)).append("</td>");
			}
			html.append("</tr>\n");
		});
		html.append("</tbody>\n</table>\n");
	}

	private void topic(Topic topic, List<Change> changes) {
		if (changes.isEmpty()) {
			return;
		}
		html.append("<h2>").append(word(topic)).append("</h2>\n");
		for (var change : changes) {
			html.append("<h3>").append(escaped(change.name())).append(" <span class=\"kind\">(").append(word(change.kind())).append(")</span></h3>\n");
			if (!change.fields().isEmpty()) {
				html.append("<dl>\n");
				change.fields().forEach(field -> {
					html.append("<dt>").append(escaped(field.field())).append("</dt>\n<dd>");
					WordDifference.between(field.before(), field.after()).forEach(this::run);
					html.append("</dd>\n");
				});
				html.append("</dl>\n");
			}
		}
	}

	private void run(WordDifference.Run run) {
		var words = escaped(run.text());
		html.append(switch (run.kind()) {
			case SAME -> words;
			case ADDED -> "<ins>" + words + "</ins>";
			case DROPPED -> "<del>" + words + "</del>";
		});
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
