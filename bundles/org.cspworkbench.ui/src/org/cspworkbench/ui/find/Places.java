package org.cspworkbench.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.search.Typed;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.Landmark;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.window.PerspectiveOpener;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;

import jakarta.inject.Inject;

/** All that there is to go to: what lies in the plan one works on, the plans, the parts of the window, and the commands. */
@Creatable
public class Places {

	private static final int MOST = 60;

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	@Inject
	private EPartService parts;

	@Inject
	private PerspectiveOpener perspectives;

	@Inject
	private ECommandService commands;

	@Inject
	private EHandlerService handlers;

	@Inject
	private PlanLibrary library;

	@Inject
	private EditorOpener opener;

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	private PlanSession current;

	List<Place> all() {
		var places = new ArrayList<Place>();
		commands(places);
		plans(places);
		if (current != null) {
			elements(places);
		}
		parts(places);
		return places;
	}

	/** Those that fit what was typed, the best first. */
	static List<Place> fitting(List<Place> places, String typed) {
		var letters = new Typed(typed);
		record Fit(Place place, int fit) {
		}
		return places.stream().map(place -> new Fit(place, letters.fit(place.name()))).filter(one -> one.fit() > 0)
				.sorted(Comparator.comparingInt(Fit::fit).reversed().thenComparing(one -> one.place().rank()).thenComparing(one -> one.place().name().length())).limit(MOST).map(Fit::place).toList();
	}

	private void commands(List<Place> places) {
		for (var item : model.findElements(application, null, MHandledMenuItem.class, List.of(), EModelService.IN_MAIN_MENU)) {
			var command = commands.createCommand(item.getCommand().getElementId());
			if (item.getLocalizedLabel() != null && handlers.canExecute(command)) {
				places.add(new Place(item.getLocalizedLabel().replace("&", ""), UiMessages.text("goTo.command"), 1, () -> handlers.executeHandler(command)));
			}
		}
	}

	private void plans(List<Place> places) {
		try {
			for (var entry : library.plans()) {
				places.add(new Place(UiMessages.text("goTo.plan.name", entry.summary().years(), entry.summary().title(), entry.summary().partnership()), UiMessages.text("goTo.plan"), 2, () -> opener.open(entry.id())));
			}
		} catch (Refusal refusal) {
			places.add(new Place(refusal.getMessage(), UiMessages.text("goTo.plan"), 2, () -> {
			}));
		}
	}

	private void elements(List<Place> places) {
		current.plan().eAllContents().forEachRemaining(element -> {
			if (isKnownByName(element)) {
				places.add(new Place(ElementText.of(element, Optional.of(current)), FormHints.label(element.eClass()), rank(element), () -> opener.open(current, element)));
			}
		});
	}

	private static boolean isKnownByName(EObject element) {
		return (element instanceof Indicator || element instanceof Agency || Landmark.is(element)) && !insideReview(element);
	}

	private static int rank(EObject element) {
		return switch (element) {
			case Priority priority -> 0;
			case Section section -> 3;
			case Indicator indicator -> 3;
			case Agency agency -> 3;
			case Action action -> 4;
			default -> 5;
		};
	}

	private static boolean insideReview(EObject element) {
		return element != null && (element instanceof Review || insideReview(element.eContainer()));
	}

	private void parts(List<Place> places) {
		for (var part : model.findElements(application, null, MPart.class, List.of(), EModelService.ANYWHERE)) {
			if (!Ids.EDITOR.equals(part.getElementId()) && part.getLocalizedLabel() != null && part.getParent() != null) {
				places.add(new Place(part.getLocalizedLabel(), UiMessages.text("goTo.part"), 1, () -> show(part)));
			}
		}
	}

	private void show(MPart part) {
		var perspective = model.getPerspectiveFor(part);
		if (perspective == null) {
			parts.showPart(part, PartState.ACTIVATE);
		} else {
			perspectives.open(perspective, () -> parts.showPart(part, PartState.ACTIVATE));
		}
	}
}
