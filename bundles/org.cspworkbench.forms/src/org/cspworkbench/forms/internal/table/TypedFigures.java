package org.cspworkbench.forms.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.text.FigureText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.TableSubjects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;

/** Finds the figure behind a cell, and makes it, with its series, when it is typed for the first time. */
final class TypedFigures {

	private static final Map<FigureView, SeriesKind> KINDS = Map.of(FigureView.VALUE, SeriesKind.VALUE, FigureView.PREVIOUS, SeriesKind.VALUE,
			FigureView.RATE, SeriesKind.RATE, FigureView.PREVIOUS_RATE, SeriesKind.RATE, FigureView.POSITION, SeriesKind.POSITION,
			FigureView.PREVIOUS_POSITION, SeriesKind.POSITION);

	private final Plan plan;
	private final FormSite site;
	private final Edits edits;
	private final FigureText text;

	/** The place of a figure in the plan. */
	private record Spot(Subject subject, SeriesKind kind) {

		Period period() {
			return subject.period();
		}

		boolean isOf(Series series) {
			return series.getIndicator() == subject.indicator() && series.getKind() == kind && series.getArea() == subject.area()
					&& (subject.area() != null || series.getGroup() == subject.group());
		}
	}

	TypedFigures(Plan plan, FormSite site) {
		this.plan = plan;
		this.site = site;
		this.edits = new Edits(site);
		this.text = new FigureText(site);
	}

	/** Changes and shares are worked out; numbers, rates and positions may be given. */
	static boolean canType(FigureView view) {
		return KINDS.containsKey(view);
	}

	/** The text with which editing begins. */
	String text(TableSubjects subjects, FigureColumn column, FigureRow row) {
		return figure(spot(subjects, column, row)).map(figure -> (figure.isTied() ? "=" : "") + text.write(figure)).orElse("");
	}

	Reading<List<Command>> type(TableSubjects subjects, FigureColumn column, FigureRow row, String typed) {
		var spot = spot(subjects, column, row);
		if (spot.subject().indicator() == null) {
			return Reading.unreadable(Messages.figureTable_noIndicator);
		}
		if (spot.period() == null) {
			return Reading.unreadable(Messages.figureTable_noPeriod);
		}
		var known = figure(spot);
		if (typed.isBlank()) {
			return Reading.of(known.map(figure -> List.of(DeleteCommand.create(site.editingDomain(), figure))).orElse(List.of()));
		}
		boolean tied = spot.kind() == SeriesKind.POSITION && typed.strip().startsWith("=");
		var figure = known.orElseGet(() -> create(spot));
		return text.type(figure, tied ? typed.strip().substring(1) : typed).map(values -> {
			var commands = new ArrayList<Command>();
			if (known.isEmpty()) {
				commands.add(insert(spot, figure));
			}
			commands.addAll(values);
			if (figure.isTied() != tied) {
				commands.add(edits.set(figure, FiguresPackage.Literals.FIGURE__TIED, tied ? true : null));
			}
			return commands;
		});
	}

	private Spot spot(TableSubjects subjects, FigureColumn column, FigureRow row) {
		var view = subjects.view(column, row);
		var subject = new PlanFigures(plan).dated(subjects.subject(column, row));
		boolean before = view == FigureView.PREVIOUS || view == FigureView.PREVIOUS_RATE || view == FigureView.PREVIOUS_POSITION;
		return new Spot(before ? subject.at(subject.before()) : subject, KINDS.get(view));
	}

	private Optional<Figure> figure(Spot spot) {
		return plan.getSeries().stream().filter(spot::isOf).flatMap(series -> series.getFigures().stream())
				.filter(figure -> Objects.equals(figure.getPeriod(), spot.period())).findFirst();
	}

	private static Figure create(Spot spot) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(spot.period());
		return figure;
	}

	/** Into the series that there is, or with a new one. */
	private Command insert(Spot spot, Figure figure) {
		var series = plan.getSeries().stream().filter(spot::isOf).findFirst();
		if (series.isPresent()) {
			return AddCommand.create(site.editingDomain(), series.get(), FiguresPackage.Literals.SERIES__FIGURES, figure);
		}
		var made = FiguresFactory.eINSTANCE.createSeries();
		made.setIndicator(spot.subject().indicator());
		made.setArea(spot.subject().area());
		made.setGroup(spot.subject().area() == null || spot.kind() == SeriesKind.POSITION ? spot.subject().group() : null);
		made.setKind(spot.kind());
		made.getFigures().add(figure);
		return AddCommand.create(site.editingDomain(), plan, PlanPackage.Literals.PLAN__SERIES, made);
	}
}
