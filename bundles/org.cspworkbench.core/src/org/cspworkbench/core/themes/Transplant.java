package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies parts of a theme for a plan. Where they point to an indicator, the copy points to the plan's indicator of the same key; a group
 * of areas becomes the plan's group of the same kind. Indicators that the plan lacks are copied with them.
 */
final class Transplant {

	private final Plan plan;
	private final Map<EObject, EObject> counterparts = new HashMap<>();
	private final List<Indicator> missing = new ArrayList<>();

	Transplant(Plan plan) {
		this.plan = plan;
	}

	/** The copies of indicators that the plan must receive together with what points to them. */
	List<Indicator> missing() {
		return missing;
	}

	<T extends EObject> T copy(T original) {
		var copier = new IntoPlan();
		@SuppressWarnings("unchecked")
		var copy = (T) copier.copy(original);
		copier.copyReferences();
		return copy;
	}

	/** The plan's indicator for one of the theme. */
	Indicator indicator(Indicator ofTheme) {
		var known = (Indicator) counterparts.get(ofTheme);
		if (known != null) {
			return known;
		}
		var own = plan.getIndicators().stream().filter(each -> ofTheme.getKey() != null && ofTheme.getKey().equals(each.getKey())).findFirst();
		if (own.isPresent()) {
			counterparts.put(ofTheme, own.get());
			return own.get();
		}
		var copier = new IntoPlan();
		var copy = (Indicator) copier.copy(ofTheme);
		counterparts.put(ofTheme, copy);
		missing.add(copy);
		copier.copyReferences();
		return copy;
	}

	private Optional<AreaGroup> group(AreaGroup ofTheme) {
		return plan.getAreaGroups().stream().filter(each -> each.getKind() == ofTheme.getKind()).findFirst();
	}

	private final class IntoPlan extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		IntoPlan() {
			super(true, false);
		}

		/** What a copied reference points to. */
		@Override
		public EObject get(Object key) {
			var copied = super.get(key);
			return copied != null ? copied : switch (key) {
				case Indicator indicator -> indicator(indicator);
				case AreaGroup group -> group(group).orElse(null);
				case null, default -> null;
			};
		}
	}
}
