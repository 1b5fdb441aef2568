package org.cspworkbench.evidence.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.evidence.query.Fact;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/**
 * The numbers of a series browser: places by periods.
 *
 * @param places the place that it is about first
 * @param compared those of the places that are compared with
 * @param average what their average is called; empty without any
 * @param within whether those compared with are the parts of the place that it is about
 * @param sizes the residents of the places, for rates and funnels, as far as they are known
 */
public record SeriesSheet(String title, String unit, List<Place> places, List<Period> periods, Map<Place, List<Fact>> facts, List<Place> compared, String average,
		boolean within, List<DeclaredBreak> breaks, Map<Place, Amount> sizes, String provenance) {
	private static final int RATE_DECIMALS = 1;
	private static final Amount SILENCE = Amount.absent(new Absence.NotAvailable(Sentence.QUERY_NOT_STATED.with()));

	public SeriesSheet {
		places = List.copyOf(places);
		periods = List.copyOf(periods);
		facts = Map.copyOf(facts);
		compared = List.copyOf(compared);
		breaks = List.copyOf(breaks);
		sizes = Map.copyOf(sizes);
	}

	public Place own() {
		return places.getFirst();
	}

	public boolean isEmpty() {
		return periods.isEmpty() || places.isEmpty();
	}

	/** Whether there is anything but reasons why there are none. */
	public boolean hasNumbers() {
		return facts.values().stream().flatMap(List::stream).anyMatch(fact -> fact.amount().isKnown());
	}

	/** Whether the data say nothing at all about these places, by periods of this length. */
	public boolean isSilent() {
		return facts.values().stream().flatMap(List::stream).allMatch(fact -> fact.amount().equals(SILENCE));
	}

	public Amount amount(Place place, int period) {
		return facts.get(place).get(period).amount();
	}

	public Fact fact(Place place, int period) {
		return facts.get(place).get(period);
	}

	/** The mean of those places compared with; none while one of them has no number. */
	public Amount average(int period) {
		if (compared.isEmpty())
			return Amount.absent(new Absence.NotApplicable());
		return Amount.sum(compared.stream().map(place -> amount(place, period)).toList()).dividedBy(Amount.of(compared.size()));
	}

	public Amount rate(Place place, int period) {
		return amount(place, period).times(1000).dividedBy(sizes.getOrDefault(place, Amount.absent(new Absence.NotAvailable(""))));
	}

	/** Whether the residents of every place are known. */
	public boolean hasSizes() {
		return !places.isEmpty() && places.stream().allMatch(place -> sizes.containsKey(place) && sizes.get(place).known().filter(size -> size.signum() > 0).isPresent());
	}

	/** As whole as the numbers themselves. */
	int decimals() {
		return facts.values().stream().flatMap(List::stream).flatMap(fact -> fact.amount().known().stream()).mapToInt(BigDecimal::scale).max().orElse(0) > 0 ? RATE_DECIMALS : 0;
	}

	/** The newest period for which the place that it is about has a number, or the newest of all. */
	int newest() {
		for (int period = periods.size() - 1; period >= 0; period--)
			if (amount(own(), period).isKnown())
				return period;
		return periods.size() - 1;
	}

	/** The period before which a break stands. */
	Optional<Integer> at(DeclaredBreak one) {
		for (int period = 1; period < periods.size(); period++)
			if (!periods.get(period).last().atEndOfMonth().isBefore(one.from()))
				return Optional.of(period);
		return Optional.empty();
	}
}
