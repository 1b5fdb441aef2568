package org.cspworkbench.ui.themes;

import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Opens a theme jar to be changed. */
public class OpenThemeHandler {

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start, ThemeTabs tabs, FileChooser files) {
		var question = FileQuestion.of(UiMessages.text("openTheme.title"), "*.jar").in(start.data().resolve("themes").toString());
		files.toOpen(shell, question).ifPresent(tabs::open);
	}
}
