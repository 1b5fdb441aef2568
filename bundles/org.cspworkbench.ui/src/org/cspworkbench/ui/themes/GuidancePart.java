package org.cspworkbench.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.theme.GuidancePage;
import org.cspworkbench.model.theme.GuidancePlace;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the theme says about what is open in the editor: the chapter, a figure, the priority, an action. */
public class GuidancePart {

	@Inject
	private PlanLibrary plans;

	@Inject
	private ThemeLibrary themes;

	private StyledText text;

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		text = WidgetIds.tag(new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "guidance.text");
		text.setMargins(8, 8, 8, 8);
		show(List.of());
	}

	@Inject
	void follow(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart active) {
		if (text == null || text.isDisposed() || active == null || !Ids.EDITOR.equals(active.getElementId())) {
			return;
		}
		try {
			var state = active.getPersistedState();
			var element = plans.open(state.get(Ids.EDITOR_PLAN)).element(state.get(Ids.EDITOR_ELEMENT));
			show(element == null ? List.of() : pages(element));
		} catch (Refusal refusal) {
			show(List.of());
		}
	}

	/** The pages of the theme to which the element or what holds it belongs, those for this kind of element first. */
	private List<GuidancePage> pages(EObject element) {
		var place = place(element);
		for (var at = element; at != null; at = at.eContainer()) {
			var theme = theme(at);
			if (theme != null) {
				return themes.named(theme).flatMap(installed -> installed.theme()).map(content -> {
					var pages = new ArrayList<>(content.getGuidance());
					pages.sort((one, other) -> Boolean.compare(other.getPlace() == place, one.getPlace() == place));
					return List.copyOf(pages);
				}).orElse(List.of());
			}
		}
		return List.of();
	}

	private static GuidancePlace place(EObject element) {
		return switch (element) {
			case Priority priority -> GuidancePlace.PRIORITY;
			case Action action -> GuidancePlace.ACTIONS;
			case Section section -> GuidancePlace.CHAPTER;
			case Block block -> GuidancePlace.FIGURES;
			case Indicator indicator -> GuidancePlace.FIGURES;
			case Series series -> GuidancePlace.FIGURES;
			default -> GuidancePlace.CHAPTER;
		};
	}

	private static String theme(EObject element) {
		return switch (element) {
			case Priority priority -> priority.getTheme();
			case Section section -> section.getTheme() != null ? section.getTheme() : section.getPriority() == null ? null : section.getPriority().getTheme();
			case Indicator indicator -> indicator.getTheme();
			case Series series -> series.getIndicator() == null ? null : series.getIndicator().getTheme();
			default -> null;
		};
	}

	private void show(List<GuidancePage> pages) {
		text.setText(pages.isEmpty() ? UiMessages.text("guidance.none") : pages.stream().map(page -> page.getTitle() + "\n" + plain(page.getText())).collect(Collectors.joining("\n\n")));
		var from = 0;
		for (var page : pages) {
			var at = text.getText().indexOf(page.getTitle() + "\n", from);
			text.setStyleRange(new StyleRange(at, page.getTitle().length(), null, null, SWT.BOLD));
			from = at + page.getTitle().length();
		}
	}

	/** Markdown as it is read aloud: bullets stay, marks of emphasis go. */
	private static String plain(String markdown) {
		return markdown == null ? "" : markdown.strip().replaceAll("(?m)^[-*] ", "• ").replaceAll("\\*\\*|__", "").replaceAll("(?m)^#+ ", "");
	}
}
