package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.disclosure.Audit;
import org.cspworkbench.figures.disclosure.Publication;
import org.cspworkbench.figures.disclosure.Publication.Sum;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.TableSubjects;

/** Hidden counts of areas that the published total of the home area gives away. */
public final class Disclosure implements Rule {

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.all(FigureTable.class).filter(table -> table.getRowsForAreas() != null && covers(plan, table)).flatMap(table -> {
			var subjects = TableSubjects.of(table);
			return subjects.columns().stream().filter(subjects::addsUp).flatMap(column -> finding(plan, table, subjects, column).stream());
		});
	}

	/** The areas are all parts of the home area, and there are no parts beside them. */
	private static boolean covers(PlanReading plan, FigureTable table) {
		var shown = table.getRowsForAreas().getAreas();
		if (plan.home() == null || shown.size() < 2 || shown.contains(plan.home())) {
			return false;
		}
		var kind = shown.getFirst().getKind();
		return shown.stream().allMatch(area -> area.getParent() == plan.home()) && plan.plan().getAreas().stream().filter(area -> area.getParent() == plan.home() && area.getKind() == kind).allMatch(shown::contains);
	}

	private static Optional<Finding> finding(PlanReading plan, FigureTable table, TableSubjects subjects, FigureColumn column) {
		var counts = new LinkedHashMap<Area, Amount>();
		Subject whole = null;
		for (var row : subjects.rows()) {
			var subject = plan.figures().dated(subjects.subject(column, row.row()));
			if (subject.indicator() == null || subject.indicator().getKind() != IndicatorKind.COUNT || row.row().getArea() == null) {
				return Optional.empty();
			}
			plan.figures().value(subject).ifPresent(amount -> counts.put(subject.area(), amount));
			whole = subject.in(plan.home());
		}
		var total = whole == null ? Optional.<Amount>empty() : plan.figures().value(whole).filter(Amount::isKnown);
		if (total.isEmpty() || counts.size() != table.getRowsForAreas().getAreas().size()) {
			return Optional.empty();
		}
		var exposed = exposed(counts, plan.home(), total.get());
		var indicator = whole.indicator();
		return exposed.isEmpty() ? Optional.empty()
				: Optional.of(Say.about(table, null, ERROR, "disclosure", indicator.getName(), exposed.stream().map(Area::getName).collect(Collectors.joining(", ")), Numbers.text(total.get().known().orElseThrow())));
	}

	private static List<Area> exposed(LinkedHashMap<Area, Amount> counts, Area home, Amount total) {
		var all = new LinkedHashMap<>(counts);
		all.put(home, total);
		var step = 1;
		return new Publication<>(all, List.of(new Sum<>(home, new LinkedHashSet<>(counts.keySet()))), step).audit(Audit.USUAL_WIDTH).exposed();
	}
}
