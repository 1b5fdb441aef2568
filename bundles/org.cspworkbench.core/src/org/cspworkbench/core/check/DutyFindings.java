package org.cspworkbench.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.model.plan.Duty;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EAttribute;

/** The duty checklist of a plan: what is not met, not looked at, or missing from it. */
final class DutyFindings {

	private static final Messages MESSAGES = Messages.of(DutyFindings.class);
	private static final EAttribute STATE = PlanPackage.Literals.DUTY__STATE;

	private final Plan plan;
	private final ThemeLibrary themes;

	DutyFindings(Plan plan, ThemeLibrary themes) {
		this.plan = plan;
		this.themes = themes;
	}

	List<Finding> findings() {
		var findings = new ArrayList<Finding>();
		plan.getDuties().forEach(duty -> state(duty).ifPresent(findings::add));
		var missing = missing(plan, themes).size();
		if (missing > 0) {
			findings.add(Finding.warning("duty.missing", MESSAGES.text("duty.missing", missing), plan));
		}
		return findings;
	}

	/** The duties of every plan and of the plan's themes that its checklist lacks. */
	static List<Duty> missing(Plan plan, ThemeLibrary themes) {
		var keys = plan.getDuties().stream().map(Duty::getKey).toList();
		return Stream.concat(themes.named(ThemeUses.EVERY_PLAN).stream(), new ThemeUses(plan, themes).installed().stream()).distinct()
				.map(InstalledTheme::theme).flatMap(theme -> theme.stream()).flatMap(theme -> theme.getDuties().stream()).filter(duty -> !keys.contains(duty.getKey())).toList();
	}

	private static Optional<Finding> state(Duty duty) {
		var source = duty.getSource() == null ? "" : duty.getSource();
		var requirement = duty.getRequirement() == null ? "" : duty.getRequirement();
		return Optional.ofNullable(switch (duty.getState()) {
			case NOT_MET -> Finding.error("duty.notMet", MESSAGES.text("duty.notMet", requirement, source), duty).at(STATE);
			case PARTLY -> Finding.warning("duty.partly", MESSAGES.text("duty.partly", requirement, source), duty).at(STATE);
			case NOT_CHECKED -> Finding.warning("duty.notChecked", MESSAGES.text("duty.notChecked", requirement, source), duty).at(STATE);
			case MET -> duty.getMetIn().isEmpty() && blank(duty.getEvidence()) ? Finding.warning("duty.noEvidence", MESSAGES.text("duty.noEvidence", requirement, source), duty).at(PlanPackage.Literals.DUTY__EVIDENCE)
					: duty.isToConfirm() ? Finding.hint("duty.toConfirm", MESSAGES.text("duty.toConfirm", requirement, source), duty).at(PlanPackage.Literals.DUTY__TO_CONFIRM)
							.with(SetTo.fix(MESSAGES.text("mend.confirmed"), PlanPackage.Literals.DUTY__TO_CONFIRM, false)) : null;
			case NOT_APPLICABLE -> null;
		});
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
