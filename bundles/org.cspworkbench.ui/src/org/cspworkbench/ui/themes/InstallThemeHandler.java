package org.cspworkbench.ui.themes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Installs a theme jar, or a newer one in its place. */
public class InstallThemeHandler {

	@Execute
	void install(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start, ThemeLibrary themes, FileChooser files) {
		var chosen = files.toOpen(shell, FileQuestion.of(UiMessages.text("installTheme.title"), "*.jar"));
		if (chosen.isEmpty()) {
			return;
		}
		try {
			var jar = themes.install(chosen.get(), start.data());
			var told = Stream.concat(Stream.of(UiMessages.text("themes.nextStart")), ThemeJar.read(jar).notUnderstood().stream());
			MessageDialog.openInformation(shell, UiMessages.text("installTheme.title"), told.collect(Collectors.joining("\n")));
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
