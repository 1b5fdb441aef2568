package org.cspworkbench.testkit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;

/** Makes small plans for tests that need one thing only. Names are made when they are first used. */
public final class PlanBuilder {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Map<String, Area> areas = new HashMap<>();
	private final Map<String, Agency> agencies = new HashMap<>();
	private final Map<String, Indicator> indicators = new HashMap<>();
	private Priority priority;
	private Part part;

	private PlanBuilder(String key, String homeArea) {
		plan.setKey(key);
		plan.setTitle("Plan " + key);
		plan.setPeriod(Period.financialYear(2020));
		plan.setPartnership(PartnershipFactory.eINSTANCE.createPartnership());
		plan.getPartnership().setName(homeArea + " Community Safety Partnership");
		plan.setHomeArea(area(homeArea));
	}

	public static PlanBuilder plan(String key, String homeArea) {
		return new PlanBuilder(key, homeArea);
	}

	public Area area(String name) {
		return areas.computeIfAbsent(name, n -> {
			var area = PartnershipFactory.eINSTANCE.createArea();
			area.setName(n);
			plan.getAreas().add(area);
			return area;
		});
	}

	public Agency agency(String name) {
		return agencies.computeIfAbsent(name, n -> {
			var agency = PartnershipFactory.eINSTANCE.createAgency();
			agency.setName(n);
			plan.getPartnership().getAgencies().add(agency);
			return agency;
		});
	}

	/** A group of areas, the home area among them. */
	public AreaGroup group(String name, String... others) {
		var group = PartnershipFactory.eINSTANCE.createAreaGroup();
		group.setName(name);
		group.getAreas().add(plan.getHomeArea());
		for (var other : others) {
			group.getAreas().add(area(other));
		}
		plan.getAreaGroups().add(group);
		return group;
	}

	public Indicator indicator(String key, String unit) {
		return indicators.computeIfAbsent(key, k -> {
			var indicator = FiguresFactory.eINSTANCE.createIndicator();
			indicator.setKey(k);
			indicator.setName(k.replace('.', ' '));
			indicator.setUnit(unit);
			plan.getIndicators().add(indicator);
			return indicator;
		});
	}

	/** A number of the home area. */
	public PlanBuilder figure(String key, String months, String number) {
		add(key, plan.getHomeArea(), SeriesKind.VALUE, months).setValue(new BigDecimal(number));
		return this;
	}

	public PlanBuilder figure(String key, String area, String months, String number) {
		add(key, area(area), SeriesKind.VALUE, months).setValue(new BigDecimal(number));
		return this;
	}

	public PlanBuilder position(String key, String months, int place, boolean tied) {
		var figure = add(key, plan.getHomeArea(), SeriesKind.POSITION, months);
		figure.setValue(BigDecimal.valueOf(place));
		figure.setTied(tied);
		return this;
	}

	public PlanBuilder hidden(String key, String area, String months, int threshold) {
		var figure = add(key, area(area), SeriesKind.VALUE, months);
		figure.setAbsence(Absence.SUPPRESSED);
		figure.setThreshold(threshold);
		return this;
	}

	public PlanBuilder missing(String key, String months, String reason) {
		var figure = add(key, plan.getHomeArea(), SeriesKind.VALUE, months);
		figure.setAbsence(Absence.NOT_AVAILABLE);
		figure.setReason(reason);
		return this;
	}

	/** Begins a priority; actions that follow belong to it. */
	public PlanBuilder priority(String label, String title) {
		priority = PlanFactory.eINSTANCE.createPriority();
		priority.setLabel(label);
		priority.setTitle(title);
		plan.getPriorities().add(priority);
		return this;
	}

	public PlanBuilder action(String ref, String text, String lead, String measure) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setRef(ref);
		action.setText(text);
		var leading = PlanFactory.eINSTANCE.createLead();
		leading.setAgency(agency(lead));
		action.getLeads().add(leading);
		var measured = PlanFactory.eINSTANCE.createMeasure();
		measured.setText(measure);
		action.getMeasures().add(measured);
		priority.getActions().add(action);
		return this;
	}

	/** A section with words in it. */
	public PlanBuilder section(String title, String words) {
		if (part == null) {
			part = AssessmentFactory.eINSTANCE.createPart();
			part.setTitle("Analysis");
			plan.getParts().add(part);
		}
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.setTitle(title);
		var block = AssessmentFactory.eINSTANCE.createBlock();
		block.setText(words);
		section.getBlocks().add(block);
		part.getSections().add(section);
		return this;
	}

	public Plan build() {
		return plan;
	}

	private Figure add(String key, Area area, SeriesKind kind, String months) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(Period.parse(months));
		series(indicator(key, null), area, kind).getFigures().add(figure);
		return figure;
	}

	private Series series(Indicator indicator, Area area, SeriesKind kind) {
		return plan.getSeries().stream()
				.filter(series -> series.getIndicator() == indicator && series.getArea() == area && series.getKind() == kind).findFirst()
				.orElseGet(() -> {
					var series = FiguresFactory.eINSTANCE.createSeries();
					series.setIndicator(indicator);
					series.setArea(area);
					series.setKind(kind);
					plan.getSeries().add(series);
					return series;
				});
	}
}
