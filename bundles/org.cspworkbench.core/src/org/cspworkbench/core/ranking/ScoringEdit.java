package org.cspworkbench.core.ranking;

import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.begin.NewPlan;
import org.cspworkbench.model.plan.Criterion;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Score;
import org.cspworkbench.model.plan.ScoreLevel;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The steps of a workshop that scores problems, each a named command. */
public final class ScoringEdit {

	private static final Messages MESSAGES = Messages.of(ScoringEdit.class);

	private final EditingDomain domain;

	public ScoringEdit(EditingDomain domain) {
		this.domain = domain;
	}

	/** The level of one criterion; without a level the score is taken away. */
	public Command score(Scoring scoring, Criterion criterion, ScoreLevel level) {
		var known = score(scoring, criterion);
		if (known.isEmpty()) {
			var score = PlanFactory.eINSTANCE.createScore();
			score.setCriterion(criterion);
			score.setLevel(level);
			return named(AddCommand.create(domain, scoring, PlanPackage.Literals.SCORING__SCORES, score));
		}
		return named(level == null ? RemoveCommand.create(domain, scoring, PlanPackage.Literals.SCORING__SCORES, known.get())
				: SetCommand.create(domain, known.get(), PlanPackage.Literals.SCORE__LEVEL, level));
	}

	public Command confidence(Scoring scoring, ScoreLevel level) {
		return named(SetCommand.create(domain, scoring, PlanPackage.Literals.SCORING__CONFIDENCE, level == null ? SetCommand.UNSET_VALUE : level));
	}

	private static CommandWrapper named(Command command) {
		return new CommandWrapper(MESSAGES.text("ranking.score"), "", command);
	}

	private static Optional<Score> score(Scoring scoring, Criterion criterion) {
		return scoring.getScores().stream().filter(score -> score.getCriterion() == criterion).findFirst();
	}

	/** The level that a problem has for a criterion. */
	public static Optional<ScoreLevel> level(Scoring scoring, Criterion criterion) {
		return score(scoring, criterion).map(Score::getLevel);
	}

	/** Another problem to be scored. */
	public Command add(Plan plan, ScoringScheme scheme, String subject) {
		var scoring = PlanFactory.eINSTANCE.createScoring();
		scoring.setScheme(scheme);
		scoring.setSubject(subject);
		return new CommandWrapper(MESSAGES.text("ranking.add", subject), "", AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__SCORINGS, scoring));
	}

	/** The shipped scheme, and every priority of the plan as a problem to be scored. */
	public Command begin(Plan plan) {
		var step = new CompoundCommand(MESSAGES.text("ranking.begin"));
		var scheme = NewPlan.plainScheme();
		step.append(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__SCORING_SCHEMES, scheme));
		return withPriorities(plan, scheme, step);
	}

	/** Those priorities that are not scored yet after the scheme. */
	public Command addPriorities(Plan plan, ScoringScheme scheme) {
		return withPriorities(plan, scheme, new CompoundCommand(MESSAGES.text("ranking.priorities")));
	}

	private Command withPriorities(Plan plan, ScoringScheme scheme, CompoundCommand step) {
		for (var priority : plan.getPriorities()) {
			if (plan.getScorings().stream().noneMatch(known -> known.getScheme() == scheme && known.getPriority() == priority)) {
				var scoring = PlanFactory.eINSTANCE.createScoring();
				scoring.setScheme(scheme);
				scoring.setSubject(priority.getTitle());
				scoring.setTheme(priority.getTheme());
				scoring.setPriority(priority);
				step.append(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__SCORINGS, scoring));
			}
		}
		return step;
	}
}
