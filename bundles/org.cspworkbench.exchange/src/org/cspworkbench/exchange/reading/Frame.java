package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.assessment.PartKind;

/**
 * How the chapters of a document make parts. The highest headings are parts where other headings stand below them; those with nothing below
 * are put together, with their neighbours of the same kind, under a name of ours.
 */
final class Frame {

	/** @param whole the chapter with everything in the part, for what stands near something */
	record PlannedPart(String label, String title, PartKind kind, List<Chapter> chapters, Chapter whole) {
	}

	private static final Messages MESSAGES = Messages.of(Frame.class);

	private final Chapter document;
	private final Predicate<Chapter> isAboutActions;
	private final List<PlannedPart> parts = new ArrayList<>();
	private PartKind loose;

	Frame(Chapter document, Predicate<Chapter> isAboutActions) {
		this.document = document;
		this.isAboutActions = isAboutActions;
	}

	List<PlannedPart> parts() {
		var top = top(document);
		if (!document.pieces().isEmpty()) {
			var first = untitled(document);
			addLoose(isAboutActions.test(first) ? new Chapter(1, MESSAGES.text("priority.unnamed"), first.pieces(), List.of()) : first, isAboutActions.test(first) ? PartKind.ACTIONS : PartKind.INTRODUCTION);
		}
		if (top != document && !top.pieces().isEmpty()) {
			addLoose(untitled(top), PartKind.INTRODUCTION);
		}
		withPrioritiesBelow(top.chapters()).forEach(this::add);
		return parts;
	}

	/** A document whose only highest heading is its title begins with those below. */
	private static Chapter top(Chapter chapter) {
		return chapter.chapters().size() == 1 && !chapter.chapters().getFirst().chapters().isEmpty() && Headings.priority(chapter.chapters().getFirst().title()).isEmpty()
				&& chapter.pieces().isEmpty() ? chapter.chapters().getFirst() : chapter;
	}

	/** A heading with nothing but priorities behind it, each with a heading as high, is the heading of them all. */
	private static List<Chapter> withPrioritiesBelow(List<Chapter> chapters) {
		var nested = new ArrayList<Chapter>();
		Chapter around = null;
		for (var chapter : chapters) {
			var isPriority = Headings.priority(chapter.title()).isPresent();
			if (isPriority && around != null) {
				around.chapters().add(chapter);
				continue;
			}
			around = isEmpty(chapter) && !isPriority ? chapter : null;
			nested.add(chapter);
		}
		return nested;
	}

	private static boolean isEmpty(Chapter chapter) {
		return chapter.pieces().isEmpty() && chapter.chapters().isEmpty();
	}

	private static Chapter untitled(Chapter chapter) {
		return new Chapter(1, MESSAGES.text("section.opening"), chapter.pieces(), List.of());
	}

	private void add(Chapter chapter) {
		var named = Headings.part(chapter.title());
		if (chapter.chapters().isEmpty() && named.label().isEmpty() || Headings.priority(chapter.title()).isPresent()) {
			addLoose(chapter, looseKind(chapter));
			return;
		}
		loose = null;
		var kind = Headings.partKind(named.title());
		var chapters = new ArrayList<Chapter>();
		if (!chapter.pieces().isEmpty()) {
			chapters.add(new Chapter(chapter.level() + 1, MESSAGES.text(chapter.chapters().isEmpty() ? "section.all" : "section.introduction"), chapter.pieces(), List.of()));
		}
		chapters.addAll(chapter.chapters());
		parts.add(new PlannedPart(named.label(), named.title(), kind == PartKind.OTHER && isAboutActions.test(chapter) ? PartKind.ACTIONS : kind, chapters, chapter));
	}

	private PartKind looseKind(Chapter chapter) {
		if (isAboutActions.test(chapter) || Headings.priority(chapter.title()).isPresent()) {
			return PartKind.ACTIONS;
		}
		var kind = Headings.partKind(Headings.title(chapter.title()));
		var afterActions = parts.stream().anyMatch(part -> part.kind() == PartKind.ACTIONS);
		return switch (kind) {
		case REFERENCE, ANNEX -> PartKind.REFERENCE;
		case ANALYSIS, CONCLUSION, REVIEW -> kind;
		default -> afterActions ? PartKind.REFERENCE : PartKind.INTRODUCTION;
		};
	}

	/** A heading with nothing below it makes no page of its own. */
	private void addLoose(Chapter chapter, PartKind kind) {
		if (loose == kind || isEmpty(chapter) && !parts.isEmpty()) {
			parts.getLast().chapters().add(chapter);
			return;
		}
		loose = kind;
		parts.add(new PlannedPart("", MESSAGES.text("part." + kind.getLiteral()), kind, new ArrayList<>(List.of(chapter)), document));
	}
}
