package org.cspworkbench.forms;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.cspworkbench.forms.internal.look.FlatButton;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A window with a form in it, worked as a user works it: by the widgets' names, with keys and clicks. */
final class Workbench implements AutoCloseable, FormSite {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain;
	private final Display display;
	private final Shell shell;
	private final List<EObject> opened = new ArrayList<>();
	private Map<String, String> terms = Map.of();
	private FigureSource figures = FigureSource.NONE;
	private boolean readOnly;
	private int lettersTyped;
	private Form form;

	Workbench() {
		this(1000, 900);
	}

	Workbench(int width, int height) {
		adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		domain = new AdapterFactoryEditingDomain(adapters, stack);
		display = Display.getDefault();
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
	}

	/** Puts the plan into a document, as a session does, and opens a form on one of its objects. */
	Form show(EObject object, FieldControl... ofThemes) {
		showLazily(object, ofThemes);
		form.buildAll();
		settle();
		return form;
	}

	/** As a user opens it: only what is seen is built at once. */
	Form showLazily(EObject object, FieldControl... ofThemes) {
		var root = EcoreUtil.getRootContainer(object);
		if (root.eResource() == null) {
			var resource = new ResourceImpl(URI.createURI("test:plan"));
			domain.getResourceSet().getResources().add(resource);
			resource.getContents().add(root);
		}
		closeForm();
		form = new Forms(List.of(ofThemes)).create(shell, object, this);
		shell.setText(name(object));
		shell.layout();
		shell.open();
		shell.forceActive();
		return form;
	}

	void closeForm() {
		if (form != null) {
			form.dispose();
			form = null;
		}
	}

	Form form() {
		return form;
	}

	Shell shell() {
		return shell;
	}

	BasicCommandStack stack() {
		return stack;
	}

	List<EObject> opened() {
		return opened;
	}

	void terms(Map<String, String> words) {
		terms = words;
	}

	void readOnly() {
		readOnly = true;
	}

	void figures(FigureSource source) {
		figures = source;
	}

	Control control(String id) {
		return WidgetIds.find(shell, id).orElseThrow(() -> new AssertionError("There is no widget called " + id + "."));
	}

	/** The window over the form that holds the widget, waited for: its form grows in slices, and the toolkit lists windows in no order of time. */
	Shell popupWith(String id) {
		until(() -> popup(id).isPresent());
		return popup(id).orElseThrow(() -> new AssertionError("No window over the form holds " + id + "."));
	}

	private Optional<Shell> popup(String id) {
		return Stream.of(shell.getShells()).filter(popup -> WidgetIds.find(popup, id).isPresent()).findFirst();
	}

	<C extends Control> C control(Class<C> type, String id) {
		return type.cast(control(id));
	}

	Text text(String id) {
		return control(Text.class, id);
	}

	/** As the keyboard does: what is there goes, the new words come one letter after the other. */
	void type(String id, String words) {
		var text = text(id);
		text.forceFocus();
		text.selectAll();
		text.insert("");
		for (var letter : words.split("")) {
			text.insert(letter);
		}
		settle();
	}

	/** Goes to another field, so that the visit of this one is over. */
	void leave(String id) {
		control(id).notifyListeners(SWT.FocusOut, new Event());
		settle();
	}

	void choose(String id, String label) {
		var combo = control(Combo.class, id);
		combo.select(combo.indexOf(label));
		combo.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	void click(String id) {
		switch (control(id)) {
			case FlatButton button -> button.click();
			case Button box when (box.getStyle() & SWT.CHECK) != 0 -> {
				box.setSelection(!box.getSelection());
				box.notifyListeners(SWT.Selection, new Event());
			}
			case Control other -> other.notifyListeners(SWT.Selection, new Event());
		}
		settle();
	}

	void press(Control control, int key, int modifiers) {
		var event = new Event();
		event.keyCode = key;
		event.character = key < 0x10000 ? (char) key : 0;
		event.stateMask = modifiers;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	void undo() {
		stack.undo();
		settle();
	}

	String undoLabel() {
		return stack.getUndoCommand() == null ? "" : stack.getUndoCommand().getLabel();
	}

	/** Until nothing is waiting any more. */
	void settle() {
		while (display.readAndDispatch()) {
			// until all is done
		}
	}

	/** Waits for what comes by a timer, such as the checks. */
	boolean until(BooleanSupplier condition) {
		return until(condition, PATIENCE);
	}

	/** For what is to begin after something that may still come has come. */
	void rest() {
		until(() -> false, Duration.ofMillis(1200));
	}

	private boolean until(BooleanSupplier condition, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		return condition.getAsBoolean();
	}

	@Override
	public EditingDomain editingDomain() {
		return domain;
	}

	@Override
	public Optional<String> term(EObject owner, EStructuralFeature feature) {
		return Optional.ofNullable(terms.get(WidgetIds.of(owner, feature)));
	}

	@Override
	public boolean readOnly(EObject object) {
		return readOnly || FormSite.super.readOnly(object);
	}

	@Override
	public FigureSource figures() {
		return figures;
	}

	@Override
	public void open(EObject object) {
		opened.add(object);
	}

	@Override
	public void typed() {
		lettersTyped++;
	}

	int lettersTyped() {
		return lettersTyped;
	}

	@Override
	public YearMonth today() {
		return YearMonth.of(2020, 2);
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
		adapters.dispose();
	}
}
