package org.cspworkbench.ui.themes;

import java.util.List;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.ui.EditorOpener;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Takes a theme over into the plan: indicators, terms, duties and a chapter to begin with. */
public class UseThemeHandler {

	@CanExecute
	boolean canUse(@Optional PlanSession session) {
		return session != null && !session.isReadOnly();
	}

	@Execute
	void use(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, ThemeLibrary themes, EditorOpener opener) {
		var offers = themes.ready().stream().filter(theme -> !theme.id().equals(ThemeUses.EVERY_PLAN)).toList();
		var dialog = new CatalogueDialog<InstalledTheme, Object>(shell, new CatalogueDialog.Words<>("useTheme", InstalledTheme::title,
				theme -> theme.theme().map(content -> content.getDescription()).orElse(""), Object::toString), offers, List.of(), null);
		if (dialog.open() == Window.OK) {
			dialog.chosen().theme().ifPresent(theme -> session.commands().execute(new ThemeAdoption(session.domain(), session.plan(), theme).adopt()));
			opener.open(session, session.plan());
		}
	}
}
