package org.cspworkbench.forms.internal.controls;

import java.time.LocalDate;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.cspworkbench.forms.internal.entry.TextEntry;
import org.cspworkbench.forms.internal.text.DateValue;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A day, typed in any usual way or taken from a calendar. */
public final class DateControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		return !field.feature().isMany() && field.dataType().map(EDataType::getInstanceClass).filter(DateValue::isDate).isPresent() ? TYPE : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var text = new DateValue(field.dataType().orElseThrow().getInstanceClass());
		var entry = new TextEntry(parent, field, text, SWT.SINGLE);
		entry.button(WidgetIds.CHOOSE, "▾", Messages.calendar, () -> calendar(entry, text));
		return entry;
	}

	private static void calendar(TextEntry entry, DateValue text) {
		var field = entry.field();
		var shell = new Shell(entry.text().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		var calendar = WidgetIds.tag(new DateTime(shell, SWT.CALENDAR | SWT.BORDER), field.part("calendar"));
		if (field.value() != null) {
			var day = text.day(field.value());
			calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		}
		calendar.addListener(SWT.Selection, event -> field.change(text.value(day(calendar))));
		calendar.addListener(SWT.MouseDoubleClick, event -> shell.close());
		calendar.addListener(SWT.KeyDown, (Event event) -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC) {
				shell.close();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}));
		shell.addListener(SWT.Dispose, event -> entry.text().getDisplay().asyncExec(() -> {
			if (!entry.text().isDisposed()) {
				entry.text().setFocus();
			}
		}));
		var below = Suggestions.place(entry.text());
		shell.pack();
		shell.setLocation(below.x, below.y + below.height);
		shell.open();
		calendar.setFocus();
	}

	private static LocalDate day(DateTime calendar) {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}
}
