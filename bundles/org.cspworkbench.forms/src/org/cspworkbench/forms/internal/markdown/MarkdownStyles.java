package org.cspworkbench.forms.internal.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.cspworkbench.forms.internal.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** How Markdown looks while it is written: figures as chips, emphasis as emphasis, the marks themselves faint. */
final class MarkdownStyles {

	private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
	private static final Pattern EMPHASIS = Pattern.compile("(?<![*_\\w])([*_])(?=[^\\s*_])([^*_\\n]+?)\\1(?![*_\\w])");
	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");
	private static final Pattern MARK = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)]|>)(?= )");

	private final Palette palette;
	private final Predicate<String> isFigure;

	MarkdownStyles(Palette palette, Predicate<String> isFigure) {
		this.palette = palette;
		this.isFigure = isFigure;
	}

	/** Not overlapping, in order. */
	StyleRange[] of(String text) {
		var ranges = new ArrayList<StyleRange>();
		Citations.in(text).forEach(citation -> add(ranges, chip(citation)));
		find(ranges, HEADING, text, SWT.BOLD);
		find(ranges, STRONG, text, SWT.BOLD);
		find(ranges, EMPHASIS, text, SWT.ITALIC);
		MARK.matcher(text).results().forEach(match -> {
			var range = new StyleRange(match.start(), match.end() - match.start(), palette.faint(), null);
			add(ranges, range);
		});
		ranges.sort(Comparator.comparingInt(range -> range.start));
		return ranges.toArray(StyleRange[]::new);
	}

	private StyleRange chip(Citations.Citation citation) {
		boolean known = isFigure.test(citation.expression());
		var hue = known ? palette.accent() : Palette.hue(palette.problem());
		var ground = palette.tint(hue);
		var range = new StyleRange(citation.start(), citation.end() - citation.start(), Palette.color(hue.readableOn(ground)), Palette.color(ground));
		if (!known) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_ERROR;
			range.underlineColor = palette.problem();
		}
		return range;
	}

	private static void find(List<StyleRange> ranges, Pattern pattern, String text, int style) {
		pattern.matcher(text).results().forEach(match -> add(ranges, new StyleRange(match.start(), match.end() - match.start(), null, null, style)));
	}

	/** A chip inside bold words stays a chip: the bold range falls into the parts around it. */
	private static void add(List<StyleRange> ranges, StyleRange wanted) {
		var parts = new ArrayList<>(List.of(wanted));
		for (var taken : List.copyOf(ranges)) {
			var rest = new ArrayList<StyleRange>();
			for (var part : parts) {
				int end = part.start + part.length;
				int takenEnd = taken.start + taken.length;
				if (taken.start >= end || takenEnd <= part.start) {
					rest.add(part);
				} else {
					cut(part, part.start, taken.start, rest);
					cut(part, takenEnd, end, rest);
				}
			}
			parts = rest;
		}
		ranges.addAll(parts);
	}

	private static void cut(StyleRange whole, int start, int end, List<StyleRange> into) {
		if (end > start) {
			var part = (StyleRange) whole.clone();
			part.start = start;
			part.length = end - start;
			into.add(part);
		}
	}
}
