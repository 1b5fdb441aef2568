package org.cspworkbench.ui.themes;

import java.util.ArrayList;
import java.util.stream.Collectors;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.assessment.AnalysisFrame;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.ui.EditorOpener;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Adds an analysis frame, such as SARA, to the chapter of a theme. */
public class AddFrameHandler {

	@CanExecute
	boolean canAdd(@Optional PlanSession session) {
		return session != null && !session.isReadOnly() && session.plan().getParts().stream().anyMatch(part -> !part.getSections().isEmpty());
	}

	@Execute
	void add(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, ThemeLibrary themes, EditorOpener opener) {
		var frames = new ArrayList<AnalysisFrame>();
		themes.ready().forEach(theme -> theme.theme().ifPresent(content -> frames.addAll(content.getFrames())));
		var sections = session.plan().getParts().stream().flatMap(part -> part.getSections().stream()).toList();
		var chapter = sections.stream().filter(section -> section.getKind() == SectionKind.THEME).findFirst().orElse(null);
		var dialog = new CatalogueDialog<AnalysisFrame, Section>(shell, new CatalogueDialog.Words<>("frame", AnalysisFrame::getTitle,
				frame -> frame.getSlots().stream().map(slot -> slot.getHeading() + ": " + slot.getGuidance()).collect(Collectors.joining("\n")), Section::getTitle), frames, sections, chapter);
		if (dialog.open() == Window.OK) {
			var theme = (Theme) dialog.chosen().eContainer();
			session.commands().execute(new ThemeAdoption(session.domain(), session.plan(), theme).addFrame(dialog.chosen(), dialog.place()));
			opener.open(session, dialog.place());
		}
	}
}
