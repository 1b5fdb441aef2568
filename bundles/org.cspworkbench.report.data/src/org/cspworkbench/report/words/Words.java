package org.cspworkbench.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.cspworkbench.model.words.Tokens;

/** Words of a plan, written in Markdown, with their figures filled in. */
public record Words(List<Passage> passages) {

	private static final Parser MARKDOWN = Parser.builder().build();

	public static final Words NONE = new Words(List.of());

	public static Words of(String markdown, Tokens tokens) {
		if (markdown == null || markdown.isBlank()) {
			return NONE;
		}
		return new Words(new MarkdownReader(tokens).read(MARKDOWN.parse(markdown)));
	}

	/** Words that are no Markdown, such as a name; line ends part paragraphs. */
	public static Words literal(String text) {
		if (text == null || text.isBlank()) {
			return NONE;
		}
		return new Words(text.strip().lines().<Passage>map(line -> new Passage.Paragraph(List.of(Run.plain(line)))).toList());
	}

	/** These words with others under them. */
	public Words and(Words others) {
		return new Words(Stream.concat(passages.stream(), others.passages.stream()).toList());
	}

	public boolean isEmpty() {
		return passages.isEmpty();
	}

	/** The words alone, one line for each paragraph and point. */
	public String plain() {
		return String.join("\n", lines(passages, ""));
	}

	/** The words as one run of text, for a cell or a heading. */
	public String line() {
		return plain().replace("\n", " ");
	}

	/** True when labels can show the words without loss: nothing is bold, slanted or linked. */
	public boolean isPlain() {
		return runs(passages).stream().noneMatch(run -> run.strong() || run.emphasised() || run.link() != null);
	}

	public String html() {
		return HtmlWords.of(passages);
	}

	private static List<String> lines(List<Passage> passages, String indent) {
		var lines = new ArrayList<String>();
		for (var passage : passages) {
			switch (passage) {
			case Passage.Paragraph(var runs) -> lines.add(indent + text(runs));
			case Passage.Title(var level, var runs) -> lines.add(indent + text(runs));
			case Passage.Quote(var quoted) -> lines.addAll(lines(quoted, indent));
			case Passage.Points points -> lines.addAll(pointLines(points, indent));
			}
		}
		return lines;
	}

	private static List<String> pointLines(Passage.Points points, String indent) {
		var lines = new ArrayList<String>();
		var number = points.first();
		for (var item : points.items()) {
			var mark = points.ordered() ? number++ + ". " : "• ";
			var itemLines = lines(item, "");
			for (var i = 0; i < itemLines.size(); i++) {
				lines.add(indent + (i == 0 ? mark : "  ") + itemLines.get(i));
			}
		}
		return lines;
	}

	private static String text(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	private static List<Run> runs(List<Passage> passages) {
		var all = new ArrayList<Run>();
		for (var passage : passages) {
			switch (passage) {
			case Passage.Paragraph(var runs) -> all.addAll(runs);
			case Passage.Title(var level, var runs) -> all.addAll(runs);
			case Passage.Quote(var quoted) -> all.addAll(runs(quoted));
			case Passage.Points(var ordered, var first, var items) -> items.forEach(item -> all.addAll(runs(item)));
			}
		}
		return all;
	}
}
