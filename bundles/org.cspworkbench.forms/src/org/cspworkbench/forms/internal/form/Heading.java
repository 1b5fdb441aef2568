package org.cspworkbench.forms.internal.form;

import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.internal.look.Fonts;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A heading with a hair line below it and room for buttons at its right. */
public final class Heading {

	private final Composite bar;
	private final Label words;

	/** The heading of a field. */
	public static Heading ofField(Composite parent, String text) {
		return new Heading(parent, text, 1.06, true);
	}

	/** The heading of several fields. */
	public static Heading ofGroup(Composite parent, String text) {
		return new Heading(parent, text, 1.28, false);
	}

	private Heading(Composite parent, String text, double scale, boolean ruled) {
		bar = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = ruled ? 0 : 6;
		layout.marginBottom = ruled ? 3 : 0;
		layout.horizontalSpacing = 4;
		bar.setLayout(layout);
		words = Styles.style(new Label(bar, SWT.NONE), Styles.HEADING);
		words.setFont(Fonts.bold(words, scale));
		words.setText(LabelText.of(text));
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		if (ruled) {
			bar.addListener(SWT.Paint, event -> {
				event.gc.setForeground(Palette.of(bar).line());
				event.gc.drawLine(0, bar.getSize().y - 1, bar.getSize().x, bar.getSize().y - 1);
			});
		}
	}

	public Composite bar() {
		return bar;
	}

	public Label words() {
		return words;
	}

	/** Room for one more widget at the right. */
	public Composite room() {
		((GridLayout) bar.getLayout()).numColumns++;
		return bar;
	}

	public void setText(String text) {
		if (!words.getText().equals(LabelText.of(text))) {
			words.setText(LabelText.of(text));
			bar.layout(true);
		}
	}
}
