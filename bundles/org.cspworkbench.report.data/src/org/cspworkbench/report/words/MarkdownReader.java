package org.cspworkbench.report.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.cspworkbench.model.words.Token;
import org.cspworkbench.model.words.Tokens;

/** Turns parsed Markdown into passages. HTML in it is shown as typed: what is printed must never depend on markup from outside. */
final class MarkdownReader {

	private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

	private final Tokens tokens;

	MarkdownReader(Tokens tokens) {
		this.tokens = tokens;
	}

	List<Passage> read(Node parent) {
		var passages = new ArrayList<Passage>();
		for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Paragraph p -> passages.add(new Passage.Paragraph(runs(p)));
			case Heading heading -> passages.add(new Passage.Title(heading.getLevel(), runs(heading)));
			case BulletList list -> passages.add(new Passage.Points(false, 1, items(list)));
			case OrderedList list -> passages.add(new Passage.Points(true, list.getMarkerStartNumber(), items(list)));
			case BlockQuote quote -> passages.add(new Passage.Quote(read(quote)));
			case HtmlBlock html -> passages.add(literal(html.getLiteral()));
			case FencedCodeBlock code -> passages.add(literal(code.getLiteral()));
			case IndentedCodeBlock code -> passages.add(literal(code.getLiteral()));
			default -> {
				// a thematic break or a definition of a link has no words
			}
			}
		}
		return passages;
	}

	private List<List<Passage>> items(Node list) {
		var items = new ArrayList<List<Passage>>();
		for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
			items.add(read(item));
		}
		return items;
	}

	private Passage literal(String text) {
		return new Passage.Paragraph(List.of(Run.plain(Token.resolve(text.strip(), tokens))));
	}

	private List<Run> runs(Node parent) {
		var runs = new ArrayList<Run>();
		collect(parent, Run.plain(""), runs);
		return joined(runs).stream().map(this::resolved).toList();
	}

	private static void collect(Node parent, Run look, List<Run> runs) {
		for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Text text -> runs.add(like(look, text.getLiteral()));
			case Code code -> runs.add(like(look, code.getLiteral()));
			case HtmlInline html -> runs.add(like(look, html.getLiteral()));
			case SoftLineBreak br -> runs.add(like(look, " "));
			case HardLineBreak br -> runs.add(like(look, "\n"));
			case StrongEmphasis strong -> collect(strong, new Run("", true, look.emphasised(), look.link()), runs);
			case Emphasis slanted -> collect(slanted, new Run("", look.strong(), true, look.link()), runs);
			case Link link -> collect(link, new Run("", look.strong(), look.emphasised(), safe(link.getDestination())), runs);
			default -> collect(node, look, runs);
			}
		}
	}

	private static Run like(Run look, String text) {
		return new Run(text, look.strong(), look.emphasised(), look.link());
	}

	private static String safe(String address) {
		try {
			var scheme = new URI(address).getScheme();
			return scheme != null && SAFE.contains(scheme.toLowerCase()) ? address : null;
		} catch (URISyntaxException e) {
			return null;
		}
	}

	/** A token must not fall apart because the parser gave its text in pieces. */
	private static List<Run> joined(List<Run> runs) {
		var joined = new ArrayList<Run>();
		for (var run : runs) {
			if (!joined.isEmpty() && joined.getLast().looksLike(run)) {
				joined.set(joined.size() - 1, joined.getLast().followedBy(run));
			} else {
				joined.add(run);
			}
		}
		return joined;
	}

	private Run resolved(Run run) {
		return like(run, Token.resolve(run.text(), tokens));
	}
}
