package org.cspworkbench.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.FieldChange;
import org.cspworkbench.core.compare.WordDifference;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.ui.Styled;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The fields of one change, before on the left and after on the right. What went is struck out, what came is underlined. */
final class SideBySide {

	private static final Hue WENT = new Hue(0xb4, 0x23, 0x18);
	private static final Hue CAME = new Hue(0x1f, 0x7a, 0x4d);

	private final StyledText before;
	private final StyledText after;

	SideBySide(Composite parent, String earlier, String later) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 4).applyTo(area);
		heading(area, earlier);
		heading(area, later);
		before = text(area, "comparison.before");
		after = text(area, "comparison.after");
	}

	private static void heading(Composite parent, String words) {
		var label = Styled.as(new Label(parent, SWT.WRAP), "heading");
		label.setText(LabelText.of(words));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	private static StyledText text(Composite parent, String id) {
		var text = WidgetIds.tag(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), id);
		text.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	void show(Change change) {
		fill(before, change, WordDifference.Kind.ADDED);
		fill(after, change, WordDifference.Kind.DROPPED);
	}

	/** One side leaves out what only the other one has. */
	private static void fill(StyledText text, Change change, WordDifference.Kind other) {
		var words = new StringBuilder();
		var styles = new ArrayList<StyleRange>();
		var fields = change == null ? List.<FieldChange>of() : change.fields();
		for (var field : fields) {
			var heading = new StyleRange(words.length(), field.field().length(), null, null, SWT.BOLD);
			styles.add(heading);
			words.append(field.field()).append('\n');
			for (var run : WordDifference.between(field.before(), field.after())) {
				if (run.kind() != other) {
					if (run.kind() != WordDifference.Kind.SAME) {
						styles.add(mark(text, words.length(), run));
					}
					words.append(run.text());
				}
			}
			words.append("\n\n");
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static StyleRange mark(StyledText text, int start, WordDifference.Run run) {
		var paper = hue(text.getBackground().getRGB());
		var went = run.kind() == WordDifference.Kind.DROPPED;
		var fill = (went ? WENT : CAME).over(paper, 0.18);
		var range = new StyleRange(start, run.text().length(), colour(hue(text.getForeground().getRGB()).readableOn(fill)), colour(fill));
		range.strikeout = went;
		range.underline = !went;
		return range;
	}

	private static Hue hue(RGB rgb) {
		return new Hue(rgb.red, rgb.green, rgb.blue);
	}

	private static Color colour(Hue hue) {
		return new Color(hue.red(), hue.green(), hue.blue());
	}
}
