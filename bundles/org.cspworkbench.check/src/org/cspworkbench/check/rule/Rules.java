package org.cspworkbench.check.rule;

import java.util.List;

/** Every rule over words and figures, the surest first. */
public final class Rules {

	public static final List<Rule> ALL = List.of(new DeadCitation(), new MovementAgainstFigures(), new DirectionOfLatest(), new DirectionOfCounts(), new CountOfIndicator(), new PercentageOfCounts(), new Breakdown(), new ChainOfChanges(), new LevelAgainstFigures(),
			new RankAgainstPositions(), new FirstTime(), new StaleYear(), new OldYearInReview(), new MissingStartYear(), new Weekday(), new PriorityTitles(), new TwoExpansions(),
			new UnitOfFigure(), new UnitOfTitle(), new TwoReadings(), new PartsAgainstWhole(), new BreakCrossed(), new Disclosure(), new ReferenceBack(), new PrimaryAgency(),
			new LineColours(), new Thousands(), new Decimals(), new RenamedArea(), new MeasureOfAction(), new StatusOfAction(), new UndatedUpdate(), new ActionNumbers(), new ActionCited(), new PriorityNumbers(), new DueOfAction(), new AlikeAgencies(), new TermsInUse(), new WeakWords(), new LargestChanges(),
			new LoneZero(), new SameNumberTwice());

	private Rules() {
	}
}
