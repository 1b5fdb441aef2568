package org.cspworkbench.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.osgi.framework.Bundle;

/** The real application, started on a thread of its own and driven as a user would, by the ids of its widgets. */
final class RunningWorkbench implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(1);
	private static final String WIDGET_ID = "org.cspworkbench.widget.id";

	private final AtomicReference<Throwable> failure = new AtomicReference<>();
	private final Thread ui;

	private RunningWorkbench(Path data, List<String> words) {
		ui = new Thread(() -> run(data, words), "ui");
		ui.start();
	}

	/** As on the first day: whatever window an earlier test has left is forgotten. */
	static RunningWorkbench start(Path data) {
		return started(new RunningWorkbench(data, List.of("-clearPersistedState")));
	}

	/** As on any other day: with the window as it was left. */
	static RunningWorkbench startAgain(Path data) {
		return started(new RunningWorkbench(data, List.of()));
	}

	private static RunningWorkbench started(RunningWorkbench workbench) {
		workbench.await("the window", () -> workbench.display().map(display -> workbench.sync(() -> Arrays.stream(display.getShells()).anyMatch(Shell::isVisible))).orElse(false));
		return workbench;
	}

	/** The platform gives those who listen to events of the window the display of the first workbench of a run: each shall have its own. */
	private static void forgetEarlierDisplays() {
		try {
			var suppliers = Platform.getBundle("org.eclipse.e4.core.di").loadClass("org.eclipse.e4.core.internal.di.osgi.ProviderHelper").getDeclaredField("extendedSuppliers");
			suppliers.setAccessible(true);
			((Map<?, ?>) suppliers.get(null)).clear();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private void run(Path data, List<String> words) {
		forgetEarlierDisplays();
		try {
			new E4Application().start(new Context(data, words));
		} catch (Throwable e) {
			failure.set(e);
		}
	}

	Optional<Display> display() {
		if (failure.get() != null) {
			throw new AssertionError("The workbench did not start", failure.get());
		}
		return Optional.ofNullable(Display.findDisplay(ui));
	}

	<T> T sync(Supplier<T> question) {
		var answer = new AtomicReference<T>();
		display().orElseThrow().syncExec(() -> answer.set(question.get()));
		return answer.get();
	}

	void sync(Runnable deed) {
		display().orElseThrow().syncExec(deed);
	}

	void await(String what, Supplier<Boolean> condition) {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.get()) {
			if (Thread.currentThread() == ui) {
				throw new AssertionError("The window's own thread cannot wait for " + what);
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain for " + what);
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** The first shown widget with the id, waited for. */
	<C extends Control> C control(String id, Class<C> type) {
		var found = new AtomicReference<Control>();
		await("the widget " + id, () -> {
			found.set(sync(() -> shown().filter(control -> id.equals(control.getData(WIDGET_ID))).findFirst().orElse(null)));
			return found.get() != null;
		});
		return type.cast(found.get());
	}

	/** To be asked in the UI thread. */
	Stream<Control> everythingShown() {
		return shown();
	}

	private Stream<Control> shown() {
		return Arrays.stream(display().orElseThrow().getShells()).filter(Shell::isVisible).flatMap(RunningWorkbench::inside).filter(Control::isVisible);
	}

	private static Stream<Control> inside(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(RunningWorkbench::inside)) : Stream.of(control);
	}

	/** Waits until a tool item with that text can be pressed, and presses it. */
	void press(String text) {
		var item = new AtomicReference<ToolItem>();
		await("the button " + text, () -> {
			item.set(sync(() -> shown().filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
					.filter(candidate -> candidate.getText().startsWith(text) && candidate.isEnabled()).findFirst().orElse(null)));
			return item.get() != null;
		});
		sync(() -> item.get().notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses a button. What it opens may be a dialog that waits. */
	void click(String id) {
		var control = control(id, Control.class);
		await("the button " + id + " to be ready", () -> sync(control::isEnabled));
		display().orElseThrow().asyncExec(() -> control.notifyListeners(SWT.Selection, new Event()));
	}

	boolean shows(String id) {
		return sync(() -> shown().anyMatch(control -> id.equals(control.getData(WIDGET_ID))));
	}

	/** Chooses a command from the menu, by its id, as soon as it is on offer. */
	void command(String id) {
		await("the command " + id, () -> sync(() -> context().get(EHandlerService.class).canExecute(command(context(), id))));
		display().orElseThrow().asyncExec(() -> context().get(EHandlerService.class).executeHandler(command(context(), id)));
	}

	private static ParameterizedCommand command(IEclipseContext context, String id) {
		return context.get(ECommandService.class).createCommand("org.cspworkbench.command." + id);
	}

	/** The titles of the tabs among the editors. */
	List<String> tabs() {
		return model(application -> ((MPartStack) application.getContext().get(EModelService.class).find("org.cspworkbench.stack.editors", application)).getChildren().stream()
				.filter(MUIElement::isToBeRendered).map(part -> ((MPart) part).getLabel()).toList());
	}

	/** Opens a plan from the navigator by the years that it bears. */
	void openPlan(String years) {
		var tree = control("navigator.tree", Tree.class);
		await("a plan of " + years + " in the navigator", () -> sync(() -> plan(tree, years).isPresent()));
		sync(() -> open(tree, plan(tree, years).orElseThrow()));
		await("the plan of " + years, () -> shows("Plan.title") && sync(() -> worksOnPlanOf(years) && plan(tree, years).orElseThrow().getExpanded()));
	}

	static Optional<TreeItem> plan(Tree tree, String years) {
		return Arrays.stream(tree.getItems()).flatMap(partnership -> Arrays.stream(partnership.getItems())).filter(item -> item.getText().startsWith(years)).findFirst();
	}

	private boolean worksOnPlanOf(String years) {
		var session = context().get(PlanSession.class);
		return session != null && session.plan().getYears().startsWith(years);
	}

	private static void open(Tree tree, TreeItem item) {
		tree.setSelection(item);
		var doubleClick = new Event();
		doubleClick.item = item;
		tree.notifyListeners(SWT.DefaultSelection, doubleClick);
		tree.notifyListeners(SWT.MouseDoubleClick, doubleClick);
	}

	/** The application model, as the running workbench holds it. */
	<T> T model(Function<MApplication, T> question) {
		return sync(() -> question.apply(context().get(MApplication.class)));
	}

	/** The services of the window; on its own thread only. */
	IEclipseContext context() {
		return ((MWindow) window().getData(AbstractPartRenderer.OWNING_ME)).getContext();
	}

	/** The buttons that are shown; on the thread of the window only. */
	Stream<Button> buttons() {
		return shown().filter(Button.class::isInstance).map(Button.class::cast);
	}

	Shell window() {
		return Arrays.stream(display().orElseThrow().getShells()).filter(shell -> shell.isVisible() && shell.getParent() == null).findFirst().orElseThrow();
	}

	/** Lets everything that is waiting happen, timers of half a second too. */
	void settle() {
		for (int i = 0; i < 50; i++) {
			pause();
			sync(() -> {
			});
		}
	}

	/** Puts the keyboard into the field, types over all that it holds, and leaves it. */
	void type(String id, String words) {
		var text = control(id, Text.class);
		sync(() -> {
			text.setFocus();
			text.selectAll();
			text.insert(words);
			text.traverse(SWT.TRAVERSE_TAB_NEXT);
		});
	}

	/** Fails when something has put a dialog up that nobody asked for, such as the report of an internal error. */
	void expectNoDialog() {
		var titles = sync(() -> shown().filter(control -> control instanceof Shell shell && shell.getParent() instanceof Shell).map(shell -> ((Shell) shell).getText()).filter(title -> !title.isBlank()).toList());
		if (!titles.isEmpty()) {
			throw new AssertionError("Nobody asked for these dialogs: " + titles);
		}
	}

	/** Closes the window as its user does, who has nothing unsaved. */
	void leave() {
		display().orElseThrow().asyncExec(() -> window().close());
		join();
	}

	@Override
	public void close() {
		display().ifPresent(display -> display.asyncExec(() -> {
			for (var shell : display.getShells()) {
				if (!shell.isDisposed()) {
					shell.dispose();
				}
			}
		}));
		join();
	}

	private void join() {
		try {
			ui.join(PATIENCE.toMillis());
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** What the launcher would give the application, with the properties of the real product. */
	private record Context(Path data, List<String> words) implements IApplicationContext {

		@Override
		public Map<Object, Object> getArguments() {
			return Map.of(APPLICATION_ARGS, Stream.concat(Stream.of("--data", data.toString()), words.stream()).toArray(String[]::new));
		}

		@Override
		public String getBrandingProperty(String key) {
			return product().getProperty(key);
		}

		private static IProduct product() {
			return Platform.getProduct();
		}

		@Override
		public void applicationRunning() {
		}

		@Override
		public String getBrandingApplication() {
			return product().getApplication();
		}

		@Override
		public String getBrandingName() {
			return product().getName();
		}

		@Override
		public String getBrandingDescription() {
			return product().getDescription();
		}

		@Override
		public String getBrandingId() {
			return product().getId();
		}

		@Override
		public Bundle getBrandingBundle() {
			return product().getDefiningBundle();
		}

		@Override
		public void setResult(Object result, IApplication application) {
		}
	}
}
