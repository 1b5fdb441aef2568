package org.cspworkbench.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.theme.CatalogueAction;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.ui.EditorOpener;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Adds an action of a theme's catalogue to a priority. */
public class AddFromCatalogueHandler {

	@CanExecute
	boolean canAdd(@Optional PlanSession session) {
		return session != null && !session.isReadOnly() && !session.plan().getPriorities().isEmpty();
	}

	@Execute
	void add(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, ThemeLibrary themes, EditorOpener opener) {
		var offers = new ArrayList<CatalogueAction>();
		Stream.concat(new ThemeUses(session.plan(), themes).installed().stream(), themes.ready().stream()).distinct()
				.forEach(theme -> theme.theme().ifPresent(content -> offers.addAll(content.getCatalogue())));
		var dialog = new CatalogueDialog<>(shell, new CatalogueDialog.Words<>("catalogue", action -> theme(action).getTitle() + ": " + action.getTitle(), AddFromCatalogueHandler::about,
				priority -> FormHints.title((Priority) priority)), offers, priorities(session.plan().getPriorities()), null);
		if (dialog.open() == Window.OK) {
			var priority = (Priority) dialog.place();
			session.commands().execute(new ThemeAdoption(session.domain(), session.plan(), theme(dialog.chosen())).addAction(dialog.chosen(), priority));
			opener.open(session, priority);
		}
	}

	private static List<Priority> priorities(List<Priority> top) {
		return top.stream().flatMap(priority -> Stream.concat(Stream.of(priority), priorities(priority.getTopics()).stream())).toList();
	}

	private static Theme theme(CatalogueAction action) {
		return (Theme) action.eContainer();
	}

	private static String about(CatalogueAction action) {
		var measures = action.getMeasures().stream().map(measure -> "• " + measure.getText()).collect(Collectors.joining("\n"));
		return Stream.of(action.getText(), measures, action.getWhy()).filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
	}
}
