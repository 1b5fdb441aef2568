package org.cspworkbench.core.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.plan.ScoringScheme;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Writes what the ranking recommends into the plan, each priority with its reason. */
public final class RecommendedPriorities {

	private static final Messages MESSAGES = Messages.of(RecommendedPriorities.class);

	private final EditingDomain domain;
	private final Plan plan;
	private final ScoringScheme scheme;
	private final List<Ranked> ranking;
	private final CompoundCommand step = new CompoundCommand(MESSAGES.text("ranking.recommend"));

	private RecommendedPriorities(EditingDomain domain, Plan plan, ScoringScheme scheme, List<Ranked> ranking) {
		this.domain = domain;
		this.plan = plan;
		this.scheme = scheme;
		this.ranking = ranking;
	}

	/**
	 * One step: a chosen problem's priority is retained, or adopted when it is new in this plan; a problem that is no priority
	 * yet becomes one. A priority whose problem is not chosen goes back to undecided.
	 */
	public static Command command(EditingDomain domain, Plan plan, ScoringScheme scheme, List<Ranked> ranking, Collection<Ranked> chosen) {
		return new RecommendedPriorities(domain, plan, scheme, ranking).command(chosen);
	}

	private Command command(Collection<Ranked> chosen) {
		for (var one : ranking) {
			var priority = one.scoring().getPriority();
			if (chosen.contains(one)) {
				recommend(one, priority == null ? adopt(one) : priority);
			} else if (priority != null && priority.getRecommendation() != RecommendedStep.UNDECIDED) {
				set(priority, PlanPackage.Literals.PRIORITY__RECOMMENDATION, RecommendedStep.UNDECIDED);
			}
		}
		return step;
	}

	private Priority adopt(Ranked one) {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle(one.scoring().getSubject());
		priority.setTheme(one.scoring().getTheme());
		step.append(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__PRIORITIES, priority));
		step.append(SetCommand.create(domain, one.scoring(), PlanPackage.Literals.SCORING__PRIORITY, priority));
		return priority;
	}

	private void recommend(Ranked one, Priority priority) {
		set(priority, PlanPackage.Literals.PRIORITY__RECOMMENDATION, priority.getOrigins().isEmpty() ? RecommendedStep.ADOPT : RecommendedStep.RETAIN);
		set(priority, PlanPackage.Literals.PRIORITY__WHY, withReason(priority.getWhy(), reason(one)));
	}

	private void set(Priority priority, org.eclipse.emf.ecore.EAttribute attribute, Object value) {
		if (!Objects.equals(priority.eGet(attribute), value)) {
			step.append(SetCommand.create(domain, priority, attribute, value));
		}
	}

	/** The reason of an earlier ranking by the same scheme makes way; what people wrote stays. */
	private String withReason(String why, String reason) {
		var opening = opening();
		var paragraphs = new ArrayList<String>();
		if (why != null && !why.isBlank()) {
			Arrays.stream(why.strip().split("\n\\s*\n")).filter(paragraph -> !paragraph.startsWith(opening)).forEach(paragraphs::add);
		}
		paragraphs.add(reason);
		return String.join("\n\n", paragraphs);
	}

	private String opening() {
		return MESSAGES.text("ranking.reason.opening", scheme.getName());
	}

	/** The scores in one plain paragraph. */
	public String reason(Ranked one) {
		var levels = one.scoring().getScores().stream().filter(score -> score.getLevel() != null && score.getCriterion() != null)
				.map(score -> MESSAGES.text("ranking.reason.level", score.getCriterion().getName().replaceAll("\\?$", ""), score.getLevel().getLabel(), number(score.getLevel().getValue())))
				.collect(Collectors.joining("; "));
		var score = one.score().map(RecommendedPriorities::number).orElse("");
		var band = one.band().map(found -> MESSAGES.text("ranking.reason.band", found.getLabel())).orElse("");
		var place = MESSAGES.text(one.tied() ? "ranking.reason.tied" : "ranking.reason.place", String.valueOf(one.place()), String.valueOf(ranking.size()));
		var confidence = one.scoring().getConfidence() == null ? "" : " " + MESSAGES.text("ranking.reason.confidence", one.scoring().getConfidence().getLabel().toLowerCase());
		return opening() + " " + MESSAGES.text("ranking.reason", score, band, place, levels) + confidence;
	}

	static String number(java.math.BigDecimal number) {
		return number == null ? "" : number.setScale(Math.min(2, Math.max(0, number.stripTrailingZeros().scale())), java.math.RoundingMode.HALF_UP).toPlainString();
	}
}
