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
import org.cspworkbench.forms.StyledOnce;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.Fonts;
import org.cspworkbench.forms.internal.look.Styles;
import org.cspworkbench.forms.internal.table.OverviewTable;
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

/** A form on a page that scrolls. What is seen is built first, the rest while nothing else is to do. */
public final class FormView implements Form {

	private static final int CHECK_AFTER = 250;
	private static final int BREATH = 5;
	private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(15);

	private final FormSite site;
	private final EObject object;
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Label title;
	private final Forms forms;
	private FieldsPanel panel;
	private OverviewTable overview;
	private final LiveChecks checks;
	private final List<Consumer<List<FieldDiagnostic>>> listeners = new ArrayList<>();
	private final Runnable check = this::check;
	private Control lastFocus;
	private boolean growing;
	private boolean hidden;
	private boolean waitsForFocus;
	private List<FieldDiagnostic> own = List.of();
	private List<FieldDiagnostic> reported = List.of();
	private List<FieldDiagnostic> findings = List.of();

	public FormView(Composite parent, Forms forms, EObject object, FormSite site) {
		this.site = site;
		this.object = object;
		this.forms = forms;
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
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
		Showing.follow(scroller, this::shown);
		rememberFocus();
		showTitle();
		new ModelWatch(page, this::modelChanged).start(object, site.editingDomain());
		growSoon();
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
		if (panel != null && panel.canFocus()) {
			panel.focus();
		} else {
			waitsForFocus = true;
			scroller.forceFocus();
		}
	}

	/** Unless the keyboard has gone elsewhere meanwhile. */
	private void takeFocus() {
		var now = scroller.getDisplay().getFocusControl();
		if (now == null || isAround(now) || isInside(now) && !isField(now)) {
			panel.focus();
		}
	}

	/** The form, or what it lies in: there the keyboard comes back to when a dialog has closed. */
	private boolean isAround(Control control) {
		Control each = scroller;
		while (each != null && each != control) {
			each = each.getParent();
		}
		return each == control;
	}

	/** Not the bare ground between the fields. */
	private static boolean isField(Control control) {
		return control.getClass() != Composite.class && control.getClass() != ScrolledComposite.class;
	}

	@Override
	public boolean reveal(EObject target, Optional<EStructuralFeature> feature) {
		boolean shown = fields().reveal(target, feature);
		fit();
		return shown || target == object && feature.isEmpty();
	}

	@Override
	public List<FieldDiagnostic> diagnostics() {
		return Stream.concat(panel == null ? Stream.of() : panel.inputProblems(), own.stream()).toList();
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
		var built = fields().sections().stream().filter(section -> !section.isBuilt()).<Control>map(Section::body).toList();
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
			if (event.widget instanceof Control control && isInside(control) && isField(control)) {
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
		if (hidden) {
			return;
		}
		showTitle();
		if (panel != null) {
			panel.refresh();
			showOverview();
		}
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
		if (!scroller.isDisposed() && !hidden) {
			own = checks.check(object);
			showDiagnostics();
			report();
		}
	}

	private void showDiagnostics() {
		if (panel == null) {
			return;
		}
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
			growSoon();
		}
	}

	private void growSoon() {
		if (!growing && !hidden && !scroller.isDisposed()) {
			growing = true;
			scroller.getDisplay().timerExec(BREATH, this::growABit);
		}
	}

	/** What takes long is done in slices, so that keys and the mouse are served in between. */
	private void growABit() {
		growing = false;
		if (scroller.isDisposed() || hidden || scroller.getClientArea().width == 0) {
			return;
		}
		StyledOnce.mark(page);
		var built = new ArrayList<Control>();
		var began = System.nanoTime();
		var next = next();
		while (next.isPresent() && System.nanoTime() - began < SLICE) {
			if (fields().grow(next.get())) {
				built.add(next.get().body());
			}
			next = next();
		}
		if (!built.isEmpty()) {
			place(built);
		}
		if (waitsForFocus && fields().canFocus()) {
			waitsForFocus = false;
			takeFocus();
		}
		if (next.isPresent()) {
			growSoon();
		}
	}

	/** What is seen comes before what has to be scrolled to. */
	private Optional<Section> next() {
		var open = fields().sections().stream().filter(section -> !section.isBuilt()).toList();
		return open.stream().filter(this::isSeen).findFirst().or(() -> open.stream().findFirst());
	}

	private boolean isSeen(Section section) {
		int y = section.body().getLocation().y + fields().page().getLocation().y;
		int top = scroller.getOrigin().y;
		return y < top + scroller.getClientArea().height && y + section.body().getSize().y >= top;
	}

	/** What has been built now takes the room that it needs. */
	private void place(List<Control> built) {
		scroller.layout(built.toArray(Control[]::new), SWT.NONE);
		fit();
	}

	/** It comes when there is something to tell, and stays up to date. */
	private void showOverview() {
		site.overview(object).ifPresent(now -> {
			if (overview == null) {
				overview = new OverviewTable(panel.page(), site, now);
				panel.insert(overview.room());
				place(List.of(overview.room()));
			} else {
				overview.show(now);
			}
		});
	}

	private FieldsPanel fields() {
		if (panel == null) {
			panel = new FieldsPanel(page, forms, site, object, this::report);
			panel.show(Stream.concat(own.stream(), findings.stream()).toList());
			showOverview();
			place(List.of(panel.page()));
		}
		return panel;
	}

	/** Behind another tab nothing is laid out or brought up to date; it is when the tab comes to the front. */
	private void shown(boolean now) {
		if (hidden == now) {
			hidden = !now;
			page.setLayoutDeferred(hidden);
			if (now) {
				fit();
				growSoon();
				modelChanged();
			}
		}
	}
}
