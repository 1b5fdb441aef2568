package org.cspworkbench.ui.navigator;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.Icon;
import org.cspworkbench.ui.IconLabels;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.navigator.PlanTree.OpeningNode;
import org.cspworkbench.ui.navigator.PlanTree.PartnershipNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledString;

/** What the navigator writes at its nodes. */
final class PlanLabels extends IconLabels.Content {

	private final PlanLibrary library;
	private final Findings findings;
	private final PlanTree tree;

	PlanLabels(PlanLibrary library, Findings findings, PlanTree tree) {
		this.library = library;
		this.findings = findings;
		this.tree = tree;
	}

	@Override
	public StyledString getStyledText(Object node) {
		return badged(words(node), findings(node));
	}

	private StyledString words(Object node) {
		return switch (node) {
			case PartnershipNode partnership -> new StyledString(partnership.name());
			case PlanNode plan -> plan(plan);
			case OpeningNode opening -> new StyledString(UiMessages.text("navigator.opening"), StyledString.QUALIFIER_STYLER);
			case Branch branch -> new StyledString(branch.label());
			case EObject element -> new StyledString(ElementText.of(element, library.sessionOf(element)));
			default -> new StyledString();
		};
	}

	private StyledString plan(PlanNode plan) {
		return tree.entry(plan).map(entry -> {
			var dirty = library.session(plan.id()).filter(PlanSession::isDirty).isPresent();
			var text = new StyledString((dirty ? "● " : "") + UiMessages.text("navigator.plan", entry.summary().years(), entry.summary().title()));
			if (!entry.summary().state().isBlank()) {
				text.append("  " + entry.summary().state(), StyledString.QUALIFIER_STYLER);
			}
			return text;
		}).orElseGet(StyledString::new);
	}

	private int findings(Object node) {
		return switch (node) {
			case PlanNode plan -> library.session(plan.id()).map(session -> findings.count(session, session.plan())).orElse(0);
			case Branch branch -> branch.elements().stream().mapToInt(element -> findings.count(branch.session(), element)).sum();
			case EObject element -> library.sessionOf(element).map(session -> findings.count(session, element)).orElse(0);
			default -> 0;
		};
	}

	/** How many findings there are here and inside. */
	private static StyledString badged(StyledString text, int count) {
		return count == 0 ? text : text.append("  ▲" + count, StyledString.COUNTER_STYLER);
	}

	@Override
	public String getText(Object node) {
		return getStyledText(node).getString();
	}

	/** All the words, with what the badge means. */
	String fullText(Object node) {
		var count = findings(node);
		return count == 0 ? words(node).getString() : UiMessages.text("navigator.findings", words(node).getString(), count);
	}

	@Override
	protected Icon icon(Object node) {
		return switch (node) {
			case PartnershipNode partnership -> Icon.PARTNERSHIP;
			case PlanNode plan -> Icon.PLAN;
			case Branch branch -> Icon.FOLDER;
			case EObject element -> Icon.of(element);
			default -> Icon.ELEMENT;
		};
	}
}
