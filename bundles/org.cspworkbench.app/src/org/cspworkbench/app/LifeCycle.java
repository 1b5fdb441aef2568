package org.cspworkbench.app;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.log.ProgramLog;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.ThemeControls;
import org.cspworkbench.ui.Problems;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens the library of plans before the window and closes it after. Without its data the program does not start. */
public class LifeCycle {

	private PlanLibrary library;
	private UnsavedEdits edits;

	@PostContextCreate
	void open(IEclipseContext context, IApplicationContext application) {
		try {
			var start = GlobalOptions.takeFrom((String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			ProgramLog.to(start.data());
			library = PlanLibrary.open(start.data(), start.database());
			context.set(GlobalOptions.class, start);
			context.set(PlanLibrary.class, library);
			edits = UnsavedEdits.of(library);
			context.set(UnsavedEdits.class, edits);
			context.set(Forms.class, new Forms(ThemeControls.in(Platform.getExtensionRegistry())));
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

	@PreSave
	void close() {
		edits.close();
		library.close();
	}
}
