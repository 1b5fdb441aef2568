package org.cspworkbench.forms.internal.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Values as chips in a row, and a text behind them in which one more is typed. Only the text is a stop for Tab; the arrow keys reach the
 * chips from there.
 */
final class TokenField implements FieldWidget {

	private final FormField field;
	private final Tokens tokens;
	private final Composite room;
	private final Text text;
	private final Suggestions suggestions;
	private final List<TokenChip> chips = new ArrayList<>();
	private Optional<String> problem = Optional.empty();

	TokenField(Composite parent, FormField field, Tokens tokens) {
		this.field = field;
		this.tokens = tokens;
		room = WidgetIds.tag(new Composite(parent, SWT.DOUBLE_BUFFERED), field.id());
		room.setLayout(new FlowLayout());
		room.setBackground(room.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		room.setForeground(room.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		room.addListener(SWT.Paint, event -> frame(event));
		room.addListener(SWT.MouseDown, event -> focus());
		text = WidgetIds.tag(new Text(room, SWT.SINGLE), field.part(WidgetIds.ADD));
		text.setMessage(Messages.tokens_add);
		text.setEnabled(!field.readOnly());
		AccessibleName.give(text, NLS.bind(Messages.tokens_addTo, field.label()), field.help().orElse(""));
		room.setTabList(new Control[] { text });
		suggestions = new Suggestions(text, field.id(), tokens::suggest, this::choose);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::pressInText);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusIn, event -> room.redraw());
		text.addListener(SWT.FocusOut, event -> left());
		refresh();
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
		var now = tokens.tokens();
		boolean moved = now.size() != chips.size();
		while (chips.size() > now.size()) {
			var surplus = chips.removeLast();
			if (surplus.isFocusControl()) {
				text.setFocus();
			}
			surplus.dispose();
		}
		while (chips.size() < now.size()) {
			chips.add(chip(chips.size()));
		}
		for (int i = 0; i < now.size(); i++) {
			moved |= chips.get(i).show(now.get(i).text(), now.get(i).starred());
		}
		if (moved) {
			room.layout(true);
			Scrolling.fit(room);
		}
	}

	@Override
	public List<FieldDiagnostic> inputProblems() {
		return problem.map(sentence -> FieldDiagnostic.error(field.owner(), field.feature(), sentence,
				new QuickFix(Messages.fix_forget, domain -> text.setText("")))).stream().toList();
	}

	private TokenChip chip(int index) {
		var chip = WidgetIds.tag(new TokenChip(room, tokens.canStar(), !field.readOnly()), field.part(Integer.toString(index)));
		chip.moveAbove(text);
		AccessibleName.give(chip, () -> chip.isStarred() ? NLS.bind(Messages.tokens_primary, chip.text()) : chip.text(), Messages.tokens_help);
		chip.addListener(SWT.KeyDown, event -> pressOnChip(event, chips.indexOf(chip)));
		chip.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		chip.addListener(SWT.MouseDown, event -> chip.setFocus());
		chip.addListener(SWT.MouseUp, event -> clicked(event, chip));
		chip.addListener(SWT.MouseDoubleClick, event -> open(chips.indexOf(chip)));
		return chip;
	}

	private void typed() {
		if (problem.isPresent()) {
			say(Optional.empty());
		}
		if (text.isFocusControl() && !text.getText().isEmpty()) {
			suggestions.show(text.getText(), Suggestions.place(text));
		} else {
			suggestions.close();
		}
	}

	private void choose(Suggestion suggestion) {
		text.setText(suggestion.text());
		add();
	}

	private void add() {
		var typed = text.getText().strip();
		if (!typed.isEmpty()) {
			say(tokens.add(typed));
			if (problem.isEmpty()) {
				text.setText("");
				refresh();
			}
		}
	}

	private void pressInText(Event event) {
		boolean atStart = text.getCaretPosition() == 0 && text.getSelectionCount() == 0;
		if (suggestions.takes(event)) {
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			suggestions.show(text.getText(), Suggestions.place(text));
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ';') {
			event.doit = false;
			add();
		} else if (atStart && !chips.isEmpty() && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.BS)) {
			event.doit = false;
			chips.getLast().setFocus();
		}
	}

	private void pressOnChip(Event event, int index) {
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		event.doit = false;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> goOrMove(index, index - 1, alt);
			case SWT.ARROW_RIGHT -> goOrMove(index, index + 1, alt);
			case SWT.DEL, SWT.BS -> remove(index);
			case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> open(index);
			case ' ', '*' -> star(index);
			default -> {
				event.doit = true;
				if (event.character == '*') {
					star(index);
				}
			}
		}
	}

	private void goOrMove(int index, int to, boolean move) {
		if (to >= chips.size() && !move) {
			text.setFocus();
		} else if (to >= 0 && to < chips.size()) {
			if (move && !field.readOnly()) {
				tokens.move(index, to);
				refresh();
			}
			chips.get(to).setFocus();
		}
	}

	private void clicked(Event event, TokenChip chip) {
		int index = chips.indexOf(chip);
		var place = chip.getDisplay().map(chip, room, event.x, event.y);
		int target = chipAt(place.x, place.y);
		if (target >= 0 && target != index && !field.readOnly()) {
			tokens.move(index, target);
			refresh();
		} else if (target == index && chip.isOnStar(event.x)) {
			star(index);
		} else if (target == index && chip.isOnCross(event.x)) {
			remove(index);
		}
	}

	private int chipAt(int x, int y) {
		for (int i = 0; i < chips.size(); i++) {
			if (chips.get(i).getBounds().contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	private void remove(int index) {
		if (!field.readOnly() && index >= 0) {
			tokens.remove(index);
			refresh();
			if (index < chips.size()) {
				chips.get(index).setFocus();
			} else {
				text.setFocus();
			}
		}
	}

	private void star(int index) {
		if (!field.readOnly() && tokens.canStar()) {
			tokens.star(index);
			refresh();
		}
	}

	private void open(int index) {
		if (tokens.canOpen() && index >= 0) {
			tokens.open(index);
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE && suggestions.isOpen()) {
			event.doit = false;
		}
	}

	/** What was typed and not yet added is taken when it is left, or said to be wrong. */
	private void left() {
		room.redraw();
		room.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !text.isFocusControl() && !suggestions.isOpen()) {
				add();
			}
		});
	}

	private void say(Optional<String> sentence) {
		if (!problem.equals(sentence)) {
			problem = sentence;
			field.problemsChanged();
		}
	}

	private void frame(Event event) {
		var palette = Palette.of(room);
		var size = room.getSize();
		event.gc.setAntialias(SWT.ON);
		event.gc.setForeground(text.isFocusControl() ? palette.focus() : palette.line());
		event.gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
	}
}
