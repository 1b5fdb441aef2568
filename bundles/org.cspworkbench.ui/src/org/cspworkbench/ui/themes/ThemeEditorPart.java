package org.cspworkbench.ui.themes;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.forms.Form;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** A theme jar in a tab: the same forms as for plans, and buttons to save it and to hand it on. */
public class ThemeEditorPart {

	private final BasicCommandStack commands = new BasicCommandStack();
	private final Deque<EObject> way = new ArrayDeque<>();

	@Inject
	private MPart part;

	@Inject
	private Forms forms;

	@Inject
	private FileChooser files;

	private ThemeJar jar;
	private Path file;
	private AdapterFactoryEditingDomain domain;
	private Composite page;
	private Form form;
	private Button back;
	private Button undo;
	private Button redo;

	@PostConstruct
	void create(Composite parent) {
		file = Path.of(part.getPersistedState().get(ThemeTabs.JAR));
		// Undo and save of the window mean a plan; here they mean this theme.
		part.getContext().set(PlanSession.class, null);
		try {
			jar = ThemeJar.read(file);
		} catch (Refusal refusal) {
			part.setLabel(UiMessages.text("editor.closed"));
			parent.setLayout(new FillLayout());
			new Label(parent, SWT.WRAP).setText(refusal.getMessage());
			return;
		}
		domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), commands, jar.theme().eResource() == null ? null
				: jar.theme().eResource().getResourceSet());
		commands.addCommandStackListener(event -> refresh());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createButtons(parent);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		way.push(jar.theme());
		show();
	}

	private void createButtons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 0).applyTo(bar);
		back = button(bar, "themeEditor.back", this::goBack);
		undo = button(bar, "themeEditor.undo", commands::undo);
		redo = button(bar, "themeEditor.redo", commands::redo);
		button(bar, "themeEditor.save", this::save);
		button(bar, "themeEditor.export", this::export);
	}

	private static Button button(Composite bar, String key, Runnable action) {
		var button = WidgetIds.tag(new Button(bar, SWT.PUSH), key);
		button.setText(UiMessages.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void open(EObject element) {
		way.push(element);
		show();
	}

	private void goBack() {
		way.pop();
		show();
	}

	private void show() {
		if (form != null) {
			form.dispose();
		}
		form = forms.create(page, way.peek(), new ThemeFormSite(domain, this::refresh, this::open));
		page.requestLayout();
		refresh();
	}

	private void refresh() {
		part.setLabel(UiMessages.text("themeEditor.label", jar.theme().getTitle()));
		part.setTooltip(file.toString());
		part.setDirty(commands.isSaveNeeded());
		back.setEnabled(way.size() > 1);
		undo.setEnabled(commands.canUndo());
		redo.setEnabled(commands.canRedo());
	}

	@Persist
	void save() {
		write(file);
	}

	/** Writes the theme as another jar, to be handed to a colleague. */
	private void export() {
		var question = FileQuestion.of(UiMessages.text("themeEditor.export"), "*.jar").named(file.getFileName().toString());
		files.toSave(page.getShell(), question).map(question::withEnding).ifPresent(this::write);
	}

	private void write(Path target) {
		try {
			jar.write(target);
			if (target.equals(file)) {
				commands.saveIsDone();
				refresh();
			}
		} catch (Refusal refusal) {
			Problems.show(page.getShell(), refusal);
		}
	}

	@Focus
	void focus() {
		if (form != null) {
			form.focus();
		}
	}
}
