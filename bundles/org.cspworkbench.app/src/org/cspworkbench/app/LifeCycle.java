package org.cspworkbench.app;

import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.log.ProgramLog;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeStart;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.ThemeControls;
import org.cspworkbench.ui.Problems;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens the library of plans before the window and closes it after. Without its data the program does not start. */
public class LifeCycle {

	private PlanLibrary library;
	private UnsavedEdits edits;
	private Optional<WindowMemory> memory = Optional.empty();

	@PostContextCreate
	void open(IEclipseContext context, IApplicationContext application) {
		try {
			var start = GlobalOptions.takeFrom((String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			ProgramLog.to(start.data());
			context.set(ThemeLibrary.class, ThemeStart.load(start.data()));
			library = PlanLibrary.open(start.data(), start.database());
			context.set(GlobalOptions.class, start);
			context.set(PlanLibrary.class, library);
			edits = UnsavedEdits.of(library);
			context.set(UnsavedEdits.class, edits);
			context.set(Forms.class, new Forms(ThemeControls.in(Platform.getExtensionRegistry())));
			memory = WindowMemory.ofProgram();
			memory.ifPresent(WindowMemory::freshen);
		} catch (Refusal refusal) {
			refuse(refusal);
		}
	}

	private static void refuse(Refusal refusal) {
		var shell = new Shell(Display.getDefault());
		Problems.show(shell, refusal);
		shell.dispose();
		System.exit(2);
	}

	@ProcessAdditions
	void arrange(MApplication application, EModelService model) {
		memory.ifPresent(window -> window.reopen(application, model));
		new EmptyPlaces(application, model).hide();
	}

	@PreSave
	void close() {
		edits.close();
		library.close();
	}
}
