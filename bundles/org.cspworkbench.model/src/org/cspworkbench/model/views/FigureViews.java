package org.cspworkbench.model.views;

import static org.cspworkbench.model.figures.SeriesKind.POSITION;
import static org.cspworkbench.model.figures.SeriesKind.RATE;
import static org.cspworkbench.model.figures.SeriesKind.VALUE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Change;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Target;

/** Shows figures as the cells of tables do: with signs, arrows and positions. */
public final class FigureViews {

	private final Plan plan;
	private final PlanFigures figures;

	public FigureViews(Plan plan, PlanFigures figures) {
		this.plan = plan;
		this.figures = figures;
	}

	/** With -1 decimal places the indicator decides. */
	public Shown shown(FigureView view, Subject undated, int decimals) {
		if (undated.indicator() == null) {
			return Shown.BLANK;
		}
		var subject = figures.dated(undated);
		var indicator = subject.indicator();
		return switch (view) {
		case INHERITED, VALUE -> value(subject, decimals);
		case PREVIOUS -> value(subject.at(subject.before()), decimals);
		case CHANGE -> shown(figures.change(subject), change -> Wording.change(change, indicator), both(subject));
		case PERCENTAGE_CHANGE -> shown(figures.percentageChange(subject), Wording::percentageChange, both(subject));
		case DIRECTION -> direction(subject);
		case POSITION -> position(subject);
		case PREVIOUS_POSITION -> position(subject.at(subject.before()));
		case RATE -> rate(subject, decimals);
		case PREVIOUS_RATE -> rate(subject.at(subject.before()), decimals);
		case COMPARATOR -> shown(figures.comparator(subject), average -> Wording.rate(average, decimals), List.of());
		case SHARE -> shown(share(subject), share -> Wording.percentage(share, decimals), of(subject, VALUE));
		case DIFFERENCE -> shown(difference(subject), difference -> Wording.rate(difference, decimals), of(subject, RATE));
		case SIGNIFICANCE -> significance(subject);
		case TARGET -> target(indicator).map(target -> Amount.of(target.getValue()))
				.map(amount -> new Shown(Wording.value(amount, indicator), Optional.of(amount), List.of())).orElse(Shown.BLANK);
		};
	}

	private Shown value(Subject subject, int decimals) {
		var indicator = subject.indicator();
		return shown(figures.value(subject), value -> Wording.value(value, indicator, decimals < 0 ? indicator.getDecimals() : decimals), of(subject, VALUE));
	}

	private Shown rate(Subject subject, int decimals) {
		var given = of(subject, RATE);
		return shown(figures.rate(subject), rate -> Wording.rate(rate, decimals < 0 && given.isEmpty() ? 1 : decimals), given.isEmpty() ? of(subject, VALUE) : given);
	}

	private Shown direction(Subject subject) {
		return figures.direction(subject).map(direction -> new Shown(direction.arrow(), Optional.empty(), both(subject))).orElse(Shown.BLANK);
	}

	private Shown position(Subject subject) {
		return figures.position(subject).map(position -> new Shown(Wording.position(position), Optional.of(position.place()), of(subject, POSITION))).orElse(Shown.BLANK);
	}

	private Shown significance(Subject subject) {
		return figures.between(subject).flatMap(Change::significance).map(Wording::significance)
				.map(words -> new Shown(words, Optional.empty(), both(subject))).orElse(Shown.BLANK);
	}

	/** The part of its whole, in per cent. */
	private Optional<Amount> share(Subject subject) {
		if (subject.indicator().getParent() == null) {
			return Optional.empty();
		}
		var whole = new Subject(subject.indicator().getParent(), subject.area(), subject.group(), subject.period(), null);
		return figures.value(subject).flatMap(part -> figures.value(whole).map(all -> part.times(100).dividedBy(all)));
	}

	/** How far the area's rate, or else its value, lies from the average of the group. */
	private Optional<Amount> difference(Subject subject) {
		return figures.comparator(subject).flatMap(average -> figures.rate(subject).or(() -> figures.value(subject)).map(own -> own.minus(average)));
	}

	private Optional<Target> target(Indicator indicator) {
		return plan.getPriorities().stream().flatMap(priority -> Stream.concat(Stream.of(priority), priority.getTopics().stream()))
				.flatMap(priority -> priority.getTargets().stream())
				.filter(target -> target.getIndicator() == indicator && target.getValue() != null).findFirst();
	}

	private static Shown shown(Optional<Amount> amount, Function<Amount, String> words, List<Figure> figures) {
		return amount.map(known -> new Shown(words.apply(known), amount, figures)).orElse(Shown.BLANK);
	}

	private List<Figure> both(Subject subject) {
		return Stream.of(subject, subject.at(subject.before())).flatMap(one -> of(one, VALUE).stream()).toList();
	}

	private List<Figure> of(Subject subject, SeriesKind kind) {
		return figures.figure(subject, kind).stream().toList();
	}
}
