package org.cspworkbench.evidence.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.evidence.query.DeclaredBreaks;
import org.cspworkbench.evidence.query.Fact;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.evidence.query.FactTable;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.GroupKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.Nature;

/** Binds the series of one plan to facts. It reads the plan and the facts and changes neither. */
public final class PlanBinding {
	private static final int AVERAGE_DECIMALS = 1;

	private final EvidenceLibrary library;
	private final Plan plan;
	private final List<DeclaredBreak> breaks = DeclaredBreaks.shipped();
	private final Map<FactQuery, Map<Period, Map<String, Amount>>> columns = new HashMap<>();

	public PlanBinding(EvidenceLibrary library, Plan plan) {
		this.library = library;
		this.plan = plan;
	}

	/** Sets a bound series against the facts. Empty when it is not bound, or the facts know nothing of it. */
	public Optional<SeriesRefresh> refresh(Series series, LocalDate today) throws StoreException, UnknownFactsException {
		if (series.getArea() == null && series.getGroup() != null && series.getBinding() != null)
			return average(series, Optional.empty(), today);
		var bound = BoundSeries.of(series);
		if (bound.isEmpty())
			return Optional.empty();
		return refresh(series, bound.get(), Optional.empty(), Map.of(), today);
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

	private Optional<SeriesRefresh> refresh(Series series, BoundSeries bound, Optional<Period> within, Map<Area, String> beside, LocalDate today)
			throws StoreException, UnknownFactsException {
		var present = series.getFigures().stream().map(Figure::getPeriod).filter(period -> period != null && period.months() == bound.rhythm().months()).toList();
		var known = library.extent(bound.dataset(), bound.measure(), bound.area()).flatMap(extent -> within(extent, within));
		if (known.isEmpty() && present.isEmpty())
			return Optional.empty();
		var query = bound.query(present, known.orElseGet(() -> present.stream().max(Period::compareTo).orElseThrow()));
		if (query.periods().isEmpty())
			return Optional.empty();
		var dataset = library.dataset(bound.dataset()).orElseThrow().dataset();
		var figures = withheld(series, bound, bound.figures(library.query(query), dataset), beside);
		return Optional.of(new SeriesRefresh(series, BoundSeries.differences(series.getFigures(), figures), breaks(bound.area(), query), today));
	}

	/** Counts of small areas as the disclosure policy of the plan lets readers see them. */
	private List<BoundFigure> withheld(Series series, BoundSeries bound, List<BoundFigure> figures, Map<Area, String> beside) throws StoreException, UnknownFactsException {
		var nature = library.dataset(bound.dataset()).orElseThrow().measures().get(bound.measure()).nature();
		if (plan.getDisclosure() == null || series.getArea() == null || !SmallNumbers.concern(series.getArea().getKind()) || nature == Nature.RATIO)
			return figures;
		var areas = areasBeside(series, bound, beside);
		var query = new FactQuery(bound.dataset(), List.of(bound.measure()), areas, figures.stream().map(BoundFigure::period).toList());
		var shown = columns.get(query);
		if (shown == null)
			columns.put(query, shown = shown(query));
		var seen = shown;
		return figures.stream().map(one -> new BoundFigure(one.period(), new Fact(seen.get(one.period()).get(bound.area()), one.fact().estimated(), one.fact().provisional()),
				one.provenance())).toList();
	}

	/** The areas whose figures stand in one column with those of a series. */
	private List<String> areasBeside(Series series, BoundSeries bound, Map<Area, String> beside) {
		var codes = new TreeSet<String>(List.of(bound.area()));
		beside.keySet().stream().filter(area -> area.getKind() == series.getArea().getKind()).forEach(area -> codes.add(beside.get(area)));
		for (var other : plan.getSeries())
			if (other.getIndicator() == series.getIndicator() && other.getArea() != null && other.getArea().getKind() == series.getArea().getKind())
				BoundSeries.of(other).filter(one -> one.dataset().equals(bound.dataset()) && one.measure().equals(bound.measure())).ifPresent(one -> codes.add(one.area()));
		return List.copyOf(codes);
	}

	private Map<Period, Map<String, Amount>> shown(FactQuery query) throws StoreException, UnknownFactsException {
		var facts = library.query(query);
		var shown = new HashMap<Period, Map<String, Amount>>();
		for (var period : query.periods()) {
			var column = new LinkedHashMap<String, Amount>();
			query.areas().forEach(area -> column.put(area, facts.amount(query.measures().getFirst(), area, period)));
			shown.put(period, new SmallNumbers(plan.getDisclosure()).of(column).amounts());
		}
		return shown;
	}

	/** The mean of all areas of a group; none where an area has no figure. */
	private Optional<SeriesRefresh> average(Series series, Optional<Period> within, LocalDate today) throws StoreException, UnknownFactsException {
		var binding = series.getBinding();
		var codes = series.getGroup().getAreas().stream().map(Area::getCode).filter(Objects::nonNull).toList();
		if (codes.isEmpty() || codes.size() < series.getGroup().getAreas().size() || library.dataset(binding.getDataset()).isEmpty())
			return Optional.empty();
		var bound = new BoundSeries(binding.getDataset(), binding.getMeasure(), codes.getFirst(),
				new FigureRhythm(Math.max(1, binding.getRollUp()), Math.clamp(binding.getFirstMonth(), 0, 12)));
		var present = series.getFigures().stream().map(Figure::getPeriod).filter(Objects::nonNull).toList();
		var known = library.extent(bound.dataset(), bound.measure(), bound.area()).flatMap(extent -> within(extent, within));
		if (known.isEmpty())
			return Optional.empty();
		var query = new FactQuery(bound.dataset(), List.of(bound.measure()), codes, bound.rhythm().continued(present, known.get()));
		if (query.periods().isEmpty())
			return Optional.empty();
		var facts = library.query(query);
		var dataset = library.dataset(bound.dataset()).orElseThrow().dataset();
		var provenance = bound.figures(facts, dataset).getFirst().provenance();
		var figures = query.periods().stream().map(period -> new BoundFigure(period, mean(facts, period), provenance)).toList();
		return Optional.of(new SeriesRefresh(series, BoundSeries.differences(series.getFigures(), figures), List.of(), today));
	}

	private static Fact mean(FactTable facts, Period period) {
		var query = facts.query();
		var each = query.areas().stream().map(area -> facts.at(query.measures().getFirst(), area, period)).toList();
		var mean = Amount.sum(each.stream().map(Fact::amount).toList()).dividedBy(Amount.of(each.size())).rounded(AVERAGE_DECIMALS);
		return new Fact(mean, each.stream().anyMatch(Fact::estimated), each.stream().anyMatch(Fact::provisional));
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
	private List<DeclaredBreak> breaks(String area, FactQuery query) throws StoreException {
		var span = new Period(query.periods().getFirst().first(), query.periods().getLast().last());
		var around = around(area);
		return breaks.stream().filter(one -> one.concerns(query.dataset(), query.measures().getFirst(), around, span)).filter(one -> plan.getBreaks().stream()
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
		var codes = request.codes();
		for (var area : codes.keySet()) {
			var bound = new BoundSeries(request.dataset(), request.measure(), codes.get(area), request.rhythm());
			var there = series(request, area);
			var refresh = refresh(there.orElseGet(() -> series(request, area, bound)), bound, request.within(), codes, today);
			refresh.ifPresent(there.isPresent() ? changed::add : made::add);
		}
		if (request.group().filter(group -> request.areas().containsAll(group.getAreas()) && group.getAreas().size() > 1 && group.getKind() != GroupKind.WARDS).isPresent()) {
			var there = plan.getSeries().stream().filter(one -> one.getIndicator() == request.indicator() && one.getArea() == null
					&& one.getGroup() == request.group().get() && one.getKind() == SeriesKind.VALUE).findFirst();
			var average = average(there.orElseGet(() -> averageSeries(request)), request.within(), today);
			average.ifPresent(there.isPresent() ? changed::add : made::add);
		}
		return new BindingProposal(request, made, changed);
	}

	private Optional<Series> series(BindingRequest request, Area area) {
		return plan.getSeries().stream()
				.filter(one -> one.getIndicator() == request.indicator() && one.getArea() == area && one.getKind() == SeriesKind.VALUE).findFirst();
	}

	private static Series averageSeries(BindingRequest request) {
		var series = series(request, null, new BoundSeries(request.dataset(), request.measure(), "", request.rhythm()));
		series.setGroup(request.group().orElseThrow());
		return series;
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
