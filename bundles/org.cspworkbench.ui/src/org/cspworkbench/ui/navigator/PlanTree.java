package org.cspworkbench.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.ui.navigator.Branch.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The navigator's tree: partnerships, their plans, and what lies in each plan. A plan is opened when its node is. */
final class PlanTree implements ITreeContentProvider {

	/** A partnership is named by the plans that bear its name. */
	record PartnershipNode(String name) {
	}

	/** Stands in a plan until the plan is open. */
	record OpeningNode(PlanNode plan) {
	}

	private final PlanLibrary library;
	private final Consumer<PlanNode> opener;
	private final Consumer<Refusal> problems;
	private Optional<List<PlanEntry>> known = Optional.empty();

	PlanTree(PlanLibrary library, Consumer<PlanNode> opener, Consumer<Refusal> problems) {
		this.library = library;
		this.opener = opener;
		this.problems = problems;
	}

	@Override
	public Object[] getElements(Object input) {
		return entries().stream().map(entry -> new PartnershipNode(entry.summary().partnership())).distinct().toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
			case PartnershipNode partnership -> true;
			case PlanNode plan -> true;
			case OpeningNode opening -> false;
			case Branch branch -> !branch.elements().isEmpty();
			default -> getChildren(element).length > 0;
		};
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
			case PartnershipNode partnership -> entries().stream().filter(entry -> entry.summary().partnership().equals(partnership.name()))
					.map(entry -> new PlanNode(entry.id())).toArray();
			case PlanNode plan -> library.session(plan.id()).map(PlanTree::contents).orElseGet(() -> opening(plan)).toArray();
			case Branch branch -> branch.elements().toArray();
			case Part part -> part.getSections().toArray();
			case Section section -> joined(section.getBlocks(), section.getSections());
			case Priority priority -> joined(priority.getTopics(), priority.getActions());
			case Review review -> review.getPriorities().toArray();
			default -> new Object[0];
		};
	}

	private List<Object> opening(PlanNode plan) {
		opener.accept(plan);
		return List.of(new OpeningNode(plan));
	}

	private static List<Object> contents(PlanSession session) {
		Plan plan = session.plan();
		var contents = new ArrayList<Object>(plan.getParts());
		add(contents, session, Kind.PRIORITIES, plan.getPriorities());
		add(contents, session, Kind.REVIEWS, plan.getReviews());
		add(contents, session, Kind.ROUNDS, plan.getRounds());
		add(contents, session, Kind.INDICATORS, plan.getIndicators());
		add(contents, session, Kind.SERIES, plan.getSeries());
		add(contents, session, Kind.SOURCES, plan.getSources());
		add(contents, session, Kind.AREAS, plan.getAreas());
		if (plan.getPartnership() != null) {
			add(contents, session, Kind.AGENCIES, plan.getPartnership().getAgencies());
		}
		add(contents, session, Kind.GLOSSARY, plan.getGlossary());
		add(contents, session, Kind.DUTIES, plan.getDuties());
		add(contents, session, Kind.SCORINGS, plan.getScorings());
		return contents;
	}

	private static void add(Collection<Object> contents, PlanSession session, Kind kind, List<? extends EObject> elements) {
		contents.add(new Branch(session, kind, elements));
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case PlanNode plan -> entry(plan).map(entry -> new PartnershipNode(entry.summary().partnership())).orElse(null);
			case OpeningNode opening -> opening.plan();
			case Branch branch -> new PlanNode(branch.session().id());
			case Part part -> library.sessionOf(part).map(session -> new PlanNode(session.id())).orElse(null);
			case EObject inside when inside.eContainer() instanceof Plan -> branchOf(inside);
			case EObject inside -> inside.eContainer();
			default -> null;
		};
	}

	private Object branchOf(EObject inside) {
		return library.sessionOf(inside).flatMap(session -> contents(session).stream()
				.filter(node -> node instanceof Branch branch && branch.elements().contains(inside)).findFirst()).orElse(null);
	}

	Optional<PlanEntry> entry(PlanNode plan) {
		return entries().stream().filter(entry -> entry.id().equals(plan.id())).findFirst();
	}

	/** What was read is kept: every label asks for it. */
	void readAgain() {
		known = Optional.empty();
	}

	private List<PlanEntry> entries() {
		try {
			if (known.isEmpty()) {
				known = Optional.of(library.plans());
			}
			return known.orElseThrow();
		} catch (Refusal refusal) {
			problems.accept(refusal);
			return List.of();
		}
	}

	private static Object[] joined(List<?> first, List<?> second) {
		var all = new ArrayList<Object>(first);
		all.addAll(second);
		return all.toArray();
	}
}
