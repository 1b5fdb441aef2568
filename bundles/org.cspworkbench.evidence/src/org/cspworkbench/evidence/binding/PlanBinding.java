package org.cspworkbench.evidence.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.evidence.query.DeclaredBreaks;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.StoreException;

/** Binds the series of one plan to facts. It reads the plan and the facts and changes neither. */
public final class PlanBinding {
	private final EvidenceLibrary library;
	private final Plan plan;
	private final List<DeclaredBreak> breaks = DeclaredBreaks.shipped();

	public PlanBinding(EvidenceLibrary library, Plan plan) {
		this.library = library;
		this.plan = plan;
	}

	/** Sets a bound series against the facts. Empty when it is not bound, or the facts know nothing of it. */
	public Optional<SeriesRefresh> refresh(Series series, LocalDate today) throws StoreException, UnknownFactsException {
		var bound = BoundSeries.of(series);
		if (bound.isEmpty())
			return Optional.empty();
		return refresh(series, bound.get(), Optional.empty(), today);
	}

	/** Sets all bound series of the plan against the facts; those whose dataset is not here are left out. */
	public List<SeriesRefresh> refreshAll(LocalDate today) throws StoreException {
		var refreshes = new ArrayList<SeriesRefresh>();
		for (var series : plan.getSeries())
			try {
				refresh(series, today).ifPresent(refreshes::add);
			} catch (UnknownFactsException e) {
				// The plan goes by itself: it may have come from where there are other facts.
			}
		return refreshes;
	}

	private Optional<SeriesRefresh> refresh(Series series, BoundSeries bound, Optional<Period> within, LocalDate today)
			throws StoreException, UnknownFactsException {
		var present = series.getFigures().stream().map(Figure::getPeriod).filter(period -> period != null && period.months() == bound.rhythm().months()).toList();
		var known = library.extent(bound.dataset(), bound.measure(), bound.area()).flatMap(extent -> within(extent, within));
		if (known.isEmpty() && present.isEmpty())
			return Optional.empty();
		var query = bound.query(present, known.orElseGet(() -> present.stream().max(Period::compareTo).orElseThrow()));
		if (query.periods().isEmpty())
			return Optional.empty();
		var dataset = library.dataset(bound.dataset()).orElseThrow().dataset();
		var differences = BoundSeries.differences(series.getFigures(), bound.figures(library.query(query), dataset));
		return Optional.of(new SeriesRefresh(series, differences, breaks(bound, query), today));
	}

	private static Optional<Period> within(Period extent, Optional<Period> wanted) {
		if (wanted.isEmpty())
			return Optional.of(extent);
		if (!extent.overlaps(wanted.get()))
			return Optional.empty();
		var first = extent.first().isAfter(wanted.get().first()) ? extent.first() : wanted.get().first();
		var last = extent.last().isBefore(wanted.get().last()) ? extent.last() : wanted.get().last();
		return Optional.of(new Period(first, last));
	}

	/** The breaks within the figures that the plan does not declare yet. */
	private List<DeclaredBreak> breaks(BoundSeries bound, FactQuery query) throws StoreException {
		var span = new Period(query.periods().getFirst().first(), query.periods().getLast().last());
		var around = around(bound.area());
		return breaks.stream().filter(one -> one.concerns(bound.dataset(), bound.measure(), around, span)).filter(one -> plan.getBreaks().stream()
				.noneMatch(declared -> one.title().equals(declared.getTitle()) && one.from().equals(declared.getFrom()))).toList();
	}

	private Set<String> around(String area) throws StoreException {
		var geography = library.geography();
		var around = new LinkedHashSet<String>();
		var waiting = new ArrayList<>(List.of(area));
		while (!waiting.isEmpty()) {
			var next = waiting.removeFirst();
			if (around.add(next))
				waiting.addAll(geography.parents(next));
		}
		return around;
	}

	/** What binding would bring into the plan: new series, and for series that are there already what they would become. */
	public BindingProposal propose(BindingRequest request, LocalDate today) throws StoreException, UnknownFactsException {
		var made = new ArrayList<SeriesRefresh>();
		var changed = new ArrayList<SeriesRefresh>();
		for (var area : request.areas()) {
			if (area.getCode() == null)
				continue;
			var bound = new BoundSeries(request.dataset(), request.measure(), area.getCode(), request.rhythm());
			var there = series(request, area);
			var refresh = refresh(there.orElseGet(() -> series(request, area, bound)), bound, request.within(), today);
			refresh.ifPresent(there.isPresent() ? changed::add : made::add);
		}
		return new BindingProposal(request, made, changed);
	}

	private Optional<Series> series(BindingRequest request, Area area) {
		return plan.getSeries().stream()
				.filter(one -> one.getIndicator() == request.indicator() && one.getArea() == area && one.getKind() == SeriesKind.VALUE).findFirst();
	}

	private static Series series(BindingRequest request, Area area, BoundSeries bound) {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(request.indicator());
		series.setArea(area);
		series.setKind(SeriesKind.VALUE);
		var binding = FiguresFactory.eINSTANCE.createBinding();
		binding.setDataset(bound.dataset());
		binding.setMeasure(bound.measure());
		binding.setRollUp(bound.rhythm().months());
		binding.setFirstMonth(bound.rhythm().firstMonth());
		series.setBinding(binding);
		return series;
	}
}
