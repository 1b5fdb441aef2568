package org.cspworkbench.ui.preview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pages of a report as they would be printed now, drawn anew in the background while one types. */
public class PreviewPart implements PreviewWork.Reader {

	private static final String LAYOUT = "layout";
	private static final String USUAL_LAYOUT = "assessment";
	/** After so many milliseconds without a change. */
	private static final int PAUSE = 800;
	private static final double STEP = 1.25;
	/** In one row, below the choice of the layout. */
	private static final int BUTTONS = 6;

	private final PlanSession.Listener listener = changed -> refreshSoon();
	private final Runnable refresh = this::refresh;

	@Inject
	private MPart part;

	@Inject
	private Publisher publisher;

	private Display display;
	private Layouts layouts;
	private List<Layout> offered = List.of();
	private PreviewWork work;
	private PlanSession session;
	private Combo layout;
	private Label pageLabel;
	private Label state;
	private Button previous;
	private Button next;
	private PageView view;
	private int page = 1;
	private int pages;
	private double zoom = 1;
	private boolean stale = true;
	private List<String> wanted = List.of();

	@PostConstruct
	void create(Composite parent, GlobalOptions start) {
		display = parent.getDisplay();
		layouts = Layouts.in(start.data());
		work = new PreviewWork(publisher, this);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar(parent);
		view = new PageView(parent, id("page"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
		view.control().addListener(SWT.Resize, event -> drawPage());
		view.canvas().addListener(SWT.Paint, event -> refreshWhenStale());
		state = WidgetIds.tag(new Label(parent, SWT.WRAP), id("state"));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(state);
		say(session == null ? UiMessages.text("preview.none") : "");
		refreshSoon();
	}

	private String id(String name) {
		return (part.getElementId().equals(Ids.LAYOUT_PREVIEW) ? "layoutPreview." : "preview.") + name;
	}

	private void bar(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(BUTTONS).margins(4, 3).spacing(4, 3).applyTo(bar);
		layout = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY), id("layout"));
		layout.setToolTipText(UiMessages.text("preview.layout"));
		GridDataFactory.fillDefaults().grab(true, false).span(BUTTONS, 1).applyTo(layout);
		layout.addListener(SWT.Selection, event -> chooseLayout(offered.get(layout.getSelectionIndex())));
		offer();
		previous = button(bar, "previous", "‹", () -> show(page - 1));
		pageLabel = WidgetIds.tag(new Label(bar, SWT.CENTER), id("number"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(90, SWT.DEFAULT).applyTo(pageLabel);
		next = button(bar, "next", "›", () -> show(page + 1));
		button(bar, "smaller", "−", () -> zoom(zoom / STEP));
		button(bar, "larger", "+", () -> zoom(zoom * STEP));
		button(bar, "fit", UiMessages.text("preview.fit"), () -> zoom(1));
		number();
	}

	private Button button(Composite bar, String name, String words, Runnable deed) {
		var button = WidgetIds.tag(new Button(bar, SWT.PUSH), id(name));
		button.setText(words);
		button.setToolTipText(UiMessages.text("preview." + name + ".tip"));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	/** The layouts that there are now, with the one that this part showed last. */
	private void offer() {
		offered = layouts.all();
		layout.setItems(offered.stream().map(Layout::title).toArray(String[]::new));
		var chosen = part.getPersistedState().getOrDefault(LAYOUT, USUAL_LAYOUT);
		for (var i = 0; i < offered.size(); i++) {
			if (offered.get(i).id().equals(chosen)) {
				layout.select(i);
			}
		}
		if (layout.getSelectionIndex() < 0) {
			layout.select(0);
		}
	}

	private void chooseLayout(Layout chosen) {
		part.getPersistedState().put(LAYOUT, chosen.id());
		page = 1;
		refreshSoon();
	}

	/** In the layout perspective the list of layouts says what to show. */
	@Inject
	void showLayout(@Optional Layout chosen) {
		if (chosen == null || !part.getElementId().equals(Ids.LAYOUT_PREVIEW)) {
			return;
		}
		part.getPersistedState().put(LAYOUT, chosen.id());
		if (layout != null && !layout.isDisposed()) {
			offer();
			chooseLayout(chosen);
		}
	}

	@Inject
	void follow(@Optional PlanSession current) {
		if (session == current) {
			return;
		}
		if (session != null) {
			session.removeListener(listener);
		}
		session = current;
		page = 1;
		if (session != null) {
			session.addListener(listener);
		}
		refreshSoon();
	}

	/** Goes to the section that is being edited. */
	@Inject
	void edited(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
		if (active == null || work == null || session == null || !Ids.EDITOR.equals(active.getElementId())) {
			return;
		}
		wanted = headings(session.element(active.getPersistedState().get(Ids.EDITOR_ELEMENT)));
		goToWanted();
	}

	/** What the headings over an element may say, the nearest first. */
	private static List<String> headings(EObject element) {
		return Stream.iterate(element, Objects::nonNull, EObject::eContainer).flatMap(PreviewPart::headingsOf)
				.filter(title -> title != null && !title.isBlank()).toList();
	}

	private static Stream<String> headingsOf(EObject element) {
		return switch (element) {
		case Section section -> Stream.of(section.getTitle());
		case Part part -> Stream.of(part.getTitle());
		case Priority priority -> Stream.of(priority.getTitle(), priority.getShortTitle());
		default -> Stream.empty();
		};
	}

	private void goToWanted() {
		if (!wanted.isEmpty()) {
			work.find(wanted, found -> later(() -> show(found)));
		}
	}

	private void refreshSoon() {
		stale = true;
		if (display != null && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!display.isDisposed()) {
					display.timerExec(PAUSE, refresh);
				}
			});
		}
	}

