package org.cspworkbench.figures.disclosure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.CountTable.Marks;

/**
 * A table fit to be seen, as far as its audit says so.
 *
 * @param small the cells and totals withheld because they are small
 * @param others those withheld so that the small ones cannot be worked out
 */
public record ProtectedTable(CountTable table, SuppressionRule rule, Marks marks, long width, Set<Cell> small, Set<Cell> others) {

	public ProtectedTable {
		small = Collections.unmodifiableSet(new LinkedHashSet<>(small));
		others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
	}

	/** What readers get to see of a cell or a total. */
	public Amount shown(Cell cell) {
		if (!table.isVisible(cell)) {
			return Amount.absent(new Absence.NotApplicable());
		}
		return isWithheld(cell) ? Amount.absent(new Absence.Suppressed(told(cell))) : rule.shown(table.count(cell));
	}

	public Publication<Cell> publication() {
		return table.publish(this::shown, rule.roundedTo());
	}

	/** What readers can still work out; not safe when no choice of cells would have been. */
	public Audit<Cell> audit() {
		return publication().audit(width);
	}

	/** The sum of the counts withheld beside the small ones: what the protection costs. */
	public long loss() {
		return others.stream().mapToLong(table::count).sum();
	}

	Stream<Cell> withheld() {
		return Stream.concat(small.stream(), others.stream());
	}

	boolean isWithheld(Cell cell) {
		return small.contains(cell) || others.contains(cell);
	}

	/** What readers know of a withheld count by its mark. No 0 is ever withheld to protect another count. */
	Span told(Cell cell) {
		return small.contains(cell) && marks == Marks.APART ? rule.hidden() : toldOfOthers();
	}

	Span toldOfOthers() {
		return Span.atLeast(marks == Marks.APART ? rule.hidden().high() + 1 : rule.hidden().low());
	}

	ProtectedTable withholding(Set<Cell> more) {
		return new ProtectedTable(table, rule, marks, width, small,
				Stream.concat(others.stream(), more.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	ProtectedTable showing(Cell cell) {
		return new ProtectedTable(table, rule, marks, width, small,
				others.stream().filter(other -> !other.equals(cell)).collect(Collectors.toCollection(LinkedHashSet::new)));
	}
}
