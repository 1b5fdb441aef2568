package org.cspworkbench.evidence.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.PlanFigures;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One of the usual tables, boxes or charts of some indicators of a plan. It shows the figures of the plan and holds none.
 *
 * @param period the months that it is about; the newest that the plan has when it is left out
 */
public record Exhibit(ExhibitKind kind, Plan plan, List<Indicator> indicators, Area area, Optional<Period> period) {

	public Exhibit {
		indicators = List.copyOf(indicators);
	}

	/** Inserts it at the end of a section, as one step. */
	public Command command(EditingDomain domain, Section section) throws ExhibitException {
		var commands = new ArrayList<Command>();
		if (kind == ExhibitKind.WARD_TABLE)
			commands.addAll(new WardTable(this).withholding(domain));
		commands.add(AddCommand.create(domain, section, AssessmentPackage.Literals.SECTION__BLOCKS, block()));
		return new CompoundCommand(Sentence.EXHIBIT_COMMAND.with(kind.title()), commands);
	}

	/** Throws with one sentence when the plan lacks what it would show. */
	public Block block() throws ExhibitException {
		return switch (kind) {
			case CRIME_TABLE -> new CrimeTable(this, true).block();
			case PLAIN_CRIME_TABLE -> new CrimeTable(this, false).block();
			case FACT_BOX -> new ThemeFactBox(this).block();
			case WARD_TABLE -> new WardTable(this).block();
			case DISTRICT_COMPARISON -> new DistrictComparison(this).block();
			case MONTHLY_CHART -> new MonthlyChart(this).block();
			case FIVE_YEAR_CHART -> new FiveYearChart(this).block();
		};
	}

	Indicator indicator() {
		return indicators.getFirst();
	}

	/** The areas that the indicator is compared with. */
	AreaGroup group() throws ExhibitException {
		var group = indicator().getComparator();
		if (group == null || group.getAreas().isEmpty())
			throw new ExhibitException(Sentence.EXHIBIT_NO_GROUP.with(indicator().getName()));
		return group;
	}

	/** The periods of an area for which the plan has a figure, oldest first. */
	List<Period> periods(Indicator indicator, Area where) {
		return new PlanFigures(plan).figures(indicator, where, null, SeriesKind.VALUE).stream().map(Figure::getPeriod).filter(Objects::nonNull)
				.filter(one -> period.isEmpty() || !one.last().isAfter(period.get().last())).distinct().sorted().toList();
	}

	/** The year that it is about: the one asked for, or the newest whole year, or whatever is newest. */
	Period year() throws ExhibitException {
		var periods = periods(indicator(), area);
		if (period.isPresent() && periods.contains(period.get()))
			return period.get();
		return periods.stream().filter(one -> one.months() == 12).max(Comparator.naturalOrder()).or(() -> periods.stream().max(Comparator.naturalOrder()))
				.orElseThrow(() -> new ExhibitException(Sentence.EXHIBIT_NO_FIGURES.with(indicator().getName(), name(area))));
	}

	static String name(Area area) {
		return area == null || area.getName() == null ? "" : area.getName();
	}

	String names() {
		return String.join(", ", indicators.stream().map(Indicator::getName).toList());
	}
}
