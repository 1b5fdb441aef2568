package org.cspworkbench.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.cspworkbench.core.compare.Difference.Added;
import org.cspworkbench.core.compare.Difference.Changed;
import org.cspworkbench.core.compare.Difference.Dropped;
import org.cspworkbench.core.compare.Difference.Moved;
import org.cspworkbench.model.io.PlanResource;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what somebody else has done since a common state into one's own state. Where both have touched the same thing in
 * different ways, one's own stays and the other's is told as a conflict.
 */
public final class PlanMerge {

	private final PlanResource mine;
	private final PlanResource theirs;
	private final List<Difference> done;
	private final Map<String, Set<EStructuralFeature>> myChanges = new HashMap<>();
	private final Set<String> myMoves = new HashSet<>();
	private final Set<String> touchedByMe = new HashSet<>();
	private final List<Difference> conflicts = new ArrayList<>();
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(false);

	private PlanMerge(PlanResource base, PlanResource mine, PlanResource theirs) {
		this.mine = mine;
		this.theirs = theirs;
		this.done = PlanComparison.between(base, theirs);
		for (var difference : PlanComparison.between(base, mine)) {
			remember(difference);
		}
	}

	private void remember(Difference difference) {
		switch (difference) {
			case Changed changed -> myChanges.computeIfAbsent(changed.id(), id -> new HashSet<>()).add(changed.feature());
			case Moved moved -> myMoves.add(moved.id());
			case Added added -> {
			}
			case Dropped dropped -> {
			}
		}
		for (var place = difference.element(); place != null && !(difference instanceof Dropped); place = place.eContainer()) {
			touchedByMe.add(mine.id(place));
		}
	}

	/** Changes {@code mine}, and returns what of the other's work could not be brought in. */
	public static List<Difference> into(PlanResource mine, PlanResource base, PlanResource theirs) {
		return new PlanMerge(base, mine, theirs).merge();
	}

	private List<Difference> merge() {
		each(Added.class, this::add);
		each(Moved.class, this::move);
		connectAdded();
		each(Changed.class, this::change);
		each(Dropped.class, this::drop);
		return conflicts;
	}

	private <D extends Difference> void each(Class<D> kind, java.util.function.Predicate<D> deed) {
		done.stream().filter(kind::isInstance).map(kind::cast).filter(deed.negate()).forEach(conflicts::add);
	}

	private boolean add(Added added) {
		var container = mine.getEObject(theirs.id(added.element().eContainer()));
		if (mine.getEObject(added.id()) != null) {
			return true;
		}
		if (container == null) {
			return false;
		}
		var copy = copier.copy(added.element());
		put(container, added.element(), copy);
		name(added.element(), copy);
		return true;
	}

	/** A copy bears the id of what it was copied from. */
	private void name(EObject original, EObject copy) {
		mine.setID(copy, theirs.id(original));
		for (int i = 0; i < original.eContents().size(); i++) {
			name(original.eContents().get(i), copy.eContents().get(i));
		}
	}

	@SuppressWarnings("unchecked")
	private void put(EObject container, EObject original, EObject newcomer) {
		var feature = container.eClass().getEStructuralFeature(original.eContainingFeature().getName());
		if (feature.isMany()) {
			var list = (EList<EObject>) container.eGet(feature);
			list.add(Math.min(place(list, original), list.size()), newcomer);
		} else {
			container.eSet(feature, newcomer);
		}
	}

	/** Behind the nearest element that stands before it in the other's state and also here; else first. */
	@SuppressWarnings("unchecked")
	private int place(List<EObject> list, EObject original) {
		var siblings = (List<EObject>) original.eContainer().eGet(original.eContainingFeature());
		for (int i = siblings.indexOf(original) - 1; i >= 0; i--) {
			var here = list.indexOf(mine.getEObject(theirs.id(siblings.get(i))));
			if (here >= 0) {
				return here + 1;
			}
		}
		return 0;
	}

	private boolean move(Moved moved) {
		var element = mine.getEObject(moved.id());
		var container = mine.getEObject(theirs.id(moved.after().eContainer()));
		if (element == null || container == null || myMoves.contains(moved.id()) || EcoreUtil.isAncestor(element, container)) {
			return false;
		}
		EcoreUtil.remove(element);
		put(container, moved.after(), element);
		return true;
	}

	private void connectAdded() {
		copier.forEach((original, copy) -> {
			for (var reference : original.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && PlanComparison.counts(reference)) {
					point(copy, reference, PlanComparison.targets(original, reference));
				}
			}
		});
	}

	@SuppressWarnings("unchecked")
	private void point(EObject from, EReference reference, List<EObject> theirTargets) {
		var targets = theirTargets.stream().map(target -> mine.getEObject(theirs.id(target))).filter(Objects::nonNull).toList();
		if (reference.isMany()) {
			ECollections.setEList((EList<EObject>) from.eGet(reference), targets);
		} else if (targets.isEmpty()) {
			from.eUnset(reference);
		} else {
			from.eSet(reference, targets.getFirst());
		}
	}

	private boolean change(Changed changed) {
		var element = mine.getEObject(changed.id());
		if (element == null) {
			return false;
		}
		if (myChanges.getOrDefault(changed.id(), Set.of()).contains(changed.feature())) {
			return sameHere(element, changed);
		}
		switch (changed.feature()) {
			case EReference containment when containment.isContainment() -> reorder(element, changed.after(), containment);
			case EReference reference -> point(element, reference, PlanComparison.targets(changed.after(), reference));
			default -> set(element, changed.feature(), changed.after());
		}
		return true;
	}

	private boolean sameHere(EObject element, Changed changed) {
		if (changed.feature() instanceof EReference reference) {
			return PlanComparison.ids(mine, element, reference).equals(PlanComparison.ids(theirs, changed.after(), reference));
		}
		return Objects.equals(element.eGet(changed.feature()), changed.after().eGet(changed.feature()));
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject element, EStructuralFeature feature, EObject like) {
		if (feature.isMany()) {
			ECollections.setEList((EList<Object>) element.eGet(feature), List.copyOf((List<Object>) like.eGet(feature)));
		} else if (like.eIsSet(feature)) {
			element.eSet(feature, like.eGet(feature));
		} else {
			element.eUnset(feature);
		}
	}

	/** What only this state has stays behind the element that it stands behind now. */
	@SuppressWarnings("unchecked")
	private void reorder(EObject element, EObject like, EReference containment) {
		var order = PlanComparison.ids(theirs, like, containment);
		var list = (EList<EObject>) element.eGet(containment);
		var rank = new HashMap<EObject, Integer>();
		int last = -1;
		for (var child : list) {
			var known = order.indexOf(mine.id(child));
			last = known >= 0 ? known : last;
			rank.put(child, last);
		}
		ECollections.sort(list, Comparator.comparing(rank::get));
	}

	private boolean drop(Dropped dropped) {
		var element = mine.getEObject(dropped.id());
		if (element == null) {
			return true;
		}
		if (touchedByMe.contains(dropped.id())) {
			return false;
		}
		EcoreUtil.delete(element, true);
		return true;
	}
}
