package org.cspworkbench.forms.internal.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Chip;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.StatusLook;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.forms.values.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Shows a status as a chip, and drops the others down. The keyboard works as in any list that drops down. */
public final class StatusField implements FieldWidget {

	public record Choice(Object value, StatusLook look) {
	}

	private static final int MARGIN = 6;

	private final FormField field;
	private final Supplier<List<Choice>> choices;
	private final Canvas canvas;
	private final Suggestions list;
	private Optional<StatusLook> shown = Optional.empty();

	public StatusField(Composite parent, FormField field, Supplier<List<Choice>> choices) {
		this.field = field;
		this.choices = choices;
		canvas = WidgetIds.tag(new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				var gc = new GC(this);
				int line = gc.getFontMetrics().getHeight();
				gc.dispose();
				return new Point(wHint == SWT.DEFAULT ? 140 : wHint, line + 4 + 2 * MARGIN);
			}
		}, field.id());
		canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		AccessibleName.give(canvas, field.label(), field.help().orElse(""));
		describe();
		list = new Suggestions(canvas, field.id(), typed -> suggestions(), this::choose);
		list.look(suggestion -> choice(suggestion.text()).map(Choice::look));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> toggle());
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		refresh();
	}

	@Override
	public Control control() {
		return canvas;
	}

	@Override
	public void refresh() {
		var now = StatusLook.of(field.site(), field.feature(), field.value());
		if (!now.equals(shown)) {
			shown = now;
			canvas.redraw();
		}
	}

	private void press(Event event) {
		if (list.takes(event)) {
			event.doit = false;
			return;
		}
		switch (event.keyCode) {
			case ' ', SWT.CR, SWT.KEYPAD_CR, SWT.F4 -> toggle();
			case SWT.ARROW_DOWN -> {
				if ((event.stateMask & SWT.ALT) != 0) {
					toggle();
				} else {
					step(1);
				}
			}
			case SWT.ARROW_UP -> step(-1);
			case SWT.DEL, SWT.BS -> field.change(null);
			default -> byLetter(event.character);
		}
	}

	/** The next one that begins with the letter. */
	private void byLetter(char letter) {
		var all = choices.get();
		int from = index(all) + 1;
		for (int i = 0; i < all.size(); i++) {
			var choice = all.get((from + i) % all.size());
			if (choice.look().word().regionMatches(true, 0, String.valueOf(letter), 0, 1)) {
				change(choice);
				return;
			}
		}
	}

	private void step(int by) {
		var all = choices.get();
		int next = index(all) + by;
		if (next >= 0 && next < all.size()) {
			change(all.get(next));
		}
	}

	private int index(List<Choice> all) {
		for (int i = 0; i < all.size(); i++) {
			if (Objects.equals(all.get(i).value(), field.value())) {
				return i;
			}
		}
		return -1;
	}

	private void toggle() {
		canvas.setFocus();
		if (list.isOpen()) {
			list.close();
		} else {
			list.show("", Suggestions.place(canvas));
			list.select(index(choices.get()));
		}
	}

	private List<Suggestion> suggestions() {
		var words = choices.get().stream().map(choice -> new Suggestion(choice.look().word(), ""));
		return field.feature().isRequired() ? words.toList()
				: Stream.concat(words, Stream.of(new Suggestion(Messages.status_none, ""))).toList();
	}

	private void choose(Suggestion suggestion) {
		choice(suggestion.text()).ifPresentOrElse(this::change, () -> field.change(null));
	}

	private Optional<Choice> choice(String word) {
		return choices.get().stream().filter(choice -> choice.look().word().equals(word)).findFirst();
	}

	private void change(Choice choice) {
		field.change(choice.value());
		refresh();
	}

	private void describe() {
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_COMBOBOX;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = shown.map(StatusLook::word).orElse(Messages.status_none);
			}
		});
	}

	private void paint(GC gc) {
		var palette = Palette.of(canvas);
		var size = canvas.getSize();
		gc.setBackground(palette.paperColor());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setAntialias(SWT.ON);
		gc.setForeground(canvas.isFocusControl() ? palette.focus() : palette.line());
		gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 6, 6);
		int arrow = size.x - 18;
		if (shown.isPresent()) {
			Chip.draw(gc, palette, shown.get(), MARGIN, MARGIN, arrow - 2 * MARGIN);
		} else {
			gc.setForeground(palette.faint());
			gc.drawText(Words.capital(Messages.status_none), MARGIN + 2, MARGIN + 2, SWT.DRAW_TRANSPARENT);
		}
		gc.setBackground(palette.faint());
		int middle = size.y / 2;
		gc.fillPolygon(new int[] { arrow, middle - 2, arrow + 8, middle - 2, arrow + 4, middle + 3 });
	}
}
