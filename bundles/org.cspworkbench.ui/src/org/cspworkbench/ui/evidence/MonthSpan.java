package org.cspworkbench.ui.evidence;

import java.time.YearMonth;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** From which month to which; either may be left open. */
final class MonthSpan {

	private static final YearMonth FIRST = YearMonth.of(1900, 1);
	private static final YearMonth LAST = YearMonth.of(2999, 12);

	private final Text from;
	private final Text to;

	MonthSpan(Composite parent, Runnable changed) {
		var fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
		from = month(fields, "bind.from", changed);
		to = month(fields, "bind.to", changed);
	}

	private static Text month(Composite parent, String id, Runnable changed) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, SWT.BORDER), id);
		text.setMessage(UiMessages.text("bind.month.hint"));
		text.setToolTipText(UiMessages.text("bind.month.hint"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		return text;
	}

	Optional<Period> chosen() throws Refusal {
		if (from.getText().isBlank() && to.getText().isBlank()) {
			return Optional.empty();
		}
		var first = from.getText().isBlank() ? FIRST : parse(from.getText());
		var last = to.getText().isBlank() ? LAST : parse(to.getText());
		if (last.isBefore(first)) {
			throw new Refusal(UiMessages.text("bind.months.bad", from.getText().strip(), to.getText().strip()));
		}
		return Optional.of(new Period(first, last));
	}

	private static YearMonth parse(String typed) throws Refusal {
		return switch (DateText.readMonth(typed)) {
			case Reading.Value<YearMonth>(var month) -> month;
			case Reading.Unreadable<YearMonth>(var sentence) -> throw new Refusal(sentence);
		};
	}
}
