package org.cspworkbench.evidence.exhibit;

import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_CAPTION_YEARS;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_DIRECTION;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_LAST_YEAR;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_NUMBER;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_NUMBER_CHANGE;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_PERCENTAGE;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_POSITION;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_RECORDED;
import static org.cspworkbench.evidence.internal.Sentence.EXHIBIT_THIS_YEAR;

import java.util.List;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.views.Wording;

/** Two years, the change between them and the place among the areas compared with, one row an indicator and its parts below it. */
record CrimeTable(Exhibit exhibit, boolean withArrows) {

	Block block() throws ExhibitException {
		var year = exhibit.year();
		var table = AssessmentFactory.eINSTANCE.createFigureTable();
		table.setArea(exhibit.area());
		table.setPeriod(year);
		table.setComparedWith(year.yearBefore());
		table.setCaption(EXHIBIT_CAPTION_YEARS.with(exhibit.names(), Wording.months(year), Wording.months(year.yearBefore())));
		columns(table, year);
		rows(exhibit.indicators()).forEach(table.getRows()::add);
		return table;
	}

	private void columns(FigureTable table, Period year) {
		var recorded = withArrows ? EXHIBIT_RECORDED.with() : null;
		add(table, withArrows ? EXHIBIT_THIS_YEAR.with() : Wording.months(year), FigureView.VALUE, recorded);
		add(table, withArrows ? EXHIBIT_LAST_YEAR.with() : Wording.months(year.yearBefore()), FigureView.PREVIOUS, recorded);
		add(table, EXHIBIT_PERCENTAGE.with(), FigureView.PERCENTAGE_CHANGE, recorded).setDecimals(1);
		add(table, withArrows ? EXHIBIT_NUMBER.with() : EXHIBIT_NUMBER_CHANGE.with(), FigureView.CHANGE, recorded);
		if (withArrows)
			add(table, EXHIBIT_DIRECTION.with(), FigureView.DIRECTION, recorded);
		var group = exhibit.indicator().getComparator();
		if (group != null) {
			var position = EXHIBIT_POSITION.with(group.getName());
			table.setGroup(group);
			add(table, String.valueOf(year.yearBefore().last().getYear()), FigureView.PREVIOUS_POSITION, position);
			add(table, String.valueOf(year.last().getYear()), FigureView.POSITION, position);
		}
	}

	private static FigureColumn add(FigureTable table, String heading, FigureView view, String groupHeading) {
		var column = AssessmentFactory.eINSTANCE.createFigureColumn();
		column.setHeading(heading);
		column.setView(view);
		column.setGroupHeading(groupHeading);
		table.getColumns().add(column);
		return column;
	}

	/** The indicators that are asked for; one whose parent is among them stands below it. */
	private static List<FigureRow> rows(List<Indicator> indicators) {
		return indicators.stream().filter(indicator -> indicator.getParent() == null || !indicators.contains(indicator.getParent())).map(indicator -> row(indicator, indicators)).toList();
	}

	private static FigureRow row(Indicator indicator, List<Indicator> all) {
		var row = AssessmentFactory.eINSTANCE.createFigureRow();
		row.setIndicator(indicator);
		all.stream().filter(part -> part.getParent() == indicator).forEach(part -> row.getRows().add(row(part, all)));
		return row;
	}
}
