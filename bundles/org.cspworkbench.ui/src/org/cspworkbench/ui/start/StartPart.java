package org.cspworkbench.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.Soon;
import org.cspworkbench.ui.Styled;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Where a day begins: the plans that were worked on last, and the ways to begin one. */
public class StartPart {

	private static final int VERB = 240;
	private static final int RECENT = 8;
	/** Titles wrap rather than ask for more. */
	private static final int NARROW = 240;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

	private final PlanLibrary.Listener listener = this::changed;
	private List<PlanEntry> shown = List.of();

	@Inject
	private PlanLibrary library;

	@Inject
	private EditorOpener opener;

	@Inject
	private ECommandService commands;

	@Inject
	private EHandlerService handlers;

	private ScrolledComposite scroll;
	private Composite page;
	private Composite recent;
	private Button first;

	@PostConstruct
	void create(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(32, 24).spacing(48, 16).applyTo(page);
		var title = heading(page, UiMessages.text("start.heading"), 1.6);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		begin(column(page));
		var right = column(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(right);
		heading(right, UiMessages.text("start.recent"), 1.15);
		recent = new Composite(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(recent);
		library.addListener(listener);
		parent.addListener(SWT.Show, event -> showRecent());
		new Soon(page, this::showRecent).please();
	}

	/** Behind other tabs it waits until it is seen again. */
	private void changed() {
		if (recent != null && !recent.isDisposed() && recent.isVisible()) {
			showRecent();
		}
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(column);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
		return column;
	}

	private void begin(Composite column) {
		heading(column, UiMessages.text("start.begin"), 1.15);
		first = verb(column, "start.next", "org.cspworkbench.command.nextPlan");
		verb(column, "start.new", "org.cspworkbench.command.newPlan");
		verb(column, "start.sample", "org.cspworkbench.command.openSample");
		verb(column, "start.import", "org.cspworkbench.command.importPlan");
	}

	private Button verb(Composite parent, String id, String command) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		GridDataFactory.fillDefaults().hint(Math.max(VERB, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> handlers.executeHandler(commands.createCommand(command)));
		var told = Styled.as(new Label(parent, SWT.WRAP), "quiet");
		told.setText(UiMessages.text(id + ".told"));
		GridDataFactory.fillDefaults().hint(VERB, SWT.DEFAULT).applyTo(told);
		return button;
	}

	private static Label heading(Composite parent, String words, double size) {
		var label = Styled.as(new Label(parent, SWT.NONE), "heading");
		label.setText(words);
		var data = JFaceResources.getDialogFontDescriptor().getFontData()[0];
		var font = FontDescriptor.createFrom(data).setHeight((int) Math.round(data.getHeight() * size)).setStyle(SWT.BOLD).createFont(parent.getDisplay());
		label.setFont(font);
		label.addDisposeListener(event -> font.dispose());
		return label;
	}

	private void showRecent() {
		if (recent == null || recent.isDisposed()) {
			return;
		}
		var plans = recentPlans();
		if (plans.equals(shown)) {
			return;
		}
		shown = plans;
		for (var old : recent.getChildren()) {
			old.dispose();
		}
		for (var entry : plans) {
			show(entry);
		}
		page.layout(true, true);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private List<PlanEntry> recentPlans() {
		try {
			return library.plans().stream().sorted(Comparator.comparing((PlanEntry entry) -> entry.latest().authorship().time()).reversed()).limit(RECENT).toList();
		} catch (Refusal refusal) {
			Problems.show(recent.getShell(), refusal);
			return List.of();
		}
	}

	private void show(PlanEntry entry) {
		var link = WidgetIds.tag(new Link(recent, SWT.WRAP), "start.recent." + entry.id());
		var title = LabelText.of(UiMessages.text("navigator.plan", entry.summary().years(), entry.summary().title()));
		link.setText("<a>" + title.replace("<", "‹") + "</a>");
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> opener.open(entry.id()));
		var told = Styled.as(new Label(recent, SWT.WRAP), "quiet");
		told.setText(LabelText.of(UiMessages.text("start.saved", entry.summary().partnership(), TIME.format(entry.latest().authorship().time().atZone(ZoneId.systemDefault())))));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(told);
		var gap = new Label(recent, SWT.NONE);
		GridDataFactory.swtDefaults().hint(SWT.DEFAULT, 4).applyTo(gap);
	}

	/** In a turn of its own: the first field of a window to have the keyboard takes its time. */
	@Focus
	void focus() {
		new Soon(first, this::takeFocus).please();
	}

	private void takeFocus() {
		if (first.isVisible()) {
			first.setFocus();
		}
	}

	@PreDestroy
	void leave() {
		library.removeListener(listener);
	}
}
