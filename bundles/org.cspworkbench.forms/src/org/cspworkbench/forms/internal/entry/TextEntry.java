package org.cspworkbench.forms.internal.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.FieldVisit;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.cspworkbench.forms.internal.text.ValueText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * One value written as text. What can be read goes into the model while it is typed; what cannot stays in the widget, and once the
 * field is left it is said what is wrong with it.
 */
public final class TextEntry implements FieldWidget {

	private static final int PATIENCE = 900;

	private final FormField field;
	private final ValueText valueText;
	private final FieldVisit visit;
	private final Composite room;
	private final Text text;
	private final Suggestions suggestions;
	private Tools tools;
	private Optional<String> problem = Optional.empty();
	private boolean problemShown;
	private Object lastSeen;
	private boolean refreshing;

	public TextEntry(Composite parent, FormField field, ValueText valueText, int style) {
		this.field = field;
		this.valueText = valueText;
		this.visit = new FieldVisit(field);
		room = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 1;
		room.setLayout(layout);
		WidgetIds.tag(room, field.part("entry"));
		text = WidgetIds.tag(new Text(room, SWT.BORDER | style), field.id());
		boolean several = (style & SWT.MULTI) != 0;
		var data = new GridData(SWT.FILL, several ? SWT.FILL : SWT.CENTER, true, several);
		data.widthHint = 60;
		text.setLayoutData(data);
		AccessibleName.give(text, field.label(), field.help().orElse(""));
		suggestions = new Suggestions(text, field.id(), typed -> valueText.suggest(field.owner(), typed), this::choose);
		show();
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> leave());
		text.addListener(SWT.KeyDown, this::press);
		text.addListener(SWT.Traverse, event -> {
			if (suggestions.isOpen() && (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE)) {
				event.doit = false;
			} else if (several && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
				event.doit = true;
			}
		});
		text.addListener(SWT.MouseVerticalWheel, event -> {
			if ((style & SWT.MULTI) == 0) {
				Scrolling.wheel(text, event);
			}
		});
	}

	public Text text() {
		return text;
	}

	/** A button at the right of the text. */
	public void button(String part, String label, String name, Runnable action) {
		if (tools == null) {
			((GridLayout) room.getLayout()).numColumns++;
			tools = new Tools(room, field.id());
		}
		tools.push(part, label, name + ": " + field.label(), action);
	}

	/** Room at the right of the text for one more control. */
	public Composite room() {
		((GridLayout) room.getLayout()).numColumns++;
		return room;
	}

	/** Drops the suggestions down, whatever is typed. */
	public void suggestAll() {
		text.setFocus();
		suggestions.show("", Suggestions.place(text));
	}

	public FormField field() {
		return field;
	}

	@Override
	public Control control() {
		return room;
	}

	@Override
	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** Leaves alone what stands for the same value, and what could not be read as long as the value stays the same. */
	@Override
	public void refresh() {
		var value = field.value();
		boolean unread = problem.isPresent() && Objects.equals(value, lastSeen);
		boolean beingTyped = text.isFocusControl() && reads(value);
		if (!unread && !beingTyped) {
			show();
		}
	}

	@Override
	public List<FieldDiagnostic> inputProblems() {
		return problemShown ? problem.map(this::diagnostic).stream().toList() : List.of();
	}

	private FieldDiagnostic diagnostic(String sentence) {
		var before = field.value() == null ? Messages.fix_empty : Messages.fix_putBack;
		return FieldDiagnostic.error(field.owner(), field.feature(), sentence, new QuickFix(before, domain -> {
			show();
			field.problemsChanged();
		}));
	}

	private void show() {
		var value = field.value();
		var words = value == null ? "" : valueText.write(value);
		lastSeen = value;
		problem = Optional.empty();
		problemShown = false;
		if (!text.getText().equals(words)) {
			refreshing = true;
			text.setText(words);
			refreshing = false;
		}
	}

	private boolean reads(Object value) {
		var typed = typedText();
		return typed.isBlank() ? value == null || "".equals(value)
				: valueText.read(field.owner(), typed) instanceof Reading.Value<Object>(var read) && Objects.equals(read, value);
	}

	private void typed() {
		if (refreshing) {
			return;
		}
		var typed = typedText();
		if (typed.isBlank()) {
			empty();
		} else {
			switch (valueText.read(field.owner(), typed)) {
				case Reading.Value<Object>(var value) -> take(value);
				case Reading.Unreadable<Object>(var sentence) -> {
					problem = Optional.of(sentence);
					sayLater(typed);
				}
			}
		}
		if (text.isFocusControl()) {
			suggestions.show(typed, Suggestions.place(text));
		}
	}

	/** Words may be taken away; but a date or a number is mostly emptied to type another, and is not lost until one goes on. */
	private void empty() {
		if (field.holds(String.class)) {
			take(null);
		} else {
			text.getDisplay().timerExec(PATIENCE, () -> {
				if (!text.isDisposed() && typedText().isBlank()) {
					take(null);
				}
			});
		}
	}

	private void take(Object value) {
		boolean said = problemShown;
		problem = Optional.empty();
		problemShown = false;
		if (said) {
			field.problemsChanged();
		}
		visit.type(value);
		lastSeen = field.value();
	}

	/** Half a date is no date yet, but nobody wants to be told while they type it. */
	private void sayLater(String typed) {
		text.getDisplay().timerExec(PATIENCE, () -> {
			if (!text.isDisposed() && problem.isPresent() && typed.equals(typedText()) && !suggestions.isOpen()) {
				say();
			}
		});
	}

	private void leave() {
		if (typedText().isBlank() && !reads(field.value())) {
			take(null);
		}
		visit.end();
		if (problem.isPresent()) {
			say();
		} else {
			show();
		}
	}

	private void say() {
		if (!problemShown) {
			problemShown = true;
			field.problemsChanged();
		}
	}

	private void choose(Suggestion suggestion) {
		text.setText(suggestion.text());
		text.setSelection(suggestion.text().length());
		suggestions.close();
	}

	private void press(Event event) {
		if (suggestions.takes(event)) {
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
			event.doit = false;
			suggestAll();
		}
	}

	private String typedText() {
		return text.getText().replace("\r\n", "\n");
	}
}
