package org.cspworkbench.forms.internal.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.commonmark.node.AbstractVisitor;
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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.cspworkbench.forms.internal.markdown.RenderedText.Line;
import org.cspworkbench.forms.internal.markdown.RenderedText.Look;
import org.cspworkbench.forms.internal.markdown.RenderedText.Run;

/** Reads Markdown, and puts the figures in that stand in braces. HTML is shown as it is written, never obeyed. */
final class MarkdownReader {

	private static final Parser PARSER = Parser.builder().build();

	private final Function<String, Optional<String>> figures;

	MarkdownReader(Function<String, Optional<String>> figures) {
		this.figures = figures;
	}

	RenderedText read(String markdown) {
		var writer = new Writer();
		PARSER.parse(markdown).accept(writer);
		return new RenderedText(writer.text.toString().stripTrailing(), writer.runs, writer.lines);
	}

	private final class Writer extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		private final List<Line> lines = new ArrayList<>();
		private final Set<Look> looks = EnumSet.noneOf(Look.class);
		private int depth;

		@Override
		public void visit(Text node) {
			var literal = node.getLiteral();
			int at = 0;
			for (var citation : Citations.in(literal)) {
				write(literal.substring(at, citation.start()));
				figure(citation.expression());
				at = citation.end();
			}
			write(literal.substring(at));
		}

		@Override
		public void visit(Heading node) {
			block(() -> looking(Look.HEADING, node));
		}

		@Override
		public void visit(Paragraph node) {
			boolean inItem = node.getParent() instanceof ListItem && node == node.getParent().getFirstChild();
			if (inItem) {
				visitChildren(node);
				text.append('\n');
			} else {
				block(() -> visitChildren(node));
			}
		}

		@Override
		public void visit(BulletList node) {
			list(node, item -> "•  ");
		}

		@Override
		public void visit(OrderedList node) {
			int first = Optional.ofNullable(node.getMarkerStartNumber()).orElse(1);
			list(node, item -> first + item + ".  ");
		}

		@Override
		public void visit(BlockQuote node) {
			depth++;
			visitChildren(node);
			depth--;
		}

		@Override
		public void visit(Emphasis node) {
			looking(Look.EMPHASIS, node);
		}

		@Override
		public void visit(StrongEmphasis node) {
			looking(Look.STRONG, node);
		}

		@Override
		public void visit(Link node) {
			looking(Look.LINK, node);
		}

		@Override
		public void visit(Code node) {
			looks.add(Look.CODE);
			write(node.getLiteral());
			looks.remove(Look.CODE);
		}

		@Override
		public void visit(FencedCodeBlock node) {
			block(() -> write(node.getLiteral().stripTrailing()));
		}

		@Override
		public void visit(IndentedCodeBlock node) {
			block(() -> write(node.getLiteral().stripTrailing()));
		}

		@Override
		public void visit(HtmlBlock node) {
			block(() -> write(node.getLiteral()));
		}

		@Override
		public void visit(HtmlInline node) {
			write(node.getLiteral());
		}

		@Override
		public void visit(ThematicBreak node) {
			block(() -> write("———"));
		}

		@Override
		public void visit(SoftLineBreak node) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak node) {
			text.append('\n');
		}

		private void list(ListBlock list, Function<Integer, String> mark) {
			depth++;
			int number = 0;
			for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
				lines.add(new Line(text.length(), depth));
				write(mark.apply(number++));
				visitChildren(item);
			}
			depth--;
			if (depth == 0) {
				text.append('\n');
			}
		}

		private void block(Runnable content) {
			if (depth > 0) {
				lines.add(new Line(text.length(), depth));
			}
			content.run();
			text.append("\n\n");
		}

		private void looking(Look look, Node node) {
			looks.add(look);
			visitChildren(node);
			looks.remove(look);
		}

		private void figure(String expression) {
			var reads = figures.apply(expression);
			var look = reads.isPresent() ? Look.FIGURE : Look.UNKNOWN_FIGURE;
			looks.add(look);
			write(reads.orElse("{" + expression + "}"));
			looks.remove(look);
		}

		private void write(String words) {
			if (!looks.isEmpty() && !words.isEmpty()) {
				runs.add(new Run(text.length(), words.length(), Set.copyOf(looks)));
			}
			text.append(words);
		}
	}
}
