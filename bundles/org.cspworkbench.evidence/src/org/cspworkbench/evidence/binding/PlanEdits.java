package org.cspworkbench.evidence.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.query.DeclaredBreak;
import org.cspworkbench.model.figures.Binding;
import org.cspworkbench.model.figures.BreakKind;
import org.cspworkbench.model.figures.EarlierValue;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesBreak;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.partnership.GroupKind;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Gathers what is to be done to a plan into one command, so that it is undone as one. */
final class PlanEdits {
	private final EditingDomain domain;
	private final Plan plan;
	private final List<Command> commands = new ArrayList<>();
	private final List<Source> newSources = new ArrayList<>();

	PlanEdits(EditingDomain domain, Plan plan) {
		this.domain = domain;
		this.plan = plan;
	}

	Command command() {
		return commands.isEmpty() ? IdentityCommand.INSTANCE : new CompoundCommand(Sentence.BINDING_COMMAND.with(), commands);
	}

	/** Brings what is bound to into the plan, as far as it is not there. */
	void bring(BindingRequest request) {
		bring(List.of(request.indicator()), PlanPackage.Literals.PLAN__INDICATORS);
		bring(request.areas(), PlanPackage.Literals.PLAN__AREAS);
		request.coded().forEach((area, code) -> set(area, PartnershipPackage.Literals.AREA__CODE, code));
		request.group().ifPresent(group -> {
			bring(group.getAreas().stream().filter(area -> !request.areas().contains(area)).toList(), PlanPackage.Literals.PLAN__AREAS);
			bring(List.of(group), PlanPackage.Literals.PLAN__AREA_GROUPS);
			if (group.getKind() != GroupKind.WARDS)
				set(request.indicator(), FiguresPackage.Literals.INDICATOR__COMPARATOR, group);
		});
	}

	private void bring(List<? extends EObject> elements, EStructuralFeature feature) {
		for (var element : elements)
			if (element.eContainer() == null)
				commands.add(AddCommand.create(domain, plan, feature, element));
	}

