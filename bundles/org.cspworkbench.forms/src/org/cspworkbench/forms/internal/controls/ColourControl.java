package org.cspworkbench.forms.internal.controls;

import java.util.Optional;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.entry.TextEntry;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.text.ValueText;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;

/** A colour by its number, with a patch of it that opens the colour dialogue. */
public final class ColourControl implements FieldControl {

	private static final int PATCH = 16;

	@Override
	public int bid(FormField field) {
		return field.holds(String.class) && field.asksFor("colour") ? HINT : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var entry = new TextEntry(parent, field, new ColourText(), SWT.SINGLE);
		var patch = new Canvas(entry.room(), SWT.NO_FOCUS);
		var data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = PATCH + 6;
		data.heightHint = PATCH + 2;
		patch.setLayoutData(data);
		patch.addListener(SWT.Paint, event -> hue(field).ifPresent(hue -> {
			event.gc.setAntialias(SWT.ON);
			event.gc.setBackground(Palette.color(hue));
			event.gc.fillRoundRectangle(4, 1, PATCH, PATCH, 4, 4);
		}));
		entry.button(WidgetIds.CHOOSE, "…", Messages.colour, () -> choose(entry));
		entry.text().addListener(SWT.Modify, event -> patch.redraw());
		return entry;
	}

	private static void choose(TextEntry entry) {
		var dialog = new ColorDialog(entry.text().getShell());
		hue(entry.field()).ifPresent(hue -> dialog.setRGB(new RGB(hue.red(), hue.green(), hue.blue())));
		var chosen = dialog.open();
		if (chosen != null) {
			entry.field().change(new Hue(chosen.red, chosen.green, chosen.blue).write());
		}
	}

	private static Optional<Hue> hue(FormField field) {
		return field.value() instanceof String text ? Hue.read(text) : Optional.empty();
	}

	private static final class ColourText implements ValueText {

		@Override
		public String write(Object value) {
			return value.toString();
		}

		@Override
		public Reading<Object> read(EObject owner, String typed) {
			return Hue.read(typed).<Reading<Object>>map(hue -> Reading.of(hue.write()))
					.orElseGet(() -> Reading.unreadable(NLS.bind(Messages.colour_unreadable, typed.strip())));
		}
	}
}
