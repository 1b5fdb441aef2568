package org.cspworkbench.forms.internal.form;

import java.util.List;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldDiagnostic.Severity;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Shapes;
import org.cspworkbench.forms.internal.look.StatusLook.Shape;
import org.cspworkbench.forms.internal.look.Styles;
import org.cspworkbench.forms.values.Hue;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** What is wrong with a field, in words under it, with its mends as links. It takes no room while nothing is wrong. */
final class ProblemLine {

	private static final int MOST = 3;
	private static final int MARK = 10;

	private final Composite parent;
	private final FormField field;
	private List<FieldDiagnostic> shown = List.of();
	private Composite lines;

	ProblemLine(Composite parent, FormField field) {
		this.parent = parent;
		this.field = field;
	}

	/** Whether the room that is needed has changed. */
	boolean show(List<FieldDiagnostic> diagnostics) {
		if (shown.equals(diagnostics)) {
			return false;
		}
		shown = diagnostics;
		if (lines != null) {
			lines.dispose();
			lines = null;
		}
		if (!diagnostics.isEmpty()) {
			build();
			lines.requestLayout();
		}
		parent.requestLayout();
		return true;
	}

	private void build() {
		lines = WidgetIds.tag(new Composite(parent, SWT.NONE), field.part(WidgetIds.PROBLEM));
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		lines.setLayout(layout);
		lines.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		shown.stream().limit(MOST).forEach(this::line);
		if (shown.size() > MOST) {
			mark(shown.get(MOST).severity());
			sentence(NLS.bind(Messages.problem_more, shown.size() - MOST), null);
		}
	}

	private void line(FieldDiagnostic diagnostic) {
		mark(diagnostic.severity());
		var words = new StringBuilder(escape(diagnostic.sentence()));
		for (int i = 0; i < diagnostic.fixes().size(); i++) {
			words.append(i == 0 ? "  " : " · ").append("<a href=\"").append(i).append("\">").append(escape(diagnostic.fixes().get(i).label())).append("</a>");
		}
		sentence(words.toString(), diagnostic);
	}

	private void mark(Severity severity) {
		var mark = new Canvas(lines, SWT.NONE);
		var data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = MARK + 4;
		data.heightHint = MARK + 4;
		mark.setLayoutData(data);
		AccessibleName.give(mark, word(severity), "");
		mark.addListener(SWT.Paint, event -> {
			var paper = Palette.of(mark).paper();
			event.gc.setBackground(Palette.color(paper));
			event.gc.fillRectangle(mark.getClientArea());
			Shapes.draw(event.gc, shape(severity), Palette.color(hue(severity).readableOn(paper)), 1, 2, MARK);
		});
	}

	private void sentence(String words, FieldDiagnostic diagnostic) {
		var link = Styles.style(new Link(lines, SWT.WRAP), Styles.PROBLEM);
		link.setText(words);
		link.setForeground(Palette.of(lines).problem());
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		link.setLayoutData(data);
		if (diagnostic != null) {
			link.addListener(SWT.Selection, (Event event) -> mend(diagnostic, event.text));
		}
	}

	private void mend(FieldDiagnostic diagnostic, String index) {
		diagnostic.fixes().get(Integer.parseInt(index)).mend().accept(field.site().editingDomain());
	}

	private static Shape shape(Severity severity) {
		return switch (severity) {
			case ERROR -> Shape.DISC;
			case WARNING -> Shape.TRIANGLE;
			case INFO -> Shape.SQUARE;
		};
	}

	private static Hue hue(Severity severity) {
		return switch (severity) {
			case ERROR -> new Hue(0xb3, 0x1d, 0x1d);
			case WARNING -> new Hue(0xb4, 0x53, 0x09);
			case INFO -> new Hue(0x1d, 0x5f, 0xb4);
		};
	}

	private static String word(Severity severity) {
		return switch (severity) {
			case ERROR -> Messages.severity_error;
			case WARNING -> Messages.severity_warning;
			case INFO -> Messages.severity_info;
		};
	}

	private static String escape(String text) {
		return LabelText.of(text).replace("<", "‹").replace(">", "›");
	}
}
