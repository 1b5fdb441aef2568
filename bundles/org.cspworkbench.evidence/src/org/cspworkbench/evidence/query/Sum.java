package org.cspworkbench.evidence.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Nature;

/** Adds up stated numbers over areas, measures and reporters, as far as they may be added. */
final class Sum {
	private static final int DECIMALS = 2;

	private final DatasetView dataset;
	private final Set<String> measures;
	private final List<Amount> amounts = new ArrayList<>();
	private boolean estimated;
	private int lacking;
	private int places;

	Sum(DatasetView dataset, Set<String> measures) {
		this.dataset = dataset;
		this.measures = measures;
	}

	/** Adds what is known of a place under any of its codes. */
	void add(Statements runs, List<String> codes, Period period) {
		places++;
		for (var code : codes) {
			var amount = of(runs, code, period);
			if (amount.isPresent()) {
				amounts.add(amount.get());
				return;
			}
		}
		lacking++;
	}

	/** Adds the part of a place that lies inside; a place that is silent belongs to another time. */
	void add(Statements runs, String code, double share, Period period) {
		of(runs, code, period).ifPresent(amount -> {
			places++;
			estimated = true;
			amounts.add(amount.map(value -> value.multiply(BigDecimal.valueOf(share)).setScale(DECIMALS, RoundingMode.HALF_UP)));
		});
	}

	void lack(int areas) {
		lacking += areas;
	}

	private Optional<Amount> of(Statements runs, String code, Period period) {
		var found = new ArrayList<Amount>();
		for (var measure : measures) {
			var nature = nature(measure);
			for (var reporter : runs.reporters(code, measure))
				runs.at(code, measure, reporter, period, nature).ifPresent(found::add);
		}
		if (found.size() > 1 && measures.stream().anyMatch(measure -> nature(measure) == Nature.RATIO))
			return Optional.of(notAdded());
		return found.isEmpty() ? Optional.empty() : Optional.of(of(found));
	}

	/** The sum; a single amount stays as it is, so that a hidden number keeps what is told of it. */
	static Amount of(List<Amount> amounts) {
		return amounts.size() == 1 ? amounts.getFirst() : Amount.sum(amounts);
	}

	private Nature nature(String measure) {
		return dataset.measures().get(measure).nature();
	}

	private static Amount notAdded() {
		return Amount.absent(new Absence.NotAvailable(Sentence.QUERY_NOT_ADDED.with()));
	}

	Fact fact(boolean provisional) {
		if (amounts.isEmpty())
			return new Fact(Amount.absent(new Absence.NotAvailable(Sentence.QUERY_NOT_STATED.with())), false, false);
		if (lacking > 0)
			return new Fact(Amount.absent(new Absence.NotAvailable(Sentence.QUERY_INCOMPLETE.with(lacking, lacking + amounts.size()))), false, false);
		if (places > 1 && measures.stream().anyMatch(measure -> nature(measure) == Nature.RATIO))
			return new Fact(notAdded(), false, false);
		return new Fact(of(amounts), estimated, provisional);
	}
}