	/** Adds a series, complete with its figures, to the plan. */
	void add(Series series, List<FigureDifference> figures, LocalDate today) {
		for (var one : figures)
			series.getFigures().add(figure(one, series));
		// The source of the latest figure is that of the series; only figures of another name theirs.
		series.getFigures().stream().map(Figure::getSource).filter(Objects::nonNull).reduce((a, b) -> b).ifPresent(series::setSource);
		series.getFigures().stream().filter(figure -> figure.getSource() == series.getSource()).forEach(figure -> figure.setSource(null));
		edition(figures).ifPresent(series.getBinding()::setEdition);
		series.getBinding().setBoundOn(today);
		commands.add(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__SERIES, series));
	}

	/** Brings what was chosen into a series that is in the plan. */
	void takeOver(Series series, List<FigureDifference> chosen, LocalDate today) {
		takeOver(series, chosen);
		set(series.getBinding(), FiguresPackage.Literals.BINDING__BOUND_ON, today);
		edition(chosen).ifPresent(edition -> set(series.getBinding(), FiguresPackage.Literals.BINDING__EDITION, edition));
	}

	/** The same for a series that was typed until now. */
	void bind(Series series, Binding binding, List<FigureDifference> chosen, LocalDate today) {
		takeOver(series, chosen);
		binding.setBoundOn(today);
		edition(chosen).ifPresent(binding::setEdition);
		set(series, FiguresPackage.Literals.SERIES__BINDING, binding);
	}

	private void takeOver(Series series, List<FigureDifference> chosen) {
		chosen.forEach(one -> one.figure().ifPresent(figure -> revise(figure, one, series)));
		// The latest first: so each has its place among the figures that are there already, before any has been added.
		chosen.stream().filter(one -> one.figure().isEmpty()).sorted(Comparator.comparing(FigureDifference::period).reversed())
				.forEach(one -> commands.add(AddCommand.create(domain, series, FiguresPackage.Literals.SERIES__FIGURES, figure(one, series), place(one, series))));
	}

	private static Optional<String> edition(List<FigureDifference> chosen) {
		return chosen.stream().map(one -> one.now().provenance().edition()).filter(edition -> !edition.isEmpty()).reduce((a, b) -> b);
	}

	/** Figures stand in the order of time. */
	private static int place(FigureDifference one, Series series) {
		return (int) series.getFigures().stream().map(Figure::getPeriod).filter(period -> period != null && period.compareTo(one.period()) < 0).count();
	}

	private Figure figure(FigureDifference one, Series series) {
		var figure = FigureAmount.figure(one.after());
		figure.setPeriod(one.period());
		figure.setProvisional(one.now().fact().provisional());
		figure.setEstimated(one.now().fact().estimated());
		if (!one.now().provenance().edition().isEmpty()) {
			var source = source(one.now().provenance());
			if (source != series.getSource())
				figure.setSource(source);
		}
		return figure;
	}

	private void revise(Figure figure, FigureDifference one, Series series) {
		var now = figure(one, series);
		if (figure.getValue() != null) {
			commands.add(AddCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__EARLIER_VALUES, earlier(figure, one, series)));
			set(figure, FiguresPackage.Literals.FIGURE__REVISED, true);
		}
		for (var feature : List.of(FiguresPackage.Literals.FIGURE__VALUE, FiguresPackage.Literals.FIGURE__ABSENCE, FiguresPackage.Literals.FIGURE__THRESHOLD,
				FiguresPackage.Literals.FIGURE__REASON, FiguresPackage.Literals.FIGURE__PROVISIONAL, FiguresPackage.Literals.FIGURE__ESTIMATED,
				FiguresPackage.Literals.FIGURE__SOURCE))
			set(figure, feature, now.eGet(feature));
	}

	private static EarlierValue earlier(Figure figure, FigureDifference one, Series series) {
		var earlier = FiguresFactory.eINSTANCE.createEarlierValue();
		earlier.setValue(figure.getValue());
		earlier.setAsAt(figure.getExtractDate() != null ? figure.getExtractDate()
				: figure.getSource() != null ? figure.getSource().getExtractDate() : series.getSource() != null ? series.getSource().getExtractDate() : null);
		earlier.setReason(Sentence.BINDING_REVISED.with(one.now().provenance().dataset().title()));
		return earlier;
	}

	private void set(EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value))
			commands.add(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/** The source of the plan for an edition of a dataset; made when there is none yet. */
	private Source source(Provenance provenance) {
		for (var known : List.of(plan.getSources(), newSources))
			for (var source : known)
				if (provenance.dataset().title().equals(source.getName()) && provenance.edition().equals(source.getEdition()))
					return source;
		var source = FiguresFactory.eINSTANCE.createSource();
		source.setName(provenance.dataset().title());
		source.setPublisherName(provenance.dataset().publisher());
		source.setEdition(provenance.edition());
		source.setExtractDate(provenance.extracted().orElse(null));
		source.setLink(provenance.dataset().link());
		source.setLicence(provenance.dataset().licence());
		source.setProvisional(provenance.provisional());
		source.setRestricted(provenance.dataset().restricted());
		source.setDescription(provenance.description());
		newSources.add(source);
		commands.addFirst(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__SOURCES, source));
		return source;
	}

	/** Declares the breaks of all these series, each once for all that it concerns. */
	void declare(List<SeriesRefresh> refreshes) {
		var concerned = new LinkedHashMap<DeclaredBreak, List<Series>>();
		for (var refresh : refreshes)
			refresh.breaks().forEach(one -> concerned.computeIfAbsent(one, key -> new ArrayList<>()).add(refresh.series()));
		concerned.forEach((declared, series) -> commands.add(AddCommand.create(domain, plan, PlanPackage.Literals.PLAN__BREAKS, declared(declared, series))));
	}

	private static SeriesBreak declared(DeclaredBreak declared, List<Series> concerned) {
		var made = FiguresFactory.eINSTANCE.createSeriesBreak();
		made.setTitle(declared.title());
		made.setKind(Objects.requireNonNullElse(BreakKind.get(declared.kind()), BreakKind.OTHER));
		made.setFrom(declared.from());
		made.setComparable(declared.comparable());
		made.setDescription(declared.description());
		for (var series : concerned) {
			if (!made.getIndicators().contains(series.getIndicator()))
				made.getIndicators().add(series.getIndicator());
			if (series.getArea() != null && !made.getAreas().contains(series.getArea()))
				made.getAreas().add(series.getArea());
		}
		return made;
	}
}
