package org.cspworkbench.model.views;

import static org.cspworkbench.model.figures.SeriesKind.CHANGE;
import static org.cspworkbench.model.figures.SeriesKind.PERCENTAGE_CHANGE;
import static org.cspworkbench.model.figures.SeriesKind.POSITION;
import static org.cspworkbench.model.figures.SeriesKind.RATE;
import static org.cspworkbench.model.figures.SeriesKind.VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Change;
import org.cspworkbench.figures.Direction;
import org.cspworkbench.figures.Period;
import org.cspworkbench.figures.Rank;
import org.cspworkbench.figures.Ranking;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.RankOrder;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.Plan;

/**
 * Looks figures up and works out what is never stored: changes, percentages, rates, positions, averages. What the supplier gave ready
 * made, because the figures behind it are not known, goes before what could be worked out.
 */
public final class PlanFigures {

	private record Key(Indicator indicator, Object place, SeriesKind kind) {
	}

	private final Plan plan;
	private final Map<Key, List<Series>> series = new HashMap<>();

	public PlanFigures(Plan plan) {
		this.plan = plan;
		for (var one : plan.getSeries()) {
			series.computeIfAbsent(new Key(one.getIndicator(), place(one.getArea(), one.getGroup()), one.getKind()), k -> new ArrayList<>()).add(one);
		}
	}

	/** A series of an area stands under the area, even when it was ranked in a group; an average stands under its group. */
	private static Object place(Area area, AreaGroup group) {
		return area != null ? area : group;
	}

	/** The figures of one kind, oldest first; one that is being typed may have no months yet. */
	public List<Figure> figures(Indicator indicator, Area area, AreaGroup group, SeriesKind kind) {
		return series.getOrDefault(new Key(indicator, place(area, group), kind), List.of()).stream()
				.filter(one -> kind != POSITION || group == null || one.getGroup() == null || one.getGroup() == group)
				.flatMap(one -> one.getFigures().stream())
				.filter(figure -> figure.getPeriod() != null)
				.sorted((a, b) -> a.getPeriod().compareTo(b.getPeriod()))
				.toList();
	}

	public Optional<Figure> figure(Subject subject, SeriesKind kind) {
		return figures(subject.indicator(), subject.area(), subject.group(), kind).stream()
				.filter(figure -> figure.getPeriod().equals(subject.period())).findFirst();
	}

	/** The subject with its months filled in, when none were named: the newest for which there is a figure. */
	public Subject dated(Subject subject) {
		if (subject.period() != null) {
			return subject;
		}
		var newest = figures(subject.indicator(), subject.area(), subject.group(), VALUE).stream().map(Figure::getPeriod).reduce((a, b) -> b);
		return new Subject(subject.indicator(), subject.area(), subject.group(), newest.orElse(plan.getReportingPeriod()), subject.comparedWith());
	}

	/** Empty when nobody ever recorded one, which differs from a figure that says why it is absent. */
	public Optional<Amount> value(Subject subject) {
		return figure(subject, VALUE).map(this::amount);
	}

	public Optional<Amount> previous(Subject subject) {
		return value(subject.at(subject.before()));
	}

	public Optional<Amount> change(Subject subject) {
		return given(subject, CHANGE).or(() -> between(subject).map(Change::difference));
	}

	public Optional<Amount> percentageChange(Subject subject) {
		return given(subject, PERCENTAGE_CHANGE).or(() -> between(subject).map(Change::percentage));
	}

	public Optional<Direction> direction(Subject subject) {
		return change(subject).or(() -> percentageChange(subject)).flatMap(Amount::known).map(Direction::of);
	}

	public Optional<Change> between(Subject subject) {
		return value(subject).flatMap(now -> previous(subject).map(before -> new Change(before, now)));
	}

	public Optional<Amount> rate(Subject subject) {
		return given(subject, RATE).or(() -> workedOutRate(subject));
	}

	private Optional<Amount> workedOutRate(Subject subject) {
		var indicator = subject.indicator();
		if (indicator.getDenominator() == null) {
			return Optional.empty();
		}
		return value(subject).flatMap(count -> denominator(subject)
				.map(base -> count.times(indicator.getMultiplier()).dividedBy(base)));
	}

