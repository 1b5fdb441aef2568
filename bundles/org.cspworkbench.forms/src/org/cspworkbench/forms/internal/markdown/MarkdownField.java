package org.cspworkbench.forms.internal.markdown;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.FieldVisit;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.cspworkbench.forms.internal.form.Heading;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.FlatButton;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The editor of Markdown: buttons for the usual marks, completion of figures after a brace, and the preview. */
final class MarkdownField implements FieldWidget {

	private static final int FEWEST_LINES = 2;
	private static final int MOST_LINES = 16;
	private static final int PADDING = 6;

	private final FormField field;
	private final FieldVisit visit;
	private final Composite room;
	private final Heading heading;
	private final StyledText text;
	private StyledText preview;
	private final FlatButton previewButton;
	private final Suggestions suggestions;
	private boolean refreshing;
	private int shownLines;

	MarkdownField(Composite parent, FormField field) {
		this.field = field;
		this.visit = new FieldVisit(field);
		room = WidgetIds.tag(new Composite(parent, SWT.NONE), field.part("markdown"));
		var layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		room.setLayout(layout);
		heading = Heading.ofField(room, field.label());
		heading.bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
		text = WidgetIds.tag(area(SWT.V_SCROLL), field.id());
		AccessibleName.give(text, field.label(), field.help().orElse(""));
		suggestions = new Suggestions(text, field.id(), this::suggest, this::choose);
		var tools = new Tools(heading.room(), field.id());
		if (!field.readOnly()) {
			tools.push("bold", "B", Messages.markdown_bold, () -> mark("**"));
			tools.push("italic", "I", Messages.markdown_italic, () -> mark("*"));
			tools.push("list", "•", Messages.markdown_list, this::list);
			tools.push("figure", "{ }", Messages.markdown_figure, this::beginFigure);
		}
		previewButton = tools.toggle(WidgetIds.PREVIEW, Messages.markdown_preview, Messages.markdown_preview, this::togglePreview);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::press);
		text.addListener(SWT.FocusOut, event -> visit.end());
		text.addListener(SWT.FocusIn, event -> text.redraw());
		text.addListener(SWT.Resize, event -> fit());
		text.addVerifyKeyListener(event -> event.doit = !(suggestions.isOpen() && isListKey(event.keyCode)));
		put();
		if (Citations.in(text.getText()).isEmpty()) {
			render();
		} else {
			showPreview(true);
		}
	}

	@Override
	public Control control() {
		return room;
	}

	@Override
	public void focus() {
		text.setFocus();
	}

	@Override
	public void refresh() {
		put();
		render();
	}

	/** Puts in only what differs, so that the caret stays where it was. */
	private void put() {
		var wanted = field.value() instanceof String words ? words : "";
		var shown = text.getText();
		if (!wanted.equals(shown)) {
			refreshing = true;
			int start = common(wanted, shown, false, 0);
			int end = common(wanted, shown, true, start);
			text.replaceTextRange(start, shown.length() - start - end, wanted.substring(start, wanted.length() - end));
			refreshing = false;
		}
	}

	private void typed() {
		if (refreshing) {
			return;
		}
		visit.type(text.getCharCount() == 0 ? null : text.getText());
		render();
		complete();
	}

	/** Figures may have changed too, so the same words may have to be shown anew. */
	private void render() {
		var words = text.getText();
		var styles = new MarkdownStyles(Palette.of(text), expression -> reads(expression).isPresent()).of(words);
		if (styles.length > 0 || text.getStyleRanges().length > 0) {
			text.setStyleRanges(styles);
		}
		if (previewButton.isOn()) {
			new MarkdownPreview(preview).show(new MarkdownReader(this::reads).read(words));
		}
		fit();
	}

	private Optional<String> reads(String expression) {
		return field.site().figures().read(field.owner(), expression);
	}

	/** As high as the words need, within reason. */
	private void fit() {
		int width = text.getClientArea().width;
		int needed = width <= 0 ? FEWEST_LINES : (textHeight(text) + text.getLineHeight() - 1) / text.getLineHeight();
		int lines = Math.max(FEWEST_LINES, Math.min(MOST_LINES, needed));
		text.getVerticalBar().setVisible(needed > MOST_LINES);
		if (lines != shownLines) {
			boolean first = shownLines == 0;
			shownLines = lines;
			((GridData) text.getLayoutData()).heightHint = lines * text.getLineHeight() + 2 * PADDING;
			if (!first) {
				Scrolling.fit(text);
			}
		}
	}

	private static int textHeight(StyledText text) {
		return text.getCharCount() == 0 ? 0 : text.getTextBounds(0, text.getCharCount() - 1).height;
	}

	private void showPreview(boolean show) {
		if (preview == null) {
			preview = WidgetIds.tag(area(SWT.V_SCROLL | SWT.READ_ONLY), field.part("previewed"));
			preview.setCaret(null);
			((GridData) preview.getLayoutData()).verticalAlignment = SWT.FILL;
			AccessibleName.give(preview, Messages.markdown_preview + ": " + field.label(), "");
		}
		previewButton.setOn(show);
		preview.setVisible(show);
		((GridData) preview.getLayoutData()).exclude = !show;
		((GridData) text.getLayoutData()).horizontalSpan = show ? 1 : 2;
		render();
		Scrolling.fit(text, preview);
	}

	private void complete() {
		var open = Citations.open(text.getText(), text.getCaretOffset());
		if (open.isPresent() && text.isFocusControl()) {
			suggestions.show(open.get().expression(), atCaret());
		} else {
			suggestions.close();
		}
	}

	private List<Suggestion> suggest(String typed) {
		return field.site().figures().suggest(field.owner(), typed).stream()
				.map(citation -> new Suggestion(citation.expression(), citation.meaning() + " · " + citation.reads())).toList();
	}

	private void choose(Suggestion suggestion) {
		Citations.open(text.getText(), text.getCaretOffset()).ifPresent(open -> {
			var citation = "{" + suggestion.text() + "}";
			text.replaceTextRange(open.start(), open.end() - open.start(), citation);
			text.setCaretOffset(open.start() + citation.length());
			suggestions.close();
		});
	}

	private Rectangle atCaret() {
		var place = text.getLocationAtOffset(text.getCaretOffset());
		var origin = text.toDisplay(place);
		return new Rectangle(origin.x, origin.y, 1, text.getLineHeight());
	}

	private void press(Event event) {
		if (suggestions.takes(event)) {
			event.doit = false;
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			switch (event.keyCode) {
				case ' ' -> complete();
				case 'b' -> mark("**");
				case 'i' -> mark("*");
				default -> {
				}
			}
		}
	}

	private static boolean isListKey(int key) {
		return key == SWT.ARROW_DOWN || key == SWT.ARROW_UP || key == SWT.PAGE_DOWN || key == SWT.PAGE_UP || key == SWT.CR || key == SWT.KEYPAD_CR
				|| key == SWT.ESC;
	}

	/** Marks before and behind what is selected, or takes them away again. */
	private void mark(String mark) {
		var range = text.getSelectionRange();
		var words = text.getTextRange(range.x, range.y);
		boolean marked = words.length() > 2 * mark.length() && words.startsWith(mark) && words.endsWith(mark);
		var changed = marked ? words.substring(mark.length(), words.length() - mark.length()) : mark + words + mark;
		text.replaceTextRange(range.x, range.y, changed);
		text.setFocus();
		text.setSelection(words.isEmpty() ? range.x + mark.length() : range.x, words.isEmpty() ? range.x + mark.length() : range.x + changed.length());
	}

	private void list() {
		int line = text.getLineAtOffset(text.getSelectionRange().x);
		int last = text.getLineAtOffset(text.getSelectionRange().x + text.getSelectionRange().y);
		text.setRedraw(false);
		for (int each = line; each <= last; each++) {
			text.replaceTextRange(text.getOffsetAtLine(each), 0, "- ");
		}
		text.setRedraw(true);
		text.setFocus();
	}

	private void beginFigure() {
		text.setFocus();
		text.insert("{");
		text.setCaretOffset(text.getCaretOffset() + 1);
		complete();
	}

	private StyledText area(int style) {
		var area = new StyledText(room, SWT.MULTI | SWT.WRAP | style);
		area.setMargins(PADDING + 2, PADDING, PADDING + 2, PADDING);
		area.setAlwaysShowScrollBars(false);
		area.setKeyBinding(SWT.TAB, SWT.NULL);
		var data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 100;
		data.heightHint = FEWEST_LINES * area.getLineHeight() + 2 * PADDING;
		data.horizontalSpan = (style & SWT.READ_ONLY) == 0 ? 2 : 1;
		area.setLayoutData(data);
		area.setEditable((style & SWT.READ_ONLY) == 0 && !field.readOnly());
		area.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		area.addListener(SWT.Paint, event -> {
			var size = area.getClientArea();
			event.gc.setForeground(area.isFocusControl() ? Palette.of(area).focus() : Palette.of(area).line());
			event.gc.drawRectangle(0, 0, size.width - 1, size.height - 1);
		});
		area.addListener(SWT.MouseVerticalWheel, event -> {
			if (area.getVerticalBar() == null || !area.getVerticalBar().isVisible()) {
				event.doit = false;
				Scrolling.wheel(area, event);
			}
		});
		return area;
	}

	private void togglePreview() {
		showPreview(previewButton.isOn());
	}

	/** How many characters two texts share at the beginning, or at the end behind those. */
	private static int common(String a, String b, boolean atEnd, int taken) {
		int most = Math.min(a.length(), b.length()) - taken;
		int count = 0;
		while (count < most && (atEnd ? a.charAt(a.length() - 1 - count) == b.charAt(b.length() - 1 - count) : a.charAt(count) == b.charAt(count))) {
			count++;
		}
		return count;
	}
}
