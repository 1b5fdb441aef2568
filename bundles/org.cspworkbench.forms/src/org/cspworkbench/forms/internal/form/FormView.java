package org.cspworkbench.forms.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.Form;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.Fonts;
import org.cspworkbench.forms.internal.look.Styles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

/** A form on a page that scrolls. What is seen is built at once, the rest while nothing else is to do. */
public final class FormView implements Form {

	private static final int CHECK_AFTER = 250;
	private static final int AHEAD = 60;
	private static final int BREATH = 15;
	private static final long MOST_AT_ONCE = TimeUnit.MILLISECONDS.toNanos(30);

	private final FormSite site;
	private final EObject object;
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Label title;
	private final FieldsPanel panel;
	private final LiveChecks checks;
	private final List<Consumer<List<FieldDiagnostic>>> listeners = new ArrayList<>();
	private final Runnable check = this::check;
	private final Runnable visible = this::buildVisible;
	private Control lastFocus;
	private List<FieldDiagnostic> own = List.of();
	private List<FieldDiagnostic> reported = List.of();
	private List<FieldDiagnostic> findings = List.of();

	public FormView(Composite parent, Forms forms, EObject object, FormSite site) {
		this.site = site;
		this.object = object;
		this.checks = new LiveChecks(site);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(24);
		page = Styles.style(new Composite(scroller, SWT.NONE), Styles.PAGE);
		page.setBackgroundMode(SWT.INHERIT_NONE);
		page.setLayout(new Stacked(18, 14, 14));
		var head = new Composite(page, SWT.NONE);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		site.image(object).ifPresent(icon -> {
			layout.numColumns = 2;
			new Label(head, SWT.NONE).setImage(icon);
		});
		title = WidgetIds.tag(Styles.style(new Label(head, SWT.WRAP), Styles.TITLE), "form." + WidgetIds.TITLE);
		title.setFont(Fonts.bold(title, 1.5));
		title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		panel = new FieldsPanel(page, forms, site, object, this::report);
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
		page.addListener(SWT.Resize, event -> buildVisible());
		scroller.getVerticalBar().addListener(SWT.Selection, event -> buildVisible());
		rememberFocus();
		showTitle();
		new ModelWatch(page, this::modelChanged).start(object, site.editingDomain());
		scroller.getDisplay().asyncExec(this::buildNext);
		checkSoon();
	}

	@Override
	public Control control() {
		return scroller;
	}

	@Override
	public EObject object() {
		return object;
	}

	@Override
	public void focus() {
		if (lastFocus != null && !lastFocus.isDisposed() && lastFocus.setFocus()) {
			return;
		}
		panel.focus();
	}

	@Override
	public boolean reveal(EObject target, Optional<EStructuralFeature> feature) {
		boolean shown = panel.reveal(target, feature);
		fit();
		return shown || target == object && feature.isEmpty();
	}

	@Override
	public List<FieldDiagnostic> diagnostics() {
		return Stream.concat(panel.inputProblems(), own.stream()).toList();
	}

	@Override
	public void onDiagnostics(Consumer<List<FieldDiagnostic>> listener) {
		listeners.add(listener);
	}

	@Override
	public void showFindings(List<FieldDiagnostic> toShow) {
		findings = List.copyOf(toShow);
		showDiagnostics();
	}

	@Override
	public void buildAll() {
		var built = panel.sections().stream().filter(section -> !section.isBuilt()).<Control>map(Section::body).toList();
		panel.buildAll();
		place(built);
	}

	@Override
	public void dispose() {
		scroller.dispose();
	}

	/** The field that has the keyboard gets it back when somebody comes back to the form. */
	private void rememberFocus() {
		Listener remember = event -> {
			if (event.widget instanceof Control control && isInside(control)) {
				lastFocus = control;
			}
		};
		scroller.getDisplay().addFilter(SWT.FocusIn, remember);
		scroller.addListener(SWT.Dispose, event -> scroller.getDisplay().removeFilter(SWT.FocusIn, remember));
	}

	private boolean isInside(Control control) {
		Control each = control;
		while (each != null && each != scroller) {
			each = each.getParent();
		}
		return each == scroller;
	}

	private void modelChanged() {
		showTitle();
		panel.refresh();
		report();
		checkSoon();
	}

	private void showTitle() {
		var name = LabelText.of(site.name(object));
		if (!title.getText().equals(name)) {
			title.setText(name);
			title.requestLayout();
		}
	}

	private void checkSoon() {
		scroller.getDisplay().timerExec(CHECK_AFTER, check);
	}

	private void check() {
		if (!scroller.isDisposed()) {
			own = checks.check(object);
			showDiagnostics();
			report();
		}
	}

	private void showDiagnostics() {
		panel.show(Stream.concat(own.stream(), findings.stream()).toList());
		fit();
	}

	private void report() {
		var now = diagnostics();
		if (!now.equals(reported)) {
			reported = now;
			listeners.forEach(listener -> listener.accept(now));
		}
	}

	/** The page is as wide as its scroller and as high as its fields need. */
	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			int height = page.computeSize(width, SWT.DEFAULT, false).y;
			if (scroller.getMinHeight() != height) {
				scroller.setMinHeight(height);
			}
			buildVisible();
		}
	}

	/** What takes long is left to the next turns, so that keys and the mouse are served in between. */
	private void buildVisible() {
		if (scroller.isDisposed()) {
			return;
		}
		int top = scroller.getOrigin().y;
		int bottom = top + scroller.getClientArea().height + AHEAD;
		var built = new ArrayList<Control>();
		var began = System.nanoTime();
		for (var section : panel.sections()) {
			int y = section.body().getLocation().y + panel.page().getLocation().y;
			if (!section.isBuilt() && y < bottom && y + section.body().getSize().y >= top && section.body().getSize().x > 0) {
				if (System.nanoTime() - began > MOST_AT_ONCE) {
					scroller.getDisplay().timerExec(1, visible);
					break;
				}
				panel.build(section);
				built.add(section.body());
			}
		}
		if (!built.isEmpty()) {
			place(built);
		}
	}

	/** One section, and then the others first. */
	private void buildNext() {
		if (scroller.isDisposed()) {
			return;
		}
		var next = panel.sections().stream().filter(section -> !section.isBuilt()).findFirst();
		next.ifPresent(section -> {
			if (scroller.getClientArea().width > 0) {
				panel.build(section);
				place(List.of(section.body()));
			}
			scroller.getDisplay().timerExec(BREATH, this::buildNext);
		});
	}

	/** What has been built now takes the room that it needs. */
	private void place(List<Control> built) {
		scroller.layout(built.toArray(Control[]::new), SWT.NONE);
		fit();
	}
}