	/** The population nearest before the end of the period, since it is counted once a year and not for rolling years. */
	private Optional<Amount> denominator(Subject subject) {
		if (subject.period() == null) {
			return Optional.empty();
		}
		return figures(subject.indicator().getDenominator(), subject.area(), subject.group(), VALUE).stream()
				.filter(figure -> !figure.getPeriod().first().isAfter(subject.period().last()))
				.reduce((a, b) -> b).map(this::amount);
	}

	private Optional<Amount> given(Subject subject, SeriesKind kind) {
		return figure(subject, kind).map(this::amount);
	}

	/** The position as the supplier gave it, or worked out when every area of the group has a rate, or else a value. */
	public Optional<Position> position(Subject subject) {
		return figure(subject, POSITION).map(figure -> new Position(amount(figure), figure.isTied(), group(subject).map(g -> g.getAreas().size()).orElse(0)))
				.or(() -> workedOutPosition(subject));
	}

	private Optional<Position> workedOutPosition(Subject subject) {
		return group(subject).flatMap(group -> rank(subject, group))
				.map(rank -> new Position(Amount.of(rank.position()), rank.isTied(), rank.outOf()));
	}

	private Optional<Rank> rank(Subject subject, AreaGroup group) {
		var rates = new LinkedHashMap<Area, Amount>();
		var values = new LinkedHashMap<Area, Amount>();
		for (var area : group.getAreas()) {
			var there = new Subject(subject.indicator(), area, null, subject.period(), null);
			rate(there).filter(Amount::isKnown).ifPresent(rate -> rates.put(area, rate));
			value(there).filter(Amount::isKnown).ifPresent(value -> values.put(area, value));
		}
		var whole = group.getAreas().size();
		var ranked = rates.size() == whole ? rates : values.size() == whole ? values : Map.<Area, Amount>of();
		var order = subject.indicator().getRankOrder() == RankOrder.HIGHEST_FIRST ? Ranking.Order.HIGHEST_FIRST : Ranking.Order.LOWEST_FIRST;
		return whole < 2 ? Optional.empty() : Ranking.of(ranked, order).of(subject.area());
	}

	/** The average of the group as given; it is not worked out, since an average of areas is not the rate of the whole. */
	public Optional<Amount> comparator(Subject subject) {
		return group(subject).flatMap(group -> {
			var average = new Subject(subject.indicator(), null, group, subject.period(), null);
			return given(average, RATE).or(() -> value(average));
		});
	}

	public Optional<AreaGroup> group(Subject subject) {
		return Optional.ofNullable(subject.group()).or(() -> Optional.ofNullable(subject.indicator().getComparator()));
	}

	public Amount amount(Figure figure) {
		return switch (figure.getAbsence()) {
		case NONE -> figure.getValue() == null ? Amount.absent(new Absence.NotAvailable("")) : Amount.of(figure.getValue());
		case SUPPRESSED -> Amount.absent(Absence.Suppressed.below(threshold(figure)));
		case NOT_AVAILABLE -> Amount.absent(new Absence.NotAvailable(Objects.requireNonNullElse(figure.getReason(), "")));
		case NOT_APPLICABLE -> Amount.absent(new Absence.NotApplicable());
		case NOT_YET -> Amount.absent(new Absence.NotYet());
		};
	}

	private int threshold(Figure figure) {
		if (figure.getThreshold() != null) {
			return figure.getThreshold();
		}
		return plan.getDisclosure() == null ? 7 : plan.getDisclosure().getThreshold();
	}

	/** A place in a ranking; {@code outOf} is 0 when nobody said how many were ranked. */
	public record Position(Amount place, boolean tied, int outOf) {
	}

	/** The months of the home area's newest figure. */
	public Optional<Period> newest(Indicator indicator) {
		return Optional.ofNullable(dated(new Subject(indicator, plan.getHomeArea(), null, null, null)).period());
	}
}