	/** A part that nobody sees renders nothing; it makes up for that once it is painted. */
	private void refreshWhenStale() {
		if (stale) {
			refreshSoon();
		}
	}

	private void refresh() {
		if (view == null || view.canvas().isDisposed() || !view.canvas().isVisible() || !stale) {
			return;
		}
		stale = false;
		if (session == null) {
			say(UiMessages.text("preview.none"));
			return;
		}
		say(UiMessages.text("preview.busy"));
		work.render(new Publication(PlanSnapshot.of(session.plan()), offered.get(layout.getSelectionIndex()), Format.PDF, Map.of()));
	}

	@Override
	public void rendered(int count) {
		later(() -> {
			pages = count;
			say("");
			show(Math.clamp(page, 1, Math.max(1, pages)));
			goToWanted();
			wanted = List.of();
		});
	}

	@Override
	public void refused(String sentence) {
		later(() -> say(sentence));
	}

	private void later(Runnable deed) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!view.canvas().isDisposed()) {
					deed.run();
				}
			});
		}
	}

	private void show(int number) {
		if (number < 1 || number > pages) {
			return;
		}
		if (number != page) {
			view.toTop();
		}
		page = number;
		number();
		drawPage();
	}

	private void zoom(double factor) {
		zoom = Math.clamp(factor, 0.5, 4);
		drawPage();
	}

	private void drawPage() {
		if (pages > 0) {
			var number = page;
			work.page(number, view.pixels(view.room() * zoom), image -> later(() -> {
				if (number == page) {
					view.show(image);
				}
			}));
		}
	}

	private void number() {
		pageLabel.setText(pages == 0 ? "" : UiMessages.text("preview.number", page, pages));
		previous.setEnabled(page > 1);
		next.setEnabled(page < pages);
	}

	private void say(String sentence) {
		state.setText(sentence);
		((GridData) state.getLayoutData()).exclude = sentence.isEmpty();
		state.setVisible(!sentence.isEmpty());
		state.getParent().layout();
	}

	@Focus
	void focus() {
		layout.setFocus();
		refreshWhenStale();
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
		if (work != null) {
			work.close();
		}
	}
}
