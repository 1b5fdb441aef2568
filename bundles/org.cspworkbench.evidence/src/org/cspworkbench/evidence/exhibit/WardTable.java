package org.cspworkbench.evidence.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.cspworkbench.evidence.binding.SmallNumbers;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Wording;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The wards, each indicator in a column of its own, with small numbers withheld as the plan's disclosure policy says. */
record WardTable(Exhibit exhibit) {

	Block block() throws ExhibitException {
		var wards = wards();
		var period = period(wards);
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setRowsForAreas(wards);
		table.setPeriod(period);
		table.setOrder(exhibit.indicators().size() > 1 ? RowOrder.EACH_COLUMN : RowOrder.HIGHEST_FIRST);
		table.setCaption(Sentence.EXHIBIT_CAPTION_WARDS.with(exhibit.names(), Wording.months(period)));
		for (var indicator : exhibit.indicators()) {
			var column = AssessmentFactory.eINSTANCE.createFigureColumn();
			column.setHeading(indicator.getName());
			column.setIndicator(indicator);
			table.getColumns().add(column);
		}
		return table;
	}

	/** The group of small areas of which the plan knows most figures. */
	private AreaGroup wards() throws ExhibitException {
		return exhibit.plan().getAreaGroups().stream().filter(group -> !group.getAreas().isEmpty() && SmallNumbers.concern(group.getAreas().getFirst().getKind()))
				.filter(group -> known(group) > 0).max(Comparator.comparing(this::known))
				.orElseThrow(() -> new ExhibitException(Sentence.EXHIBIT_NO_WARDS.with(exhibit.indicator().getName())));
	}

	private long known(AreaGroup group) {
		return group.getAreas().stream().filter(area -> !exhibit.periods(exhibit.indicator(), area).isEmpty()).count();
	}

	private Period period(AreaGroup wards) throws ExhibitException {
		return wards.getAreas().stream().flatMap(area -> exhibit.periods(exhibit.indicator(), area).stream())
				.max(Comparator.comparing((Period one) -> one.months() == 12).thenComparing(Comparator.naturalOrder()))
				.orElseThrow(() -> new ExhibitException(Sentence.EXHIBIT_NO_WARDS.with(exhibit.indicator().getName())));
	}

	/** Withholds what the plan still shows of small numbers. A plan without a policy gets the usual one. */
	List<Command> withholding(EditingDomain domain) throws ExhibitException {
		var commands = new ArrayList<Command>();
		var policy = exhibit.plan().getDisclosure();
		if (policy == null) {
			policy = PlanFactory.eINSTANCE.createDisclosurePolicy();
			commands.add(SetCommand.create(domain, exhibit.plan(), PlanPackage.Literals.PLAN__DISCLOSURE, policy));
		}
		var wards = wards();
		var period = period(wards);
		for (var indicator : exhibit.indicators()) {
			var figures = figures(indicator, wards, period);
			var amounts = new LinkedHashMap<Area, Amount>();
			var views = new PlanFigures(exhibit.plan());
			figures.forEach((area, figure) -> amounts.put(area, views.amount(figure)));
			new SmallNumbers(policy).of(amounts).amounts().forEach((area, shown) -> withhold(domain, figures.get(area), shown, commands));
		}
		return commands;
	}

	private LinkedHashMap<Area, Figure> figures(Indicator indicator, AreaGroup wards, Period period) {
		var figures = new LinkedHashMap<Area, Figure>();
		var views = new PlanFigures(exhibit.plan());
		for (var area : wards.getAreas())
			views.figures(indicator, area, null, SeriesKind.VALUE).stream().filter(figure -> period.equals(figure.getPeriod())).findFirst()
					.ifPresent(figure -> figures.put(area, figure));
		return figures;
	}

	private static void withhold(EditingDomain domain, Figure figure, Amount shown, List<Command> commands) {
		if (figure.getValue() == null || shown.isKnown())
			return;
		commands.add(SetCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__VALUE, SetCommand.UNSET_VALUE));
		switch (shown.absence().orElseThrow()) {
			case org.cspworkbench.figures.Absence.Suppressed(var told) -> {
				commands.add(SetCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__ABSENCE, Absence.SUPPRESSED));
				commands.add(SetCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__THRESHOLD, (int) told.high() + 1));
			}
			default -> {
				commands.add(SetCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__ABSENCE, Absence.NOT_AVAILABLE));
				commands.add(SetCommand.create(domain, figure, FiguresPackage.Literals.FIGURE__REASON, Sentence.BINDING_PROTECTED.with()));
			}
		}
	}
}
