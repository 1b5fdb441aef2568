package org.cspworkbench.forms.internal.markdown;

import java.util.ArrayList;
import java.util.Set;

import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.markdown.RenderedText.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Shows rendered words in a text that is only read. */
final class MarkdownPreview {

	private static final int INDENT = 18;

	private final StyledText view;

	MarkdownPreview(StyledText view) {
		this.view = view;
	}

	void show(RenderedText rendered) {
		view.setText(rendered.text());
		var palette = Palette.of(view);
		var ranges = new ArrayList<StyleRange>();
		for (var run : rendered.runs()) {
			if (run.start() + run.length() <= rendered.text().length()) {
				ranges.add(range(run.start(), run.length(), run.looks(), palette));
			}
		}
		view.setStyleRanges(ranges.toArray(StyleRange[]::new));
		for (var line : rendered.lines()) {
			if (line.start() < rendered.text().length()) {
				view.setLineIndent(view.getLineAtOffset(line.start()), 1, INDENT * line.depth());
				view.setLineWrapIndent(view.getLineAtOffset(line.start()), 1, INDENT * line.depth() + INDENT);
			}
		}
	}

	private static StyleRange range(int start, int length, Set<Look> looks, Palette palette) {
		int style = (looks.contains(Look.STRONG) || looks.contains(Look.HEADING) ? SWT.BOLD : SWT.NORMAL) | (looks.contains(Look.EMPHASIS) ? SWT.ITALIC : 0);
		var range = new StyleRange(start, length, ink(looks, palette), null, style);
		range.underline = looks.contains(Look.LINK);
		if (looks.contains(Look.UNKNOWN_FIGURE)) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_ERROR;
			range.underlineColor = palette.problem();
		}
		return range;
	}

	private static Color ink(Set<Look> looks, Palette palette) {
		if (looks.contains(Look.UNKNOWN_FIGURE)) {
			return palette.problem();
		}
		return looks.contains(Look.FIGURE) || looks.contains(Look.LINK) ? Palette.color(palette.accent().readableOn(palette.paper())) : null;
	}
}
