package org.cspworkbench.forms.internal.table;

import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.values.PeriodText;
import org.cspworkbench.model.assessment.AssessmentPackage.Literals;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureSlot;
import org.cspworkbench.model.assessment.FigureView;

/** How the rows and columns of a table of figures are called: by their own heading, or by what they are about. */
final class SlotNames {

	String of(FigureRow row) {
		return heading(row).or(() -> about(row)).or(() -> Optional.ofNullable(row.getPeriod()).map(PeriodText::write)).orElse("");
	}

	String of(FigureColumn column) {
		return heading(column).or(() -> Optional.ofNullable(column.getPeriod()).map(PeriodText::write)).or(() -> about(column))
				.orElseGet(() -> view(column.getView()));
	}

	private static Optional<String> heading(FigureSlot slot) {
		return Optional.ofNullable(slot.getHeading()).filter(heading -> !heading.isBlank());
	}

	private static Optional<String> about(FigureSlot slot) {
		if (slot.getIndicator() != null) {
			return Optional.ofNullable(slot.getIndicator().getName());
		}
		if (slot.getArea() != null) {
			return Optional.ofNullable(slot.getArea().getName());
		}
		return Optional.ofNullable(slot.getGroup()).map(group -> Objects.requireNonNullElse(group.getAverageLabel(), group.getName()));
	}

	private static String view(FigureView view) {
		return Labels.of(Literals.FIGURE_VIEW.getEEnumLiteral((view == FigureView.INHERITED ? FigureView.VALUE : view).getName()));
	}
}
