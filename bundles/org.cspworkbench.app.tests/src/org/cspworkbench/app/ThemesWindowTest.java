package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes in the window: one is listed, taken over into a plan, edited there, and changed itself. */
class ThemesWindowTest {

	@TempDir
	Path data;

	@Test
	void aThemeOfAnAnalystIsUsedAndChanged() throws Exception {
		var jar = data.resolve("themes/lake-safety.jar");
		new NewTheme("lake-safety", "Lake safety", List.of(OwnField.parse("Throw lines:number"))).jar().write(jar);
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.sync(() -> context(workbench).get(EPartService.class).showPart("org.cspworkbench.part.themes", PartState.ACTIVATE));
			var table = workbench.control("themes.table", Table.class);
			assertTrue(workbench.sync(() -> Arrays.stream(table.getItems()).anyMatch(item -> item.getText().equals("Lake safety"))));

			workbench.openPlan("2020/21");
			workbench.type("Plan.subtitle", "With lakes");
			choose(workbench, "org.cspworkbench.command.useTheme", "useTheme", "Lake safety");
			var session = workbench.sync(() -> context(workbench).get(PlanSession.class));
			workbench.await("the chapter", () -> workbench.sync(() -> session.plan().getThemes().stream().anyMatch(use -> "lake-safety".equals(use.getTheme()))));

			workbench.sync(() -> {
				var block = session.plan().getParts().stream().flatMap(part -> part.getSections().stream()).filter(section -> "lake-safety".equals(section.getTheme()))
						.flatMap(section -> section.getBlocks().stream()).filter(each -> each.eClass().getName().equals("LakeSafetyRecord")).findFirst().orElseThrow();
				ContextInjectionFactory.make(EditorOpener.class, context(workbench)).open(session, block);
			});
			workbench.type("LakeSafetyRecord.throwLines", "3");
			workbench.settle();
			Screenshot.of(workbench, "theme-own-fields");

			choose(workbench, "org.cspworkbench.command.addFromCatalogue", "catalogue", "Lake safety: Solve the problem at its places");
			workbench.await("the action", () -> workbench.sync(() -> session.plan().getPriorities().getFirst().getActions().stream()
					.anyMatch(action -> action.getText().startsWith("Choose the three places"))));
			workbench.settle();
			workbench.expectNoDialog();

			workbench.sync(() -> {
				ContextInjectionFactory.make(TabOpener.class, context(workbench)).open("org.cspworkbench.themeEditor", Map.of("jar", jar.toString()));
			});
			workbench.type("Theme.title", "Lakes and rivers");
			workbench.settle();
			Screenshot.of(workbench, "theme-editor");
			press(workbench, "themeEditor.save");
			workbench.settle();
			workbench.expectNoDialog();
		}
		assertEquals("Lakes and rivers", ThemeJar.read(jar).theme().getTitle());
	}

	private static void choose(RunningWorkbench workbench, String command, String dialog, String offer) {
		workbench.await("the command " + command, () -> workbench.sync(() -> handlers(workbench).canExecute(command(workbench, command))));
		workbench.display().orElseThrow().asyncExec(() -> handlers(workbench).executeHandler(command(workbench, command)));
		var list = workbench.control(dialog + ".list", org.eclipse.swt.widgets.List.class);
		workbench.sync(() -> {
			list.setSelection(new String[] { offer });
			list.notifyListeners(SWT.Selection, new Event());
		});
		press(workbench, dialog + ".ok");
	}

	private static EHandlerService handlers(RunningWorkbench workbench) {
		return context(workbench).get(EHandlerService.class);
	}

	private static ParameterizedCommand command(RunningWorkbench workbench, String id) {
		return context(workbench).get(ECommandService.class).createCommand(id, Map.of());
	}

	private static void press(RunningWorkbench workbench, String id) {
		var button = workbench.control(id, Button.class);
		workbench.display().orElseThrow().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private static IEclipseContext context(RunningWorkbench workbench) {
		return ((MWindow) workbench.window().getData(AbstractPartRenderer.OWNING_ME)).getContext().getActiveLeaf();
	}
}
