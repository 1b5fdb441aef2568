package org.cspworkbench.forms.internal.controls;

import java.net.URI;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.entry.TextEntry;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** One line of text for everything that is written in one: words, numbers, money, months, periods. */
public final class TextControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		boolean fits = field.feature() instanceof EAttribute && !field.feature().isMany()
				&& new FeatureTexts(field.site()).value(field.feature()).isPresent();
		return fits ? TYPE / 2 : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var text = new FeatureTexts(field.site()).value(field.feature()).orElseThrow();
		var entry = new TextEntry(parent, field, text, SWT.SINGLE);
		if (!text.suggest(field.owner(), "").isEmpty()) {
			entry.button(WidgetIds.CHOOSE, "▾", Messages.choose, entry::suggestAll);
		}
		if (field.asksFor("Link")) {
			entry.button(WidgetIds.OPEN, "↗", Messages.open, () -> browse(entry.text().getText().strip()));
		}
		return entry;
	}

	/** Web addresses only: a plan may come from anybody. */
	private static void browse(String address) {
		try {
			var scheme = URI.create(address).getScheme();
			if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) {
				Program.launch(address);
			}
		} catch (IllegalArgumentException noAddress) {
			// nothing to open
		}
	}
}
